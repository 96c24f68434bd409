import { type Action, type Change, type Part } from '../../actions/action';
import { changesIn, wishesIn } from '../../actions/engine/rows-text';
import { wishedOf } from '../../actions/engine/made';
import type { Wish } from '../../actions/engine/wishes';
import { DefectError } from '../../wb/errors';
import type { Services } from '../services';
import { stateOf } from '../state/keeper';
import { forgetRows, journalKey, journalOf, type Plan, rowsKey } from './writing-state';
import { keepState } from '../state/keeper';

type Own = Pick<Services, 'session' | 'userStore'>;

/** Rows of former plans may take so much of the 500 KB that Google gives a user for all files. */
const KEPT_LETTERS = 200_000;
/** A plan's own rows: what is larger is sent in parts. */
export const MOST_LETTERS = 250_000;

/** Fields that are sent; guards are only of a wish. */
export function sentFields({ fields }: Action): number {
  return fields.filter(({ isGuard }) => isGuard !== true).length;
}

export function rowTexts(services: Own, { id, parts }: Pick<Plan, 'id' | 'parts'>): string[] {
  return Array.from({ length: parts }, (_, part) => stateOf(services, rowsKey(services, id, part)));
}

/** All rows of a plan that has been looked at. @throws DefectError UNEXPECTED  they are not what was stored */
export function changesOf(services: Own, action: Action, plan: Pick<Plan, 'id' | 'parts'>): Change[] {
  return readable(() => rowTexts(services, plan).flatMap((text) => changesIn(text, sentFields(action))));
}

/** Wishes of a part that has not been looked at yet, or changes that are to be taken back. */
export function wishesOfPart(services: Own, action: Action, plan: Plan, part: number): Wish[] | Change[] {
  const text = stateOf(services, rowsKey(services, plan.id, part));
  return readable(() => (plan.undoes === '' ? wishesIn(text, action.fields.length) : changesIn(text, sentFields(action))));
}

/** Wishes as the action reads them, a part for each call. */
export function partsOf<Row extends { key: string }>(action: Action, rows: readonly Row[]): Row[][] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return action.look([...byKey.keys()], wishedOf(rows)).map(({ rows: keys }: Part<string>) => keys.map((key) => byKey.get(key) as Row));
}

/** Rows of the oldest plans go, so that new ones find room: those can no longer be taken back. @param kept whose rows stay */
export function makeRoom(services: Own, kept: string): void {
  let letters = 0;
  const journal = journalOf(services).map((sent) => {
    if (sent.parts === 0 || sent.plan === kept) return sent;
    letters += rowTexts(services, { id: sent.plan, parts: sent.parts }).join('').length;
    if (letters <= KEPT_LETTERS) return sent;
    forgetRows(services, sent.plan, sent.parts);
    return { ...sent, parts: 0 };
  });
  if (letters > KEPT_LETTERS) keepState(services, journalKey(services), journal);
}

function readable<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new DefectError('UNEXPECTED', { message: 'the rows of the plan are not what was stored' });
  }
}
