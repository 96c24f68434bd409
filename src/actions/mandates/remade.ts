import type { Values } from '../action';
import type { RefusedRow, Wish } from '../engine/wishes';
import type { MandateKind, Terms } from './mandate';

/** What a kind wants of rows, held to what WB shows of them: a row of which the terms make something else, or nothing, is not what a sheet says. */
export function remadeWishes({ remade }: Pick<MandateKind, 'remade'>, terms: Terms, wishes: readonly Wish[], shown: ReadonlyMap<string, Values>): { wishes: Wish[]; refused: RefusedRow[] } {
  const made: { wishes: Wish[]; refused: RefusedRow[] } = { wishes: [], refused: [] };
  for (const wish of wishes) {
    const now = shown.get(wish.key);
    const values = remade === undefined || now === undefined ? wish.values : remade(now, terms);
    if (values === null) made.refused.push({ key: wish.key, why: 'isBeyondTerms' });
    else made.wishes.push({ ...wish, values });
  }
  return made;
}
