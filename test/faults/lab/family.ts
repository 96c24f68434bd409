import type { Lab } from './lab';

export interface Case {
  name: string;
  /** Single faults that this run stands for, where it is not one. */
  tried?: number;
  /** Inputs of a property test, where it is one. */
  inputs?: number;
  /** What it has counted when it has run, by what that is. */
  figures?: Readonly<Record<string, number>>;
  /** Why it is known to go wrong; once it goes right, that is a failure too, so that this line goes. */
  known?: string;
  /** @returns what is wrong, nothing when all is well */
  run(): string[];
}

export interface Sampling {
  /** Whether to try everything, not a sample. */
  all: boolean;
  random: () => number;
}

export interface Family {
  /** What the cases are, as the table says it. */
  title: string;
  cases: Case[];
  /** What is worth telling beside the numbers. */
  remark?: string;
}

export type MakeFamily = (lab: Lab, sampling: Sampling) => Family[];
