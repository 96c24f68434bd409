import { PARTS, partsIn } from '../../wb/money/amount';
import { groupedBy } from '../grouped';
import type { ProfitRules } from '../profit-rules/rules';
import { sharedOut } from '../shared-out';
import type { Line } from './line-book';
import type { LineColumns } from './profit-columns';

type Counted = Pick<Line, 'month' | 'article' | 'currency'> & { columns: LineColumns };

const KOPECKS = 100;

/**
 * What each line takes over of the line without an article of its month and currency; that line gives it away, so that a month's lines come
 * to the same. Lines of a month in which there is nothing to give, or nobody to take, are left out.
 */
export function spreadBy<T extends Counted>(rule: ProfitRules['unassigned'], lines: readonly T[]): Map<T, number> {
  const spread = new Map<T, number>();
  if (rule === 'apart') return spread;
  for (const own of groupedBy(lines, ({ month, currency }) => `${String(month)} ${currency}`).values()) {
    const giver = own.find(({ article }) => article === null);
    const takers = own.filter((line) => line.article !== null && weightOf(rule, line) > 0).sort((one, other) => Number(one.article) - Number(other.article));
    const left = giver?.columns.left ?? '';
    if (giver === undefined || left === '' || takers.length === 0) continue;
    const kopecks = Math.round(partsIn(left) / (PARTS / KOPECKS));
    spread.set(giver, kopecks === 0 ? 0 : -kopecks / KOPECKS);
    sharedOut(kopecks, takers.map((line) => weightOf(rule, line))).forEach((share, at) => spread.set(takers[at] as T, share / KOPECKS));
  }
  return spread;
}

function weightOf(rule: Exclude<ProfitRules['unassigned'], 'apart'>, { columns: { shown } }: Counted): number {
  return shown[rule];
}
