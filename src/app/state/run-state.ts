import type { Services } from '../services';
import { documentKey, fieldsOf, textOf } from './key';
import { changeState, entriesOf, exclusively, stateOf } from './keeper';

type Keeper = Pick<Services, 'documentStore'>;
type Changer = Pick<Services, 'documentStore' | 'lock'>;

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

export const RUN = documentKey<Run>({
  name: 'run', version: 1, usual: { id: '', halt: null },
  read: (stored) => {
    const { id, halt: how } = fieldsOf(stored);
    return { id: textOf(id), halt: how === 'paused' || how === 'stopped' ? how : null };
  },
});

export function runOf(keeper: Keeper): Run {
  return stateOf(keeper, RUN);
}

/** As it is stored: whoever is at work on another run ends then. */
export function runEntry(run: Run): Record<string, string> {
  return entriesOf(RUN, run);
}

export function newRun({ random }: Pick<Services, 'random'>): Run {
  return { id: random.uuid(), halt: null };
}

/** Without waiting for the execution that is at work: it looks here before every call. */
export function halt(keeper: Changer, how: Halt | null): void {
  changeState(keeper, RUN, (now) => ({ ...now, halt: how }));
}

export function isPaused(keeper: Keeper): boolean {
  return runOf(keeper).halt === 'paused';
}

/** Puts another run in the place of the one that is there: whoever is at work on that ends before the next call. */
export function replaceRun(services: Changer & Pick<Services, 'random'>): void {
  changeState(services, RUN, () => newRun(services));
}

/**
 * Begins a run, unless somebody has paused meanwhile what does not go on then.
 * @param store stores the run with what belongs to it
 * @returns the run that there is now
 */
export function beginRun(services: Changer, run: Run, { evenIfPaused }: { evenIfPaused: boolean }, store: () => void): Run {
  return exclusively(services, () => {
    services.documentStore.fresh(RUN.name);
    const now = runOf(services);
    if (now.halt === 'paused' && !evenIfPaused) return now;
    store();
    return run;
  });
}
