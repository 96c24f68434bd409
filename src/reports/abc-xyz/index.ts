import { ascending, descending } from '../../sheet/order/sort-key';
import { coded, date, id, integer, money, number, percent, technical, text } from '../../tables/columns';
import { zeros } from '../../tables/added-up';
import { defineTable, type WireRow } from '../../tables/table';
import { inKopecks } from '../../wb/money/amount';
import { goodsOf } from '../finance-lines/goods';
import { groupedBy } from '../grouped';
import { percentOf } from '../percent';
import { defineReport, type ReportTables } from '../report';
import { type StockTerms, stockTerms } from '../stock-terms/terms';
import { abcOf, adviceOf, type Borders, variationOf, xyzOf } from './classes';
import { type Weekly, weeklyOrders } from './weekly';
import { type Worth, worthOf } from './worth';

/** Of fewer weeks a variation says nothing. */
const LEAST_WEEKS = 4;

/** On which goods the shop rests, and of which the demand is even. */
export const abcXyz = () => defineReport({
  table: defineTable({
    id: 'abcXyz',
    columns: [
      text('vendorCode'), text('title', 220), text('abc', 70), text('xyz', 70), coded(text('advice', 220)),
      money('amount', 120), coded(text('basis', 150)), percent('share', 90), percent('cumulative', 110),
      number('perWeek', 100), percent('variation', 100), integer('weeks', 90), date('lastOrder', 110), integer('nmId', 100), text('currency', 80), technical(id('line', 120)),
    ],
    key: ['line'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: { abc: '', xyz: '', advice: '', share: '', cumulative: '', variation: '', basis: '', lastOrder: '', ...zeros(['amount', 'perWeek', 'weeks']) },
  }),
  group: 'sales',
  inputs: ['orders'],
  also: ['sales', 'cards', 'stockHistory'],
  reads: ['stockTerms', 'costs', 'taxes', 'profitRules', 'profit'],
  presets: ['sales'],
  isOffByDefault: true,
  highlights: [{ column: 'advice', is: ['drop'], tone: 'care' }],
  order: [ascending('currency'), descending('amount')],
  rows: rowsOf,
});

function rowsOf(tables: ReportTables): WireRow[] {
  const terms = stockTerms(tables);
  const weekly = weeklyOrders(tables, terms.weeks);
  const { basis, worths } = worthOf(tables, terms.months);
  const worthy = new Set(worths.map(({ article }) => article));
  const unknown = [...weekly.keys()].filter((article) => !worthy.has(article)).map((article): Worth => ({ article, currency: '', parts: '' }));
  const goods = goodsOf(tables, tables.rows('orders', ['nmId', 'supplierArticle', 'brand', 'subject']));
  const firsts = firstCurrencies(worths);
  return [...groupedBy([...worths, ...unknown], ({ currency }) => currency).values()].flatMap((own) => rankedIn(own, bordersIn(terms.classA, terms.classB))).map(({ article, currency, parts, ...ranks }) => {
    const demand = demandCells(weekly.get(article), terms);
    const { vendorCode, title } = goods.get(String(article)) ?? { vendorCode: '', title: '' };
    return {
      vendorCode, title, nmId: article, currency, line: `${article}/${currency === firsts.get(article) ? '' : currency}`, ...ranks, ...demand, advice: adviceOf(ranks.abc, demand.xyz),
      amount: parts === '' ? '' : inKopecks(parts), basis: parts === '' ? 'unknown' : basis,
    };
  });
}

/** An article keeps its row where its profit becomes known and with it the currency, so only those beyond its first are in the name of a row. */
function firstCurrencies(worths: readonly Worth[]): Map<number, string> {
  return new Map([...worths].sort((one, other) => (one.currency < other.currency ? 1 : -1)).map(({ article, currency }) => [article, currency]));
}

/** People who set one border alone may have passed the other. */
function bordersIn(first: number, second: number): Borders {
  return [first, Math.max(first, second)];
}

/** Those of one currency, the best first; of those whose worth is not known nothing is said. */
function rankedIn(worths: readonly Worth[], borders: Borders) {
  const known = new Map(worths.flatMap(({ article, parts }) => (parts === '' ? [] : [[String(article), parts] as const])));
  const classes = abcOf(known, borders);
  const whole = [...known.values()].reduce((sum, parts) => sum + Math.max(0, parts), 0);
  let before = 0;
  return [...worths].sort((one, other) => rankOf(other) - rankOf(one) || one.article - other.article).map((worth) => {
    if (worth.parts === '') return { ...worth, abc: '', share: '' as const, cumulative: '' as const };
    before += Math.max(0, worth.parts);
    return { ...worth, abc: String(classes.get(String(worth.article))), share: percentOf(worth.parts, whole), cumulative: percentOf(before, whole) };
  });
}

function rankOf({ parts }: Worth): number {
  return parts === '' ? -Number.MAX_VALUE : parts;
}

function demandCells(weekly: Weekly | undefined, { classX, classY }: StockTerms) {
  const { counts, lastOrder } = weekly ?? { counts: [], lastOrder: '' as const };
  const variation = counts.length < LEAST_WEEKS ? '' : variationOf(counts);
  const perWeek = counts.length === 0 ? '' : Math.round((counts.reduce((sum, count) => sum + count, 0) / counts.length) * 100) / 100;
  return { perWeek, variation, xyz: xyzOf(variation, bordersIn(classX, classY)), weeks: counts.length, lastOrder };
}
