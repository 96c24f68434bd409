import { addSums } from '../finance-sums';
import type { ReportTables } from '../report';
import { advertisingOf, type Spend } from './advertising';
import { BY_SHARE, ofKey, type OfShare } from './by-share';
import { type Line, type LineBook, lineBook } from './line-book';

/** A line for each article, month and currency that has finance rows or, where it counts, advertising. */
export function linesOf(tables: ReportTables): Line[] {
  const shares = tables.sums(BY_SHARE);
  const advertising = advertisingOf(tables, shares);
  const book = lineBook(tables, advertising);
  for (const [key, sums] of shares) addFinance(book, key, sums);
  for (const spend of advertising.spends) addSpend(book, spend);
  return book.lines();
}

/** Any day of a share stands for all of them. */
function addFinance(book: LineBook, key: string, sums: OfShare): void {
  const { article, currency, isAdvert } = ofKey(key);
  const [day = null] = sums.days;
  const place = { day, article, currency };
  const line = book.lineOf(place);
  if (line.vendorCode === '') line.vendorCode = sums.vendorCode;
  if (line.title === '') line.title = sums.title;
  addSums(book.shareOf(line, place, isAdvert).sums, sums);
}

function addSpend(book: LineBook, spend: Spend): void {
  const line = book.lineOf(spend);
  book.shareOf(line, spend, false).advertising += spend.parts;
  if (spend.isOdd) line.oddSpends += 1;
}
