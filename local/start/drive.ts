import type { AddOn, DatasetLine, Progress } from './add-on';

/** A seller watches the panel so long; after that the hourly trigger goes on alone. */
const PANEL_PATIENCE_MS = 10 * 60_000;
const MAX_WAIT_MS = 14 * 24 * 3_600_000;

/**
 * Refreshes everything as a seller would: by the panel while waits are short, by the hourly trigger when they are long. What follows from
 * new data is waited for too.
 * @returns every dataset as it was when it ended for the first time
 */
export function driveRefresh(addOn: AddOn, onProgress: (datasets: readonly DatasetLine[]) => void): DatasetLine[] {
  const { clock } = addOn.host;
  const ended = new Map<string, DatasetLine>();
  const startedAtMs = clock.nowMs();
  let progress = addOn.startRefresh();
  for (;;) {
    note(progress, ended);
    onProgress(progress.datasets.map((line) => ended.get(keyOf(line)) ?? line));
    const isLeft = progress.datasets.every(isEnded) && !progress.isFinished;
    if (!isLeft && progress.datasets.every((line) => ended.has(keyOf(line)))) return [...ended.values()];
    if (clock.nowMs() - startedAtMs > MAX_WAIT_MS) throw new Error('the refresh did not end within two weeks');
    progress = next(addOn, progress);
  }
}

function next(addOn: AddOn, { resumeAtMs }: Progress): Progress {
  const { clock } = addOn.host;
  const waitMs = Math.max(0, (resumeAtMs ?? clock.nowMs()) - clock.nowMs());
  if (waitMs > PANEL_PATIENCE_MS && addOn.waitForTrigger()) return addOn.progress();
  clock.advance(waitMs);
  return addOn.refreshStep();
}

function note({ datasets }: Progress, ended: Map<string, DatasetLine>): void {
  for (const line of datasets) {
    if (isEnded(line) && !ended.has(keyOf(line))) ended.set(keyOf(line), line);
  }
}

function isEnded({ state }: DatasetLine): boolean {
  return state !== 'queued' && state !== 'running';
}

function keyOf({ id, shop }: DatasetLine): string {
  return `${shop}/${id}`;
}
