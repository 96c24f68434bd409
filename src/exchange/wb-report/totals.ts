import { inKopecks } from '../../wb/money/amount';
import { currencyCode, documentType } from '../../wb/money/finance-words';
import { CHARGES, isOddAmount, signedParts } from '../../wb/money/payout';
import { reportKey, statedReports } from '../../reports/wb-reports';
import type { ExchangeTables, Finding, Sum } from '../exchange';
import type { DetailRow, FinanceColumnId } from './detail';

/** Columns of a row that its sums are made of. */
export const TOTAL_COLUMNS = ['docTypeName', 'sellerOperName', 'currency', 'rrDate', 'quantity', 'retailAmount', 'forPay', ...CHARGES] as const satisfies readonly FinanceColumnId[];

/** Sums of rows in parts, as «Сверка выплат» counts them. */
export interface Totals {
  sold: number;
  returned: number;
  retailAmount: number;
  forPay: number;
  payout: number;
  /** Rows of which an amount counts less than it should. */
  odd: number;
}

export function totalsOf(rows: readonly DetailRow[]): Totals {
  const totals = { sold: 0, returned: 0, retailAmount: 0, forPay: 0, payout: 0, odd: 0 };
  for (const row of rows) {
    const document = row['docTypeName'];
    const retail = signedParts('retailAmount', document, row['retailAmount']);
    if (documentType(document) === 'return') totals.returned -= retail;
    else totals.sold += retail;
    const forPay = signedParts('forPay', document, row['forPay']);
    totals.retailAmount += retail;
    totals.forPay += forPay;
    totals.payout += CHARGES.reduce((rest, column) => rest - signedParts(column, document, row[column]), forPay);
    if ((['retailAmount', 'forPay', ...CHARGES] as const).some((column) => isOddAmount(column, document, row[column]))) totals.odd += 1;
  }
  return totals;
}

/** The sums that people compare with WB's report. */
export function sumsOf({ sold, returned, retailAmount, payout }: Totals, currency: string): Sum[] {
  return Object.entries({ sold, returned, retailAmount, payout }).map(([id, parts]) => ({ id, parts, currency }));
}

/** What keeps the sums from being WB's: rows that are missing, or that nobody understands. */
export function findingsOf(tables: ExchangeTables, reportId: string, currency: string, totals: Totals): Finding[] {
  const stated = statedReports(tables).get(reportKey(reportId, currency));
  const { retailAmount = null, payout = null } = stated ?? {};
  const isStated = retailAmount !== null && payout !== null;
  const isOther = isStated && (retailAmount !== inKopecks(totals.retailAmount) || payout !== inKopecks(totals.payout));
  return [
    ...(totals.odd > 0 ? [{ code: 'odd', details: { count: totals.odd } }] : []),
    ...(isStated ? [] : [{ code: 'unstated' }]),
    ...(isOther ? [{ code: 'differs', details: { sold: inKopecks(totals.retailAmount), statedSold: retailAmount, payout: inKopecks(totals.payout), statedPayout: payout } }] : []),
  ];
}

/** The currencies of a report, most rows first: it is paid in each apart. */
export function currenciesOf(rows: readonly DetailRow[]): string[] {
  const counts = new Map<string, number>();
  for (const { currency } of rows) counts.set(currencyCode(currency), (counts.get(currencyCode(currency)) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([code]) => code);
}
