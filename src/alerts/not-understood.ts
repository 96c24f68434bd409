import type { DatasetId } from '../datasets';
import type { FileView } from '../formulas/formula';
import { todayOf } from '../formulas/arguments/today';
import { payoutSum } from '../formulas/measuring/finance-measure';
import { rowCount } from '../formulas/measuring/measure';
import { saleSum } from '../formulas/measuring/sale-measure';
import { type Group, tallyOf, type TallyQuery } from '../formulas/measuring/tally';
import { columnOf } from '../formulas/rows';
import { PARTS } from '../wb/amount';
import { documentType, isCurrency } from '../wb/finance-words';
import { saleKind } from '../wb/sale-letter';
import type { AlertRule, Finding } from './rule';

/** Rows of these days are looked at: older ones have been, and a look at all of a large sheet takes minutes. */
const DAYS = 35;

/** Rows whose document, currency, letter or amount nobody has told us of, so that something of them is missing in sums. */
export const notUnderstood: AlertRule = {
  datasets: ['finance', 'financeByArticle', 'sales'],
  isAnyEnough: true,
  threshold: 1,
  find(file, threshold) {
    const found = [...ofReports('finance', 'rrDate', file), ...ofReports('financeByArticle', 'dateFrom', file), ...ofSales(file)];
    return found.filter(({ value }) => value >= threshold).sort((a, b) => b.value - a.value);
  },
};

function ofReports(dataset: 'finance' | 'financeByArticle', day: string, file: FileView): Finding[] {
  const groups = lately(dataset, day, file, {
    by: [{ columnId: 'docTypeName' }], measures: [{ id: 'payout', measure: payoutSum() }, { id: 'rows', measure: rowCount() }], currency: 'currency',
  });
  const odd = groups.filter(({ oddRows }) => oddRows > 0).map(({ keys: [document = ''], oddRows }) =>
    ({ subject: documentType(document) === 'unknown' ? placeOf(dataset, 'docTypeName', String(document).trim(), file) : placeOf(dataset, 'forPay', '', file), value: oddRows }));
  const foreign = groups.filter(({ currency }) => !isCurrency(currency)).map(({ currency, amounts }) =>
    ({ subject: placeOf(dataset, 'currency', currency, file), value: Number(amounts[1]) / PARTS }));
  return addedUp([...odd, ...foreign]);
}

function ofSales(file: FileView): Finding[] {
  const groups = lately('sales', 'date', file, { by: [{ columnId: 'saleID' }], measures: [{ id: 'forPay', measure: saleSum('forPay') }], where: { columnId: 'saleID', is: 'sale' } });
  return addedUp(groups.filter(({ oddRows }) => oddRows > 0).map(({ keys: [id], oddRows }) =>
    ({ subject: saleKind(id) === null ? placeOf('sales', 'saleID', String(id).charAt(0), file) : placeOf('sales', 'forPay', '', file), value: oddRows })));
}

function lately(dataset: DatasetId, columnId: string, file: FileView, query: Pick<TallyQuery, 'by' | 'measures'> & Partial<TallyQuery>): Group[] {
  if (file.rowsOnSheet(dataset) < 2) return [];
  const period = { from: todayOf(undefined, file) - DAYS, to: Infinity };
  return tallyOf({ where: null, currency: null, ...query, dataset, filters: [], span: { columnId, period }, keepsAll: false }, file);
}

/** The sheet, the column and what stands there, as people find it. */
function placeOf(dataset: DatasetId, columnId: string, text: string, file: FileView): string {
  const spec = file.spec(dataset);
  const place = `${spec.title()}: ${columnOf(spec, columnId).header()}`;
  return text === '' ? place : `${place} «${text}»`;
}

function addedUp(findings: readonly Finding[]): Finding[] {
  const sums = new Map<string, number>();
  for (const { subject, value } of findings) sums.set(subject, (sums.get(subject) ?? 0) + value);
  return [...sums].map(([subject, value]) => ({ subject, value }));
}
