import type { Case, Family } from './family';
import type { Lab } from './lab';
import { leaks } from './sinks';

export interface TriedFamily {
  title: string;
  /** Runs of the add-on, or inputs of a property test. */
  cases: number;
  /** Single faults that the runs stand for. */
  standFor: number;
  known: number;
  failed: { name: string; problems: string[] }[];
  seconds: number;
  remark: string;
}

const TYPES = ['personal', 'base'] as const;
const MAX_PROBLEMS = 4;
const MAX_LENGTH = 300;

/** A case that has ended, and which one of how many it was. */
export interface Ended {
  one: Case;
  problems: readonly string[];
  nth: number;
  of: number;
}

/** Tries a family's cases one after the other, and looks for a token that shows when each has ended. */
export function tried(family: Family, lab: Lab, onEnded: (ended: Ended) => void): TriedFamily {
  lab.forget();
  const startedMs = Date.now();
  const outcomes = family.cases.map((one, at) => {
    const problems = [...problemsOf(one), ...leaksOf(lab)];
    onEnded({ one, problems, nth: at + 1, of: family.cases.length });
    return { one, problems };
  });
  const failed = outcomes.filter(({ one, problems }) => problems.length > 0 && one.known === undefined);
  const fixed = outcomes.filter(({ one, problems }) => problems.length === 0 && one.known !== undefined);
  return {
    title: family.title,
    cases: sum(family.cases.map(({ inputs }) => inputs ?? 1)),
    standFor: sum(family.cases.map(({ tried: points, inputs }) => points ?? inputs ?? 1)),
    known: outcomes.length - outcomes.filter(({ one }) => one.known === undefined).length - fixed.length,
    failed: [
      ...failed.map(({ one, problems }) => ({ name: one.name, problems: problems.slice(0, MAX_PROBLEMS).map((text) => text.slice(0, MAX_LENGTH)) })),
      ...fixed.map(({ one }) => ({ name: one.name, problems: [`goes right now: take «${String(one.known)}» away`] })),
    ],
    seconds: (Date.now() - startedMs) / 1000,
    remark: family.remark?.() ?? '',
  };
}

export function total(results: readonly TriedFamily[]): { cases: number; failed: number } {
  return { cases: sum(results.map(({ cases }) => cases)), failed: sum(results.map(({ failed }) => failed.length)) };
}

function problemsOf(one: Case): string[] {
  try {
    return one.run();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function leaksOf(lab: Lab): string[] {
  return lab.forget().flatMap((world) => TYPES.flatMap((type) => leaks(world, world.token({ type })).map((sink) => `a token shows in ${sink}`)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
