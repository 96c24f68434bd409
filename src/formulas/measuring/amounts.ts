import { whoIsWho } from '../articles/who-is-who';
import type { MeasureId } from '../arguments/words';
import type { Argument, FileView } from '../formula';
import { requireOneCurrency } from './currencies';
import type { Measure } from './measure';
import type { MeasuredFormula } from './measured';
import type { Call } from './measured-call';
import type { SheetId } from '../sheets';
import { requireUnderstood } from './understood';
import { type Group, tallyOf } from './tally';

/** The amount of an article as its measure adds it up: undefined where nobody knows the article, nothing where it only has no rows. */
export function amountOfArticle(formula: MeasuredFormula, call: Call, id: MeasureId, file: FileView): (article: Argument) => number | null | undefined {
  const measure = formula.measures[id] as Measure;
  const by = formula.articles.map((columnId) => ({ columnId, isName: true as const }));
  const groups = tallyOf({ ...call.query, by, measures: [{ id, measure }], keepsAll: true }, file);
  const who = whoIsWho(groups, ({ keys }) => keys, file, formula.dataset);
  return (article) => {
    const found = who.find(article);
    return found === null ? undefined : amountIn(found, measure, { dataset: formula.dataset, file });
  };
}

/** The first amount of all groups together. @throws UserActionError FORMULA_MIXED_CURRENCIES, FORMULA_NOT_UNDERSTOOD */
export function amountIn(groups: readonly Group[], { fold }: Measure, { dataset, file }: { dataset: SheetId; file: FileView }): number | null {
  requireOneCurrency(groups, file.spec(dataset));
  requireUnderstood(groups, dataset, file);
  return groups.reduce((sum, { amounts }) => fold.add(sum, amounts[0] as number | null), fold.start);
}
