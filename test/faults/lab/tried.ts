import type { Case, Family } from './family';
import type { Lab } from './lab';
import { NO_PROGRESS, type Outcome, type Progress } from './progress';
import { leaks } from './sinks';

export interface TriedFamily {
  title: string;
  /** Runs of the add-on, or inputs of a property test. */
  cases: number;
  /** Single faults that the runs stand for. */
  standFor: number;
  known: number;
  failed: { name: string; problems: string[] }[];
  /** Of the processor, for all cases, those of earlier runs too. */
  seconds: number;
  remark: string;
  figures: Readonly<Record<string, number>>;
}

/** Which cases are tried here, and what earlier runs have found. */
export interface Share {
  part: number;
  parts: number;
  progress: Progress;
}

const EVERYTHING: Share = { part: 0, parts: 1, progress: NO_PROGRESS };

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

/** Tries a family's cases one after the other, but for those that an earlier run has tried. */
export function tried(family: Family, lab: Lab, onEnded: (ended: Ended) => void, { part, parts, progress }: Share = EVERYTHING): TriedFamily {
  lab.forget();
  const cases = family.cases.map((one, at) => ({ one, place: { family: family.title, at, name: one.name } })).filter(({ place }) => place.at % parts === part);
  const outcomes = cases.map(({ one, place }, at) => {
    const known = progress.known(place);
    if (known !== null) return { one, ...known };
    const outcome = outcomeOf(one, lab);
    progress.keep(place, outcome);
    onEnded({ one, problems: outcome.problems, nth: at + 1, of: cases.length });
    return { one, ...outcome };
  });
  const failed = outcomes.filter(({ one, problems }) => problems.length > 0 && one.known === undefined);
  const fixed = outcomes.filter(({ one, problems }) => problems.length === 0 && one.known !== undefined);
  return {
    title: family.title,
    cases: sum(outcomes.map(({ inputs }) => inputs ?? 1)),
    standFor: sum(outcomes.map(({ one, inputs }) => one.tried ?? inputs ?? 1)),
    known: outcomes.length - outcomes.filter(({ one }) => one.known === undefined).length - fixed.length,
    failed: [
      ...failed.map(({ one, problems }) => ({ name: one.name, problems: problems.slice(0, MAX_PROBLEMS).map((text) => text.slice(0, MAX_LENGTH)) })),
      ...fixed.map(({ one }) => ({ name: one.name, problems: [`goes right now: take «${String(one.known)}» away`] })),
    ],
    seconds: sum(outcomes.map(({ seconds }) => seconds)),
    remark: family.remark ?? '',
    figures: addedUp(outcomes.map(({ figures = {} }) => figures)),
  };
}

/** What a case comes to, and whether a token shows when it has ended. */
function outcomeOf(one: Case, lab: Lab): Outcome {
  const before = process.cpuUsage();
  const problems = [...problemsOf(one), ...leaksOf(lab)];
  const { inputs, figures } = one;
  const { user, system } = process.cpuUsage(before);
  return { problems, seconds: (user + system) / 1_000_000, ...(inputs === undefined ? {} : { inputs }), ...(figures === undefined ? {} : { figures }) };
}

export function addedUp(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const whole: Record<string, number> = {};
  for (const [what, number] of all.flatMap(Object.entries<number>)) whole[what] = (whole[what] ?? 0) + number;
  return whole;
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
