import type { ActionId } from '../actions';
import type { Action, Refusal } from '../actions/action';
import type { Ending } from '../actions/engine/run';

/** What is said of writing to WB. Templates of `fill`. */
export interface ActionTexts {
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
  /** A run in a line: `{time} {title} {rows} {average} {refused} {waiting} {unknown}`, the last ones only where there are some. */
  line: string;
  /** Of a run that takes another back. */
  undoLine: string;
  /** What one row of an action is, `{count}`. */
  rows: Readonly<Record<ActionId, string>>;
}
