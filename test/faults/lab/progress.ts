import { createHash } from 'node:crypto';
import fs from 'node:fs';

/** What came of a case: all that the table needs of it. */
export interface Outcome {
  problems: string[];
  /** Of the processor: other work beside does not count. */
  seconds: number;
  inputs?: number;
  figures?: Readonly<Record<string, number>>;
}

/** Where a case stands among all of its family, whatever part of them a process tries. */
export interface Place {
  family: string;
  at: number;
  name: string;
}

/** What earlier runs have come to, so that one that was stopped goes on where it was. */
export interface Progress {
  known(place: Place): Outcome | null;
  keep(place: Place, outcome: Outcome): void;
}

export const NO_PROGRESS: Progress = { known: () => null, keep: () => undefined };

interface Line extends Place {
  /** Which build was tried with which choices. */
  of: string;
  outcome: Outcome;
}

/**
 * In a file, a line a case; several processes may add to it at once. Lines of another build or of other choices stay and do not count.
 * @param of all that decides what a case does: the code that is tried, the seed, the datasets
 */
export function progressIn(file: string, of: readonly string[]): Progress {
  const mine = createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 16);
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const known = new Map(text.split('\n').flatMap(lineOf).filter((line) => line.of === mine).map((line) => [keyOf(line), line.outcome]));
  // A line that was cut off when the run was stopped must not swallow the next one.
  if (text !== '' && !text.endsWith('\n')) fs.appendFileSync(file, '\n');
  return {
    known: (place) => known.get(keyOf(place)) ?? null,
    keep: (place, outcome) => fs.appendFileSync(file, `${JSON.stringify({ of: mine, ...place, outcome } satisfies Line)}\n`),
  };
}

const keyOf = ({ family, at, name }: Place): string => JSON.stringify([family, at, name]);

function lineOf(text: string): Line[] {
  try {
    return text === '' ? [] : [JSON.parse(text) as Line];
  } catch {
    return [];
  }
}
