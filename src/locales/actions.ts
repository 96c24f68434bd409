import type { ActionId } from '../actions';
import type { Action, Refusal } from '../actions/action';
import type { Ending } from '../actions/engine/run';
import type { MandateId } from '../actions/mandates/kinds';

/** What is said of writing to WB. Templates of `fill`. */
/** What WB draws labels of. */
export type LabelKind = 'orders' | 'boxes' | 'supply' | 'dbw' | 'dbs';

export interface ActionTexts {
  /** What labels are of. */
  labels: { kinds: Readonly<Record<LabelKind, string>> };
  /** Why a row is not sent. */
  refusals: Readonly<Record<Refusal, string>>;
  /** How a run has ended. */
  endings: Readonly<Record<Ending, string>>;
  /** Why all writing has stopped. */
  stops: Readonly<Record<'person' | 'rejected' | 'differs' | 'manyRefused' | 'other', string>>;
  /** Why what was done cannot be taken back. */
  cannotUndo: Readonly<Record<NonNullable<Action['cannotUndo']>, string>>;
  /** Words of WB's that people can read, by a part of WB's own. */
  wbWords: readonly (readonly [string, string])[];
  /** Beside a row on the sheet. */
  result: { done: string; refused: string; unclear: string };
  /** A run in a line: `{time} {title} {rows} {average} {refused} {waiting} {unknown} {mandate}`, the last ones only where there are some. */
  line: string;
  /** In a line, where nobody had confirmed the run by itself. */
  byMandate: string;
  /** Of a run that takes another back. */
  undoLine: string;
  /** What the schedule may send without a person. */
  mandates: {
    kinds: Readonly<Record<MandateId, { title: string; about: string; terms: Readonly<Record<string, string>> }>>;
    /** One that was given, `{shop} {bounds} {until} {account}`. */
    line: string;
    /** Of a plan of prices, `{open} {set}`. */
    rows: string;
    notYet: string;
    /** What the last run came to, `{time} {count}`. */
    told: Readonly<Record<'sent' | 'nothing' | 'changed' | 'withheld' | 'ended', string>>;
  };
  /** What one row of an action is, `{count}`. */
  rows: Readonly<Record<ActionId, string>>;
}
