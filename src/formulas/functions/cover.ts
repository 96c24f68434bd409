import type { Cell } from '../../ports/workbook';
import { PARTS } from '../../wb/money/amount';
import { UserActionError } from '../../wb/errors';
import { wireWord } from '../../wb/wire/wire-word';
import { SELLER_WAREHOUSE } from '../../wb/wire/wire-words';
import { answerEach, askedFor, orWords } from '../articles/asked';
import { NAME_COLUMNS } from '../articles/name-columns';
import { type Identity, type WhoIsWho, whoIsWho } from '../articles/who-is-who';
import { withLeftOut } from '../arguments/left-out';
import { isNothing } from '../arguments/arguments';
import { filtersOf } from '../arguments/filters';
import { type Argument, type FileView, type Formula, type Given, givenOf, type ParameterId } from '../formula';
import { type Measure, SUM, sumOf } from '../measuring/measure';
import { noteRows } from '../measuring/notes';
import { type Period, periodOf } from '../arguments/period';
import { columnOf } from '../rows';
import { type Group, tallyOf } from '../measuring/tally';
import { todayOf } from '../arguments/today';
import { requireUnderstood } from '../measuring/understood';

const PARAMETERS: readonly ParameterId[] = ['articles', 'period', 'shop', 'stamp'];
/** Two whole weeks, so that every day of the week counts alike. */
const USUAL_DAYS = 14;

const STOCK = sumOf('quantity');
const FROM_WB = orderedFrom(false);
const FROM_SELLER = orderedFrom(true);

/** Orders that were not cancelled, of WB's warehouses or of the seller's own; where WB does not say, it is WB's. */
function orderedFrom(isSeller: boolean): Measure<'isCancel' | 'warehouseType'> {
  return {
    columns: ['isCancel', 'warehouseType'],
    amountOf: ([isCancel, type]) => (isCancel !== true && (wireWord(type) === SELLER_WAREHOUSE) === isSeller ? PARTS : 0),
    fold: SUM,
  };
}

/** For how many days the stock at WB will do when as much is ordered from it a day as in the period; cancelled orders do not count. */
export const cover = (): Formula => ({
  parameters: PARAMETERS,
  datasets: ['stocks', 'orders'],
  groupings: [],
  measures: ['cover'],
  answer: (args, file) => {
    const given = givenOf(PARAMETERS, withLeftOut(PARAMETERS, args, file.words));
    const asked = askedFor(given.articles, file.words);
    if (asked.kind === 'blank') return '';
    const period = periodIn(given, file);
    const counts = countsIn(given, { period, keepsAll: asked.kind !== 'all' }, file);
    const days = period.to - period.from + 1;
    return asked.kind === 'all' ? tableOf(counts, days, file) : answerEach(asked, (article) => understood(article, counts, rowOf(article, counts, days, file)?.[2] ?? null));
  },
});

/** @throws UserActionError FORMULA_NOT_UNDERSTOOD */
function understood<T>(article: Argument, counts: Counts, answer: T): T {
  counts.requireUnderstood(article);
  return answer;
}

type CoverRow = [stock: number, daily: number, cover: Cell];

/** Null for an article that nobody knows. */
function rowOf(article: Argument, { stockOf, orderedOf }: Counts, days: number, file: FileView): CoverRow | null {
  const [stock] = stockOf(article) ?? [null];
  const [fromWb, fromSeller] = orderedOf(article) ?? [null, null];
  if (stock === null && fromWb === null) return null;
  return [Number(stock), Number(fromWb) / days, coverOf({ stock: Number(stock), fromWb: Number(fromWb), fromSeller: Number(fromSeller) }, days, file)];
}

/** None left is 0 days; nothing ordered has no answer. What only the seller sends, WB need not have. */
function coverOf({ stock, fromWb, fromSeller }: Readonly<Record<'stock' | 'fromWb' | 'fromSeller', number>>, days: number, { words }: FileView): Cell {
  if (fromWb === 0 && stock <= 0 && fromSeller > 0) return words.own.sellerOnly;
  if (stock <= 0) return 0;
  return fromWb === 0 ? '' : (stock * days) / fromWb;
}

