import { monthStart } from '../../wb/time/calendar';
import type { Added, Behind } from '../behind';
import { addSums } from '../finance-sums';
import { type Days, widened } from '../fold';
import { foldBehind } from '../fold-behind';
import type { ReportTables, Row } from '../report';
import { BY_SHARE, ofKey, type OfShare } from './by-share';
import { type Line, type LineBook, lineBook, type Place } from './line-book';
import { type Spend, SPENDING_IDS, type SpendingId } from './sources';
import { spendingOf } from './spending';

/** A line for each article, month and currency that has finance rows or, where they count by article, advertising or storage. */
export function linesOf(tables: ReportTables): Line[] {
  const shares = tables.sums(BY_SHARE);
  const spending = spendingOf(tables, shares);
  const book = lineBook(tables, spending);
  for (const [key, sums] of shares) addFinance(book, key, sums);
  for (const id of SPENDING_IDS) for (const spend of spending[id].spends) for (const one of spending[id].linesOf(spend)) addSpend(book, id, one);
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

/** Rows of finance, of statistics and of storage behind lines: each is made into a line of its own, by the same book. */
export function linesBehind(tables: ReportTables, isOf: (name: LineName) => boolean, addedBy: AddedBy): Behind[] {
  const shares = tables.sums(BY_SHARE);
  const spending = spendingOf(tables, shares);
  const book = lineBook(tables, spending);
  const lineAlone = (place: Place): Line => ({ ...book.lineOf(place), shares: [] });
  const finance = (sums: OfShare, key: string): Added => {
    const { article, currency, isAdvert, barcode } = ofKey(key);
    const [day = null] = sums.days;
    const line = lineAlone({ day, article, currency });
    addSums(book.shareOf(line, { day, article, currency, barcode }, isAdvert).sums, sums);
    return addedBy(line, sums.acquiring);
  };
  const ownIn = (id: SpendingId, row: Row): Spend[] => spending[id].countedIn(row).filter((spend) => isOf({ ...spend, month: monthStart(spend.day) }));
  const spent = (id: SpendingId): Behind => spending[id].behind({
    // What gives to one line of these what it takes from another adds nothing to both together.
    isOf: (row) => ownIn(id, row).length === 1,
    adds: (row) => {
      const [spend] = ownIn(id, row) as [Spend];
      const line = lineAlone(spend);
      addSpendTo(book, line, id, spend);
      return addedBy(line, 0);
    },
  });
  const [from] = [...shares].filter(([key]) => isOf(ofKey(key))).reduce<Days>((days, [, sums]) => widened(days, sums.days), []);
  return [foldBehind(tables, BY_SHARE, { isOf: (key) => isOf(ofKey(key)), adds: finance, from }), ...SPENDING_IDS.map(spent)];
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

function addSpend(book: LineBook, id: SpendingId, spend: Spend): void {
  addSpendTo(book, book.lineOf(spend), id, spend);
}

function addSpendTo(book: LineBook, line: Line, id: SpendingId, spend: Spend): void {
  book.shareOf(line, spend, false)[id] += spend.parts;
  if (spend.isOdd) line.oddSpends += 1;
}
