import { fingerprint } from '../../sheet/fingerprints/fingerprint';
import { shortHash } from '../../sync/short-hash';
import type { Action, Change, Limits, Values } from '../action';
import { judge, judgeUndo } from './judge';
import type { RefusedRow, Wish } from './wishes';

/** A person may look at a plan so long before it must be made anew. */
export const PLAN_LIFE_MS = 10 * 60_000;

/** A cell may name what it likes; a plan has room for so much of it. */
const NAMES_LETTERS = 300;

/** What a part of a plan has come to. */
export interface Judged {
  changes: Change[];
  refused: RefusedRow[];
  same: number;
}

export function judgeWishes(action: Action, wishes: readonly Wish[], shown: ReadonlyMap<string, Values>, limits: Limits): Judged {
  return collected(wishes, (wish) => judge(action, wish, shown.get(wish.key), limits));
}

export function judgeUndos(action: Action, changes: readonly Change[], shown: ReadonlyMap<string, Values>): Judged {
  return collected(changes, (change) => judgeUndo(action, change, shown.get(change.key)));
}

function collected<Row extends { key: string }>(rows: readonly Row[], verdictOf: (row: Row) => ReturnType<typeof judge>): Judged {
  const judged: Judged = { changes: [], refused: [], same: 0 };
  for (const row of rows) {
    const verdict = verdictOf(row);
    if (verdict === 'same') judged.same += 1;
    else if ('change' in verdict) judged.changes.push(verdict.change);
    else if (typeof verdict.refused === 'string') judged.refused.push({ key: row.key, why: verdict.refused });
    else judged.refused.push({ key: row.key, why: verdict.refused.why, names: verdict.refused.names.slice(0, NAMES_LETTERS) });
  }
  return judged;
}

/** What a confirmation is bound to. */
export interface Bound {
  plan: string;
  action: string;
  /** WB's id of the seller. */
  sid: string;
  file: string;
  expiresAtMs: number;
  /** As they are stored. */
  rows: readonly string[];
}

/** Another one with any row, value, shop or file. */
export function hashOf({ plan, action, sid, file, expiresAtMs, rows }: Bound): string {
  const cells = [plan, action, sid, file, expiresAtMs, ...rows];
  return fingerprint(cells) + shortHash(cells.join('\n'));
}