/** @throws UserActionError FORMULA_UNKNOWN_PERIOD  a period without both ends has no days to divide by */
function periodIn({ period: asked, stamp }: Given, file: FileView): Period {
  const today = (): number => todayOf(stamp, file);
  if (isNothing(asked)) return { from: today() - USUAL_DAYS, to: today() - 1 };
  const period = periodOf(asked, { words: file.words, today, serialOf: file.serialOf });
  if (!Number.isFinite(period.to - period.from) || period.to < period.from) throw new UserActionError('FORMULA_UNKNOWN_PERIOD', { value: String(asked) });
  return period;
}

type Find = (article: Argument) => number[] | null;

interface Counts {
  /** As on the stocks' sheet. */
  articles: readonly Identity[];
  stockOf: Find;
  orderedOf: Find;
  requireUnderstood: (article: Argument) => void;
  /** Rows that are not understood. */
  oddRows: number;
}

/** Articles that were ordered before the period only are known, too, to whom asks for them by name. */
function countsIn({ shop }: Given, { period, keepsAll }: { period: Period; keepsAll: boolean }, file: FileView): Counts {
  const shared = { filters: filtersOf([['shop', shop]]), where: null, currency: null };
  const stocks = tallyOf({ ...shared, keepsAll: true, dataset: 'stocks', by: columns(NAME_COLUMNS.stocks), measures: [{ id: 'stock', measure: STOCK }], span: null }, file);
  const measures = [{ id: 'ordered from WB', measure: FROM_WB }, { id: 'ordered from seller', measure: FROM_SELLER }];
  const ordered = tallyOf({ ...shared, keepsAll, dataset: 'orders', by: columns(NAME_COLUMNS.orders), measures, span: { columnId: 'date', period } }, file);
  const who = whoIsWho(stocks, ({ keys }) => keys, file, 'stocks');
  const articles = new Map(stocks.map((group) => who.of(group)).map((identity) => [identity.id, identity]));
  return {
    articles: [...articles.values()],
    stockOf: finder(who, [STOCK]),
    orderedOf: finder(whoIsWho(ordered, ({ keys }) => keys, file, 'orders'), [FROM_WB, FROM_SELLER]),
    requireUnderstood: (article) => requireUnderstood(who.find(article) ?? [], 'stocks', file),
    oddRows: [...stocks, ...ordered].reduce((sum, { oddRows }) => sum + oddRows, 0),
  };
}

const columns = (ids: readonly string[]) => ids.map((columnId) => ({ columnId, isName: true as const }));

function finder(who: WhoIsWho<Group>, measures: readonly Measure[]): Find {
  return (article) => {
    const found = who.find(article);
    return found === null ? null : measures.map(({ fold }, at) => Number(fold.show(found.reduce((sum, { amounts }) => fold.add(sum, amounts[at] as number | null), fold.start))));
  };
}

/** A row for each article on the stocks' sheet. */
function tableOf(counts: Counts, days: number, file: FileView): Cell[][] {
  const { measures } = file.words.own;
  const headers = NAME_COLUMNS.stocks.slice(0, 2).map((id) => columnOf(file.spec('stocks'), id).header());
  return [
    [...headers, measures.stock.header, measures.daily.header, measures.cover.header],
    ...counts.articles.map(({ number, vendorCode }): Cell[] => {
      const [stock, daily, found] = rowOf(number, counts, days, file) as CoverRow;
      return [number, vendorCode, stock, daily, orWords(() => understood(number, counts, found)) as Cell];
    }),
    ...noteRows({ unknown: [], oddRows: counts.oddRows, reportedUntil: null, knownFrom: null }, headers.length + 3, file),
  ];
}
