import type { WireRow } from '../../tables/table';
import { inKopecks } from '../../wb/money/amount';
import { changeOf, percentOf } from '../percent';
import type { Trade, TradeSums } from './trade';

/** What every line of trade has. */
export function tradeCells(sums: TradeSums, { isWhole }: Trade): WireRow {
  const { orders, ordersBefore, ordersSum, sumBefore, cancelled, bought, returned, revenue, forPay, odd } = sums;
  return {
    orders, ordersSum: inKopecks(ordersSum), cancelled, bought, returned, buyoutPercent: percentOf(bought, bought + cancelled + returned),
    revenue: inKopecks(revenue), forPay: inKopecks(forPay), odd,
    ordersBefore: isWhole ? ordersBefore : '', sumBefore: isWhole ? inKopecks(sumBefore) : '',
    ordersChange: isWhole ? changeOf(orders, ordersBefore) : '', sumChange: isWhole ? changeOf(ordersSum, sumBefore) : '',
  };
}

/** A sum over all lines. */
export function totalOf({ lines }: Trade, column: 'ordersSum' | 'revenue'): number {
  return [...lines.values()].reduce((total, sums) => total + sums[column], 0);
}
