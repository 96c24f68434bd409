import type { OptionKind, System } from '../../exchange/exchange';

/** A unit in the list of all. */
export interface ExchangeView {
  id: string;
  system: System;
  direction: 'out' | 'in' | 'talk';
  title: string;
  about: string;
  /** When it was had last, and what came of it; '' where it never was. */
  last: string;
}

/** What the page of a unit shows besides. */
export interface ExchangePage {
  steps: readonly string[];
  untried: string;
  /** Ends of names of files that it takes. */
  accepts: readonly string[];
  options: readonly OptionView[];
}

export interface OptionView {
  id: string;
  kind: OptionKind | 'shop';
  label: string;
  hint: string;
  usual: string;
  isNeeded: boolean;
  choices: readonly { value: string; label: string }[];
}

/** A column that may be chosen. */
export interface ExchangeColumn {
  value: string;
  label: string;
}

export interface Preview {
  counted: string;
  /** In roubles, or whichever currency. */
  sums: readonly { label: string; amount: number; currency: string }[];
  findings: readonly { text: string; isBlocking: boolean }[];
}

export interface HandedFile {
  name: string;
  mime: string;
  base64: string;
}

/** A file as the page gives it. */
export interface GivenFile {
  name: string;
  base64: string;
}

/** Where a conversation with another system stands. */
export interface TalkView {
  isConnected: boolean;
  /** What is pasted to connect it. */
  fields: readonly { id: string; label: string; hint: string; isPlain: boolean }[];
  status: 'none' | 'working' | 'done' | 'failed';
  nowMs: number;
  /** When the next step does something; 0 for at once. */
  goesOnAtMs: number;
  /** When it ended last, for people; '' where it never did. */
  endedAt: string;
  /** What was made so far. */
  made: string;
  findings: readonly string[];
  problem: string;
}
