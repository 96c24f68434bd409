import { whoIsWho } from '../articles/who-is-who';
import type { MeasureId } from '../arguments/words';
import type { Argument, FileView } from '../formula';
import type { TableSpec } from '../../sheet/table-spec';
import { requireOneCurrency } from './currencies';
import type { Measure } from './measure';
import type { MeasuredFormula } from './measured';
import type { Call } from './measured-call';
import { type Group, tallyOf } from './tally';

/** The amount of an article as its measure adds it up: undefined where nobody knows the article, nothing where it only has no rows. */
export function amountOfArticle(formula: MeasuredFormula, call: Call, id: MeasureId, file: FileView): (article: Argument) => number | null | undefined {
  const measure = formula.measures[id] as Measure;
  const by = formula.articles.map((columnId) => ({ columnId, isName: true as const }));
  const groups = tallyOf({ ...call.query, by, measures: [{ id, measure }], keepsAll: true }, file);
  const who = whoIsWho(groups, ({ keys }) => keys, file, formula.dataset);
  const spec = file.spec(formula.dataset);
  return (article) => {
    const found = who.find(article);
    return found === null ? undefined : amountIn(found, measure, spec);
  };
}

/** The first amount of all groups together. @throws UserActionError FORMULA_MIXED_CURRENCIES */
export function amountIn(groups: readonly Group[], { fold }: Measure, spec: TableSpec): number | null {
  requireOneCurrency(groups, spec);
  return groups.reduce((sum, { amounts }) => fold.add(sum, amounts[0] as number | null), fold.start);
}
