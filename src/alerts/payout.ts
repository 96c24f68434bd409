import { payoutSum } from '../formulas/measuring/finance-measure';
import { currenciesIn, putTogether, unitOf } from '../formulas/measuring/currencies';
import { type Group, tallyOf } from '../formulas/measuring/tally';
import type { FileView } from '../formulas/formula';
import type { AlertRule } from './rule';

const REPORT_COLUMNS = ['reportId', 'bankPaymentSum', 'dateFrom'];
const PAYOUT = payoutSum();

/**
 * Reports whose operations do not add up to what WB itself states, by so many roubles: as `=WB_PAYOUT()` counts. A report
 * that began before the first operation on the sheet is not there as a whole, so it is left out.
 */
export const payout: AlertRule = {
  datasets: ['finance', 'financeReports'],
  threshold: 1,
  find(file, threshold) {
    const ours = new Map(reportSums(file).map((sum) => [sum.report, sum]));
    const firstDay = file.dataset('finance').read(['rrDate']).reduce((first, [day]) => (typeof day === 'number' ? Math.min(first, day) : first), Infinity);
    const found = file.dataset('financeReports').read(REPORT_COLUMNS).flatMap(([report, stated, from]) => {
      const own = ours.get(String(report));
      if (own === undefined || typeof stated !== 'number' || Number(from) < firstDay) return [];
      return [{ subject: String(report), value: Math.round((own.sum - stated) * 100) / 100, unit: own.unit }];
    });
    return found.filter(({ value }) => Math.abs(value) >= threshold).sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  },
};

interface ReportSum {
  report: string;
  sum: number;
  unit: string;
}

/** A report is of one currency; one that has two is not compared with anything. */
function reportSums(file: FileView): ReportSum[] {
  const groups = tallyOf({
    dataset: 'finance', by: [{ columnId: 'reportId' }], measures: [{ id: 'payout', measure: PAYOUT }], filters: [], span: null, where: null, currency: 'currency', keepsAll: false,
  }, file);
  const sums = putTogether(groups, [PAYOUT]);
  const isOfOne = ({ keys: [report] }: Group): boolean => sums.filter(({ keys: [other] }) => other === report).length === 1;
  return sums.filter(isOfOne).map((group) => ({ report: String(group.keys[0]), sum: Number(PAYOUT.fold.show(group.amounts[0] as number)), unit: unitOf(currenciesIn([group])) }));
}
