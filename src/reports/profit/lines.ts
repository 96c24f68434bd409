import { monthStart } from '../../wb/time/calendar';
import { type Added, type Behind, rowsBehind } from '../behind';
import { addSums } from '../finance-sums';
import { type Days, widened } from '../fold';
import { foldBehind } from '../fold-behind';
import type { ReportTables, Row } from '../report';
import { advertisingOf, type Spend, SPEND_COLUMNS, spendIn } from './advertising';
import { BY_SHARE, ofKey, type OfShare } from './by-share';
import { type Line, type LineBook, lineBook, type Place } from './line-book';

/** A line for each article, month and currency that has finance rows or, where it counts, advertising. */
export function linesOf(tables: ReportTables): Line[] {
  const shares = tables.sums(BY_SHARE);
  const advertising = advertisingOf(tables, shares);
  const book = lineBook(tables, advertising);
  for (const [key, sums] of shares) addFinance(book, key, sums);
  for (const spend of advertising.spends) addSpend(book, spend);
  return book.lines();
}

/** Of which article's month in which currency rows are. */
export interface LineName {
  month: number | null;
  article: number | null;
  currency: string;
}

/** What a line of one row alone adds. @param acquiring of that row, in parts */
export type AddedBy = (line: Line, acquiring: number) => Added;

/** Rows of finance and of statistics behind lines: each is made into a line of its own, by the same book. */
export function linesBehind(tables: ReportTables, isOf: (name: LineName) => boolean, addedBy: AddedBy): Behind[] {
  const shares = tables.sums(BY_SHARE);
  const advertising = advertisingOf(tables, shares);
  const book = lineBook(tables, advertising);
  const lineAlone = (place: Place): Line => ({ ...book.lineOf(place), shares: [] });
  const finance = (sums: OfShare, key: string): Added => {
    const { article, currency, isAdvert, barcode } = ofKey(key);
    const [day = null] = sums.days;
    const line = lineAlone({ day, article, currency });
    addSums(book.shareOf(line, { day, article, currency, barcode }, isAdvert).sums, sums);
    return addedBy(line, sums.acquiring);
  };
  const spent = (row: Row): Added => {
    const spend = spendIn(row) as Spend;
    const line = lineAlone(spend);
    addSpendTo(book, line, spend);
    return addedBy(line, 0);
  };
  const isSpend = (row: Row): boolean => {
    const spend = spendIn(row);
    return spend !== null && advertising.isCounted(spend) && isOf({ ...spend, month: monthStart(spend.day) });
  };
  const [from] = [...shares].filter(([key]) => isOf(ofKey(key))).reduce<Days>((days, [, sums]) => widened(days, sums.days), []);
  return [
    foldBehind(tables, BY_SHARE, { isOf: (key) => isOf(ofKey(key)), adds: finance, from }),
    rowsBehind(tables, 'advertStats', { columns: SPEND_COLUMNS, shown: ['advertId', 'vendorCode'], isOf: isSpend, adds: spent }),
  ];
}

/** Any day of a share stands for all of them. */
function addFinance(book: LineBook, key: string, sums: OfShare): void {
  const { article, currency, isAdvert, barcode } = ofKey(key);
  const [day = null] = sums.days;
  const place = { day, article, currency, barcode };
  const line = book.lineOf(place);
  if (line.vendorCode === '') line.vendorCode = sums.vendorCode;
  if (line.title === '') line.title = sums.title;
  addSums(book.shareOf(line, place, isAdvert).sums, sums);
}

function addSpend(book: LineBook, spend: Spend): void {
  addSpendTo(book, book.lineOf(spend), spend);
}

function addSpendTo(book: LineBook, line: Line, spend: Spend): void {
  book.shareOf(line, spend, false).advertising += spend.parts;
  if (spend.isOdd) line.oddSpends += 1;
}
