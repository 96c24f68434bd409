import { currencyCode, deductionKind } from '../../wb/finance-words';
import { articleIn, dayIn } from '../cells';
import { addRow, financeRows, ownCells } from '../finance-sums';
import type { ReportTables, Row } from '../report';
import { advertisingOf, type Spend } from './advertising';
import { type Line, type LineBook, lineBook } from './line-book';

const OWN = ['rrDate', 'nmId', 'currency', 'bonusTypeName', 'vendorCode', 'title'] as const;

/** A line for each article, month and currency that has finance rows or, where it counts, advertising. */
export function linesOf(tables: ReportTables): Line[] {
  const rows = financeRows(tables, OWN);
  const advertising = advertisingOf(tables, rows);
  const book = lineBook(tables, advertising);
  for (const row of rows) addFinance(book, row);
  for (const spend of advertising.spends) addSpend(book, spend);
  return book.lines();
}

function addFinance(book: LineBook, row: Row): void {
  const [day, nmId, currency, kind, vendorCode, title] = ownCells(row);
  const place = { day: dayIn(day), article: articleIn(nmId), currency: currencyCode(currency) };
  const line = book.lineOf(place);
  if (line.vendorCode === '') line.vendorCode = String(vendorCode);
  if (line.title === '') line.title = String(title);
  addRow(book.shareOf(line, place, deductionKind(kind) === 'advertising').sums, row);
}

function addSpend(book: LineBook, spend: Spend): void {
  const line = book.lineOf(spend);
  book.shareOf(line, spend, false).advertising += spend.parts;
  if (spend.isOdd) line.oddSpends += 1;
}
