import type { ColumnIdOf, DatasetId } from '../../datasets';
import { isUnreadable, partsIn } from '../../wb/money/amount';
import { currencyCode } from '../../wb/money/finance-words';
import { type Added, type Behind, rowsBehind } from '../behind';
import { articleIn, dayIn } from '../cells';
import type { ProfitRules } from '../profit-rules/rules';
import type { ReportTables, Row } from '../report';
import type { OfShare } from './by-share';

/** What a table tells by article, while finance rows take it off without one. */
export type SpendingId = 'advertising' | 'storage';

export interface Spend {
  day: number;
  article: number | null;
  currency: string;
  parts: number;
  isOdd: boolean;
}

/** Asks for the rows of a source that stand behind a line. */
export interface AskedRows {
  isOf: (row: Row) => boolean;
  adds: (row: Row) => Added;
}

/** A table of what articles cost, and how it counts. */
export interface Source {
  rows(tables: ReportTables, from: number): readonly Row[];
  behind(tables: ReportTables, asked: AskedRows): Behind;
  spendIn(row: Row): Spend | null;
  /** Whether the finance rows tell what WB has taken off for it. */
  canTell(shares: readonly OfShare[]): boolean;
  isWanted(rules: ProfitRules): boolean;
  /** What a row adds, and to which lines. */
  linesOf(spend: Spend): Spend[];
  /** What one line gains another loses: rounded each by itself, they would not come to nothing. */
  isBalanced?: true;
}

/** WB says what storage costs in roubles alone. */
const ROUBLE = 'RUB';

/** Storage costs something nearly every day: how far its rows reach back is seen without those of the years before. */
const LOOKED_BACK_DAYS = 31;

interface OfTable<Id extends DatasetId> extends Pick<Source, 'canTell' | 'isWanted' | 'linesOf' | 'isBalanced'> {
  dataset: Id;
  /** The day, the article, the sum and, where the table has one, the currency. */
  columns: readonly ColumnIdOf<Id>[];
  shown: readonly ColumnIdOf<Id>[];
  /** A row for each good and day: earlier rows than are needed are not read. */
  isLong?: true;
}

function source<Id extends DatasetId>({ dataset, columns, shown, isLong, ...own }: OfTable<Id>): Source {
  return {
    ...own,
    rows: (tables, from) => tables.rows(dataset, columns, isLong === true ? { columnId: columns[0] as ColumnIdOf<Id>, from: from - LOOKED_BACK_DAYS } : undefined),
    behind: (tables, asked) => rowsBehind(tables, dataset, { columns, shown, ...asked }),
    spendIn: (row) => spendIn(row.slice(0, columns.length)),
  };
}

/** By which profit may be counted. */
export const SOURCES: Readonly<Record<SpendingId, Source>> = {
  // Statistics take the place of what WB has taken off, which is given back.
  advertising: source({
    dataset: 'advertStats',
    columns: ['date', 'nmId', 'sum', 'currency'],
    shown: ['advertId', 'vendorCode'],
    // Where the column of kinds is not on the sheet, nobody can tell which deductions are for advertising.
    canTell: (all) => all.some(({ named }) => named > 0) || all.every(({ deducted }) => deducted === 0),
    isWanted: ({ advertising }) => advertising === 'statistics',
    linesOf: (spend) => [spend],
  }),
  // What an article bears is taken from what bears it without one: the month stays what WB has taken off.
  storage: source({
    dataset: 'paidStorage',
    columns: ['date', 'nmId', 'warehousePrice'],
    shown: ['vendorCode', 'size', 'warehouse'],
    isLong: true,
    isBalanced: true,
    canTell: (all) => all.some(({ paidStorage }) => paidStorage !== 0),
    isWanted: ({ storage }) => storage === 'paidStorage',
    linesOf: (spend) => (isNoStorage(spend) ? [] : [spend, { ...spend, article: null, parts: 0 - spend.parts, isOdd: false }]),
  }),
};

export const SPENDING_IDS = Object.keys(SOURCES) as SpendingId[];

/** Null for a row without a day. */
function spendIn([date, nmId, sum, currency = ROUBLE]: Row): Spend | null {
  const day = dayIn(date);
  return day === null ? null : { day, article: articleIn(nmId), currency: currencyCode(currency), parts: partsIn(sum), isOdd: isUnreadable(sum) };
}

/** A good that was kept for nothing, or that WB does not name, needs no line of its own. */
function isNoStorage({ article, parts, isOdd }: Spend): boolean {
  return article === null || (parts === 0 && !isOdd);
}
