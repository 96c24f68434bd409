import type { FileView } from '../formulas/formula';
import { todayOf } from '../formulas/arguments/today';
import { ofReportSums } from '../formulas/functions/of-reports';
import { returnSums } from '../formulas/functions/returns';
import { saleSums } from '../formulas/functions/sales';
import { payoutSum } from '../formulas/measuring/finance-measure';
import { LATELY_DAYS, notUnderstood as oddPlacesOf, type OddPlace } from '../formulas/measuring/not-understood';
import { columnOf } from '../formulas/rows';
import type { AlertRule } from './rule';

const DATASETS = ['finance', 'financeByArticle', 'sales'] as const;

/** Rows whose document, currency, letter, day or amount nobody has told us of, so that something of them is missing in sums. */
export const notUnderstood: AlertRule = {
  datasets: DATASETS,
  isAnyEnough: true,
  threshold: 1,
  find(file, threshold) {
    const period = { from: todayOf(undefined, file) - LATELY_DAYS, to: Infinity };
    const look = { sums: [...ofReportSums({ payout: payoutSum() }), saleSums(), returnSums()], period, filters: [] };
    const places = DATASETS.filter((id) => file.rowsOnSheet(id) > 1).flatMap((id) => oddPlacesOf(id, look, file));
    return places.filter(({ rows }) => rows >= threshold).sort((a, b) => b.rows - a.rows).map((place) => ({ subject: nameOf(place, file), value: place.rows }));
  },
};

/** The sheet, the column and what stands there, as people find it. */
function nameOf({ dataset, columnId, text }: OddPlace, file: FileView): string {
  const spec = file.spec(dataset);
  const place = `${spec.title()}: ${columnOf(spec, columnId).header()}`;
  return text === '' ? place : `${place} «${text}»`;
}
