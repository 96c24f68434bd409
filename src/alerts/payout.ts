import { formulaNamed } from '../formulas';
import type { Cell } from '../ports/workbook';
import type { AlertRule } from './rule';

const REPORT_COLUMNS = ['reportId', 'bankPaymentSum', 'dateFrom'];

/**
 * Reports whose operations do not add up to what WB itself states, by so many roubles: as `=WB_PAYOUT()` counts. A report
 * that began before the first operation on the sheet is not there as a whole, so it is left out.
 */
export const payout: AlertRule = {
  datasets: ['finance', 'financeReports'],
  threshold: 1,
  find(file, threshold) {
    const { everything, groupings } = file.words.own;
    const [, ...sums] = formulaNamed('WB_PAYOUT').answer([firstOf(everything), undefined, firstOf(groupings.report.words)], file) as [Cell, number][];
    const ours = new Map(sums.map(([report, sum]) => [String(report), sum]));
    const firstDay = file.dataset('finance').read(['rrDate']).reduce((first, [day]) => (typeof day === 'number' ? Math.min(first, day) : first), Infinity);
    const found = file.dataset('financeReports').read(REPORT_COLUMNS).flatMap(([report, stated, from]) => {
      const sum = ours.get(String(report));
      if (sum === undefined || typeof stated !== 'number' || Number(from) < firstDay) return [];
      return [{ subject: String(report), value: Math.round((sum - stated) * 100) / 100 }];
    });
    return found.filter(({ value }) => Math.abs(value) >= threshold).sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  },
};

function firstOf(words: string): string {
  return words.split('|')[0] as string;
}
