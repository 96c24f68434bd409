import type { Progress } from '../../../app/telling/progress';
import type { RunState } from '../driver';
import type { PanelState } from '../store';

/** What the page does and what the server says, as one word. */
export type Phase = RunState['kind'] | 'paused' | 'pause' | 'stop';

export function phaseOf({ run, asked, progress, view }: PanelState): Phase {
  if (asked !== null) return asked;
  if (run.kind !== 'idle') return run.kind;
  return (progress ?? view?.progress)?.isPaused === true ? 'paused' : 'idle';
}

export function countOf({ datasets }: Progress): { done: number; total: number; failed: number } {
  const wanted = datasets.filter(({ state }) => state !== 'idle' && state !== 'unavailable');
  const failed = wanted.filter(({ state }) => state === 'failed').length;
  const ended = wanted.filter(({ state }) => state === 'done' || state === 'fresh').length;
  return { done: ended + failed, total: wanted.length, failed };
}
