import type { Services } from '../services';

type Keeper = Pick<Services, 'documentStore'>;

/**
 * - `paused`: nobody goes on, the trigger neither, until somebody resumes or refreshes.
 * - `stopped`: what is unfinished is to end where it stands.
 */
export type Halt = 'paused' | 'stopped';

/** Stored in the document, so that any execution can go on with the refresh, and any other can halt it. */
export interface Run {
  id: string;
  halt: Halt | null;
}

const RUN = 'run';

export function runOf({ documentStore }: Keeper): Run {
  const text = documentStore.get(RUN);
  return text === null ? { id: '', halt: null } : (JSON.parse(text) as Run);
}

/** As it is stored: whoever is at work on another run ends then. */
export function runEntry(run: Run): Record<string, string> {
  return { [RUN]: JSON.stringify(run) };
}

export function newRun({ random }: Pick<Services, 'random'>): Run {
  return { id: random.uuid(), halt: null };
}

/** Without waiting for the execution that is at work: it looks here before every call. */
export function halt(keeper: Keeper, how: Halt | null): void {
  keeper.documentStore.setAll(runEntry({ ...runOf(keeper), halt: how }));
}

export function isPaused(keeper: Keeper): boolean {
  return runOf(keeper).halt === 'paused';
}
