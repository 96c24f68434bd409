import type { ColumnIdOf, DatasetId } from '../../datasets';
import { inKopecks, isUnreadable, partsIn } from '../../wb/money/amount';
import { monthStart } from '../../wb/time/calendar';
import { currencyCode } from '../../wb/money/finance-words';
import { type Added, type Behind, rowsBehind } from '../behind';
import { articleIn, dayIn } from '../cells';
import { type Days, widened } from '../fold';
import { type ProfitRules, profitRules } from '../profit-rules/rules';
import type { ReportTables, Row } from '../report';
import { ofKey, type OfShare } from './by-share';

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
interface AskedRows {
  isOf: (row: Row) => boolean;
  adds: (row: Row) => Added;
}

interface Source {
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

export interface Spending {
  id: SpendingId;
  /** Of the months that count by article. */
  spends: readonly Spend[];
  isByArticle(currency: string, month: number): boolean;
  linesOf: Source['linesOf'];
  /** What of a row counts, line by line. */
  countedIn(row: Row): Spend[];
  behind(asked: AskedRows): Behind;
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

const SOURCES: Readonly<Record<SpendingId, Source>> = {
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

/** A month counts by article only where the table covers all of its finance days: else a part of it would count twice or not at all. */
export function spendingOf(tables: ReportTables, finance: ReadonlyMap<string, OfShare>): Record<SpendingId, Spending> {
  const paid = new Map<string, Days>();
  for (const [key, { days }] of finance) widen(paid, days, ofKey(key).currency);
  const [rules, shares] = [profitRules(tables), [...finance.values()]];
  const made = SPENDING_IDS.map((id) => [id, spendingBy(id, { tables, paid, isAsked: SOURCES[id].isWanted(rules) && SOURCES[id].canTell(shares) })]);
  return Object.fromEntries(made) as Record<SpendingId, Spending>;
}

function spendingBy(id: SpendingId, { tables, paid, isAsked }: { tables: ReportTables; paid: ReadonlyMap<string, Days>; isAsked: boolean }): Spending {
  const { rows, spendIn: read, linesOf: linesIn, behind, isBalanced } = SOURCES[id];
  const firstPaid = Math.min(...[...paid.values()].flatMap(([first]) => first ?? []));
  const all = isAsked ? rows(tables, firstPaid).flatMap((row) => read(row) ?? []) : [];
  const shown = new Map<string, Days>();
  for (const { day, currency } of all) widen(shown, [day, day], currency);
  const isByArticle = (currency: string, month: number): boolean => {
    const [money = [], told = []] = [paid.get(currency), shown.get(currency)];
    if (money.length === 0 || told.length === 0) return false;
    return told[0] <= Math.max(month, money[0]) && told[1] >= Math.min(monthStart(month, 1) - 1, money[1]);
  };
  const isCounted = ({ day, currency }: Spend): boolean => {
    const [first = Infinity, last = -Infinity] = paid.get(currency) ?? [];
    return day >= first && day <= last && isByArticle(currency, monthStart(day));
  };
  const spends = all.filter(isCounted);
  const weightOf = isBalanced === true ? kopeckWeights(spends) : (): number => 1;
  const linesOf = (spend: Spend): Spend[] => linesIn({ ...spend, parts: spend.parts * weightOf(spend) });
  const countedIn = (row: Row): Spend[] => {
    const spend = read(row);
    return spend !== null && isCounted(spend) ? linesOf(spend) : [];
  };
  return { id, spends, isByArticle, linesOf, countedIn, behind: (asked) => behind(tables, asked) };
}

/** WB has parts of a kopeck: by these weights, rows of an article's month come to what people see of it, whole kopecks. */
function kopeckWeights(spends: readonly Spend[]): (spend: Spend) => number {
  const keyOf = ({ day, article, currency }: Spend): string => `${monthStart(day)} ${String(article)} ${currency}`;
  const sums = new Map<string, number>();
  for (const spend of spends) sums.set(keyOf(spend), (sums.get(keyOf(spend)) ?? 0) + spend.parts);
  return (spend) => {
    const sum = sums.get(keyOf(spend)) as number;
    return sum === 0 ? 1 : partsIn(inKopecks(sum)) / sum;
  };
}

/** Null for a row without a day. */
function spendIn([date, nmId, sum, currency = ROUBLE]: Row): Spend | null {
  const day = dayIn(date);
  return day === null ? null : { day, article: articleIn(nmId), currency: currencyCode(currency), parts: partsIn(sum), isOdd: isUnreadable(sum) };
}

/** A good that was kept for nothing, or that WB does not name, needs no line of its own. */
function isNoStorage({ article, parts, isOdd }: Spend): boolean {
  return article === null || (parts === 0 && !isOdd);
}

function widen(all: Map<string, Days>, days: Days, currency: string): void {
  all.set(currency, widened(all.get(currency) ?? [], days));
}
