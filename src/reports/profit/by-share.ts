import type { Cell } from '../../ports/workbook';
import { monthStart } from '../../wb/time/calendar';
import { currencyCode, deductionKind } from '../../wb/money/finance-words';
import { signedParts } from '../../wb/money/payout';
import { wireWord } from '../../wb/wire/wire-word';
import { articleIn, dayIn } from '../cells';
import { costDays } from '../costs/cost-book';
import { addRow, emptySums, financeFold, type FinanceSums } from '../finance-sums';
import { type Days, withDay } from '../fold';
import type { Row } from '../report';
import { taxDays } from '../taxes/tax-rules';

export type OfShare = FinanceSums & {
  days: Days;
  vendorCode: string;
  title: string;
  /** Rows that say what they are for, and rows in which WB deducts something. */
  named: number;
  deducted: number;
  acquiring: number;
  /** Rows that say what the buyer's bank took. */
  acquired: number;
  /** Rows that say of which barcode they are. */
  barcoded: number;
};

/** Taxes begin for all articles alike. */
const ALL = 0;
const NO_BARCODE = '';

/** Rows of an article's month for which the same costs and rates hold, whatever these are: a cost that changes makes no row to be read again. */
export const BY_SHARE = financeFold({
  id: 'byShare',
  own: ['rrDate', 'nmId', 'currency', 'bonusTypeName', 'vendorCode', 'title', 'acquiringFee', 'sku'],
  mayLack: ['acquiringFee'],
  given: (tables) => [...taxDays(tables).flatMap((day) => [ALL, NO_BARCODE, day]), ...costDays(tables)],
  keys: (given) => {
    const { barcodeOf, stretchOf } = stretches(given);
    return ([date, nmId, currency, kind, , , , sku]) => {
      const [day, article] = [dayIn(date), articleIn(nmId) ?? ''];
      const isAdvert = deductionKind(kind) === 'advertising';
      const barcode = barcodeOf(article, sku);
      const key = [day === null ? '' : monthStart(day), article, currencyCode(currency), isAdvert ? 1 : '', day === null ? '' : stretchOf(article, barcode, day)].join('\n');
      return barcode === NO_BARCODE ? key : `${key}\n${barcode}`;
    };
  },
  empty: (): OfShare => ({ ...emptySums(), days: [], vendorCode: '', title: '', named: 0, deducted: 0, acquiring: 0, acquired: 0, barcoded: 0 }),
  add: (sums, [date, , , kind, vendorCode, title, fee, sku], row) => {
    const { deduction } = sums;
    addRow(sums, row);
    sums.days = withDay(sums.days, dayIn(date) ?? '');
    sums.vendorCode = sums.vendorCode || String(vendorCode);
    sums.title = sums.title || String(title);
    if (kind !== '') sums.named += 1;
    if (sums.deduction !== deduction) sums.deducted += 1;
    sums.acquiring += signedParts('acquiringFee', row[0], fee);
    if (fee !== '') sums.acquired += 1;
    if (sku !== '') sums.barcoded += 1;
  },
});

/** Whose rows they are; a barcode only where it has a price of its own. */
export function ofKey(key: string): { month: number | null; article: number | null; currency: string; isAdvert: boolean; barcode: string } {
  const [month, article, currency = '', isAdvert, , barcode = NO_BARCODE] = key.split('\n');
  return { month: month === '' ? null : Number(month), article: article === '' ? null : Number(article), currency, isAdvert: isAdvert !== '', barcode };
}

/** How many costs and rates have begun by a day. @param given articles, barcodes and days by turns */
function stretches(given: Row) {
  const begun = new Map<string, number[]>();
  const apart = new Set<number | string>();
  for (let at = 0; at < given.length; at += 3) {
    const [article, barcode, day] = given.slice(at, at + 3) as [number, string, Cell];
    const place = placeOf(article, barcode);
    begun.set(place, [...begun.get(place) ?? [], ...(typeof day === 'number' ? [day] : [])]);
    if (barcode !== NO_BARCODE) apart.add(article);
  }
  const count = (article: number | string, barcode: string, day: number): number => (begun.get(placeOf(article, barcode)) ?? []).filter((from) => from <= day).length;
  return {
    /** Only rows of barcodes that have a price of their own are told apart by it. */
    barcodeOf: (article: number | string, sku: Cell | undefined): string => {
      const barcode = apart.has(article) ? wireWord(sku) : NO_BARCODE;
      return begun.has(placeOf(article, barcode)) ? barcode : NO_BARCODE;
    },
    stretchOf: (article: number | string, barcode: string, day: number): number =>
      count(ALL, NO_BARCODE, day) + count(article, NO_BARCODE, day) + (barcode === NO_BARCODE ? 0 : count(article, barcode, day)),
  };
}

function placeOf(article: number | string, barcode: string): string {
  return `${article}\n${barcode}`;
}
