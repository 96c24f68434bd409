import type { CachePort } from '../../ports/store';
import type { Cell } from '../../ports/workbook';
import { type ErrorCode, type ErrorDetails, type UserActionCode, UserActionError } from '../../wb/errors';
import { showMsk } from '../../wb/time/moscow-time';
import { cachedText, keepText } from '../cells/cached-text';

export type Rows = readonly (readonly Cell[])[];

/** What asking WB for a formula came to: rows in the order of the spec's columns, or why there are none. */
export type Outcome = { rows: Rows } | Refusal;

export interface Refusal {
  code: ErrorCode;
  details: ErrorDetails;
  /** Holds for every cell until then, so that WB is not asked again in vain. */
  untilMs: number;
  /** Somebody is asking just now, or was when Google ended the execution. */
  isUnderWay?: true;
}

/** As long as Google keeps anything. */
const LONGEST_SEC = 21_600;
/** Some 18,000 rows of stocks; a larger shop imports them. */
const MAX_CHUNKS = 60;
const MINUTE_MS = 60_000;

/** @param sheet the name of the sheet whose data it is */
export function notReady(sheet: string, untilMs: number): Refusal {
  return { code: 'FORMULA_NOT_READY', details: { sheet, time: showMsk(untilMs + MINUTE_MS - 1) }, untilMs };
}

/** @throws the refusal: whatever its class, a cell shows its text */
export function rowsOf(outcome: Outcome): Rows {
  if ('rows' in outcome) return outcome.rows;
  throw new UserActionError(outcome.code as UserActionCode, outcome.details);
}

/** What is kept under the name and still holds. */
export function keptOutcome(cache: CachePort, name: string, nowMs: number): Outcome | null {
  const text = cachedText(cache, name);
  const outcome = text === null ? null : (JSON.parse(text) as Outcome);
  return outcome !== null && 'untilMs' in outcome && outcome.untilMs <= nowMs ? null : outcome;
}

/** @returns false when it is too large to be kept */
export function keepOutcome(cache: CachePort, name: string, outcome: Outcome, keptForMs: number): boolean {
  const seconds = Math.min(LONGEST_SEC, Math.max(1, Math.ceil(keptForMs / 1000)));
  return keepText(cache, name, JSON.stringify(outcome), { seconds, maxChunks: MAX_CHUNKS });
}
