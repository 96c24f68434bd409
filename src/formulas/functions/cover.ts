import type { Cell } from '../../ports/workbook';
import { UserActionError } from '../../wb/errors';
import { answerEach, askedFor, cardNames, indexArticles, itemsOfArticle } from '../articles';
import { isNothing } from '../arguments/arguments';
import { filtersOf } from '../arguments/filters';
import { type Argument, type FileView, type Formula, type Given, givenOf, type ParameterId } from '../formula';
import { type Measure, sumOf, untickedCount } from '../measuring/measure';
import { type Period, periodOf } from '../arguments/period';
import { columnOf } from '../rows';
import { type Group, tallyOf } from '../measuring/tally';
import { todayOf } from '../arguments/today';

const PARAMETERS: readonly ParameterId[] = ['articles', 'period', 'shop', 'stamp'];
const STOCK_NAMES = ['nmId', 'vendorCode', 'barcode'];
const ORDER_NAMES = ['nmId', 'supplierArticle', 'barcode'];
/** Two whole weeks, so that every day of the week counts alike. */
const USUAL_DAYS = 14;

const STOCK = sumOf('quantity');
const ORDERED = untickedCount('isCancel');

/** For how many days the stock will do when as much is ordered a day as in the period; cancelled orders do not count. */
export const cover = (): Formula => ({
  parameters: PARAMETERS,
  datasets: ['stocks', 'orders'],
  groupings: [],
  measures: ['cover'],
  answer: (args, file) => {
    const given = givenOf(PARAMETERS, args);
    const asked = askedFor(given.articles, file.words);
    if (asked.kind === 'blank') return '';
    const period = periodIn(given, file);
    const { stocks, stockOf, orderedOf } = countsIn(given, { period, keepsAll: asked.kind !== 'all' }, file);
    const days = period.to - period.from + 1;
    const row = (article: Argument): [stock: number, daily: number, cover: Cell] | null => {
      const stock = stockOf(article);
      const ordered = orderedOf(article);
      if (stock === null && ordered === null) return null;
      return [stock ?? 0, (ordered ?? 0) / days, coverOf(stock ?? 0, ordered ?? 0, days)];
    };
    if (asked.kind === 'all') return tableOf(stocks, (article) => row(article) as NonNullable<ReturnType<typeof row>>, file);
    const isCard = cardNames(file);
    return answerEach(asked, (article) => row(article)?.[2] ?? (isCard(article) ? 0 : null));
  },
});

/** None left is 0 days; nothing ordered has no answer. */
function coverOf(stock: number, ordered: number, days: number): Cell {
  if (stock <= 0) return 0;
  return ordered === 0 ? '' : (stock * days) / ordered;
}

/** @throws UserActionError FORMULA_UNKNOWN_PERIOD  a period without both ends has no days to divide by */
function periodIn({ period: asked, stamp }: Given, file: FileView): Period {
  const today = (): number => todayOf(stamp, file);
  if (isNothing(asked)) return { from: today() - USUAL_DAYS, to: today() - 1 };
  const period = periodOf(asked, { words: file.words, today, serialOf: file.serialOf });
  if (!Number.isFinite(period.to - period.from) || period.to < period.from) throw new UserActionError('FORMULA_UNKNOWN_PERIOD', { value: String(asked) });
  return period;
}

type Find = (article: Argument) => number | null;

/** Articles that were ordered before the period only are known, too, to whom asks for them by name. */
function countsIn({ shop }: Given, { period, keepsAll }: { period: Period; keepsAll: boolean }, file: FileView): { stocks: Group[]; stockOf: Find; orderedOf: Find } {
  const shared = { filters: filtersOf([['shop', shop]]), where: null, currency: null };
  const stocks = tallyOf({ ...shared, keepsAll: true, dataset: 'stocks', by: columns(STOCK_NAMES), measures: [{ id: 'stock', measure: STOCK }], span: null }, file);
  const ordered = tallyOf({
    ...shared, keepsAll, dataset: 'orders', by: columns(ORDER_NAMES), measures: [{ id: 'uncancelled', measure: ORDERED }], span: { columnId: 'date', period },
  }, file);
  return { stocks, stockOf: finder(stocks, STOCK), orderedOf: finder(ordered, ORDERED) };
}

const columns = (ids: readonly string[]) => ids.map((columnId) => ({ columnId, isName: true as const }));

function finder(groups: readonly Group[], { fold }: Measure): Find {
  const index = indexArticles(groups, ({ keys }) => keys, STOCK_NAMES.length);
  return (article) => {
    const found = itemsOfArticle(index, article);
    return found === undefined ? null : Number(fold.show(found.reduce((sum, { amounts }) => fold.add(sum, amounts[0] as number | null), fold.start)));
  };
}

/** A row for each article on the stocks' sheet. */
function tableOf(stocks: readonly Group[], row: (article: Argument) => readonly Cell[], file: FileView): Cell[][] {
  const { measures } = file.words.own;
  const headers = STOCK_NAMES.slice(0, 2).map((id) => columnOf(file.spec('stocks'), id).header());
  const vendorCodes = new Map(stocks.map(({ keys: [nmId, vendorCode] }) => [nmId as Cell, vendorCode as Cell]));
  return [
    [...headers, measures.stock.header, measures.daily.header, measures.cover.header],
    ...[...vendorCodes].map(([nmId, vendorCode]) => [nmId, vendorCode, ...row(nmId)]),
  ];
}
