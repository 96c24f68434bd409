import { inKopecks, PARTS, partsIn } from '../../wb/money/amount';
import { currencyCode, documentType, isPiece } from '../../wb/money/finance-words';
import { signedParts } from '../../wb/money/payout';
import { articleIn } from '../../reports/cells';
import { reportKey, spansOf, statedReports } from '../../reports/wb-reports';
import type { ExchangeTables } from '../exchange';
import { currenciesOf, TOTAL_COLUMNS, type Totals, totalsOf } from '../wb-report/totals';
import { detailOf, type DetailRow, type FinanceColumnId } from '../wb-report/detail';
import { goodNames } from '../wb-report/good-names';

/** A good at a price: what was sold of it, or came back. Sums are whole kopecks, in roubles. */
export interface CommissionLine {
  nmId: string;
  article: string;
  barcode: string;
  name: string;
  quantity: number;
  price: number;
  sum: number;
  /** What WB keeps of the sum: all that is not «К перечислению». */
  reward: number;
}

/** What a row pays that moves no good: compensations, corrections; by the name of the operation. Whole kopecks, in roubles. */
export interface OtherLine {
  operation: string;
  retailAmount: number;
  forPay: number;
}

/** A weekly report in one currency, as an agent reports to the owner of the goods. */
export interface Commission {
  reportId: string;
  currency: string;
  from: number;
  to: number;
  sold: readonly CommissionLine[];
  returned: readonly CommissionLine[];
  others: readonly OtherLine[];
  totals: Totals;
  /** What rounding of lines leaves over, in roubles: of «Реализовано», and of what WB keeps. */
  rounding: { sum: number; reward: number };
}

const COLUMNS = [...new Set<FinanceColumnId>([...TOTAL_COLUMNS, 'nmId', 'vendorCode', 'sku', 'title', 'techSize'])];

/** The report in each of its currencies, most rows first; none where the file has no row of it. */
export function commissionsOf(tables: ExchangeTables, reportId: string): Commission[] {
  const rows = detailOf(tables, reportId, COLUMNS);
  const stated = statedReports(tables);
  const nameOf = goodNames(tables);
  return currenciesOf(rows).map((currency) => {
    const own = rows.filter((row) => currencyCode(row['currency']) === currency);
    const key = reportKey(reportId, currency);
    const { from, to } = stated.get(key) ?? spansOf(own.map(({ rrDate = '' }) => [reportId, currency, rrDate])).get(key) ?? { from: tables.today, to: tables.today };
    return { reportId, currency, from, to, ...linesOf(own, nameOf) };
  });
}

function linesOf(rows: readonly DetailRow[], nameOf: (nmId: unknown) => string): Pick<Commission, 'sold' | 'returned' | 'others' | 'totals' | 'rounding'> {
  const goods = rows.filter(isOfGood);
  const sold = goodLines(goods.filter((row) => documentType(row['docTypeName']) === 'sale'), nameOf);
  const returned = goodLines(goods.filter((row) => documentType(row['docTypeName']) === 'return'), nameOf);
  const others = otherLines(rows.filter((row) => !isOfGood(row)));
  const totals = totalsOf(rows);
  const sums = [...sold.map(({ sum }) => sum), ...returned.map(({ sum }) => -sum), ...others.map(({ retailAmount }) => retailAmount)];
  const rewards = [...sold.map(({ reward }) => reward), ...returned.map(({ reward }) => -reward), ...others.map(({ retailAmount, forPay }) => inKopecks(partsIn(retailAmount) - partsIn(forPay)))];
  const kept = inKopecks(partsIn(inKopecks(totals.retailAmount)) - partsIn(inKopecks(totals.forPay)));
  return { sold, returned, others, totals, rounding: { sum: less(inKopecks(totals.retailAmount), sums), reward: less(kept, rewards) } };
}

/** A total less the sums that are shown of it. */
function less(total: number, sums: readonly number[]): number {
  return inKopecks(sums.reduce((rest, sum) => rest - partsIn(sum), partsIn(total)));
}

/** Whether a piece was sold or came back. */
function isOfGood({ docTypeName, sellerOperName, retailAmount, quantity }: DetailRow): boolean {
  const document = documentType(docTypeName);
  return (document === 'sale' || document === 'return') && partsIn(quantity) > 0 && isPiece(sellerOperName, partsIn(retailAmount) !== 0);
}

interface Pile {
  row: DetailRow;
  quantity: number;
  retail: number;
  forPay: number;
}

/** Goods of one price are one line: price times quantity is then the sum. */
function goodLines(rows: readonly DetailRow[], nameOf: (nmId: unknown) => string): CommissionLine[] {
  const piles = new Map<string, Pile>();
  for (const row of rows) {
    const [quantity, retail] = [partsIn(row['quantity']), partsIn(row['retailAmount'])];
    const key = [row['nmId'], row['sku'], row['vendorCode'], row['techSize'], retail / quantity].join('\n');
    const pile = piles.get(key) ?? { row, quantity: 0, retail: 0, forPay: 0 };
    piles.set(key, { row, quantity: pile.quantity + quantity, retail: pile.retail + retail, forPay: pile.forPay + partsIn(row['forPay']) });
  }
  return [...piles.values()].map(({ row, quantity, retail, forPay }) => {
    const sum = inKopecks(retail);
    return {
      nmId: String(articleIn(row['nmId']) ?? ''), article: String(row['vendorCode']), barcode: String(row['sku']), name: nameIn(row, nameOf),
      quantity: quantity / PARTS, price: inKopecks((retail / quantity) * PARTS), sum, reward: inKopecks(partsIn(sum) - partsIn(inKopecks(forPay))),
    };
  });
}

/** The name, with the size where the good has sizes. */
function nameIn({ title, nmId, techSize }: DetailRow, nameOf: (nmId: unknown) => string): string {
  const name = String(title) === '' ? nameOf(nmId) : String(title);
  const size = String(techSize);
  return size === '' || size === '0' ? name : `${name}, ${size}`.replace(/^, /, '');
}

function otherLines(rows: readonly DetailRow[]): OtherLine[] {
  const sums = new Map<string, { retail: number; forPay: number }>();
  for (const { docTypeName, sellerOperName, retailAmount, forPay } of rows) {
    const operation = String(sellerOperName).trim();
    const { retail, forPay: paid } = sums.get(operation) ?? { retail: 0, forPay: 0 };
    sums.set(operation, { retail: retail + signedParts('retailAmount', docTypeName, retailAmount), forPay: paid + signedParts('forPay', docTypeName, forPay) });
  }
  return [...sums].map(([operation, { retail, forPay }]) => ({ operation, retailAmount: inKopecks(retail), forPay: inKopecks(forPay) }))
    .filter(({ retailAmount, forPay }) => retailAmount !== 0 || forPay !== 0);
}
