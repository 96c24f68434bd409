import { coded, date, id, integer, money, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { mainCurrency } from '../cells';
import { pricesOnCosts } from '../costs/cost-book';
import { BY_SHARE, ofKey } from '../profit/by-share';
import { defineReport, type ReportTables } from '../report';
import { type CostLine, costLines } from './cost-lines';

/** So many lines at least are free below what is filled in: people paste a list of prices. */
const FREE_LINES = 1000;

/** Prices of deliveries: as many as there are, of an article or of one barcode. WB does not know them, so people write them down. */
export const costHistory = () => defineReport({
  table: defineTable({
    id: 'costHistory',
    columns: [
      integer('line', 60),
      typed(id('good', 220)), typed(date('from', 110)), typed(money('cost', 130)), typed(text('comment', 200)),
      coded(text('state', 260)), text('vendorCode'), text('techSize', 80), text('title', 240), text('currency', 80),
    ],
    key: ['line'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: { state: '', vendorCode: '', techSize: '', title: '' },
  }),
  group: 'profit',
  inputs: ['cards'],
  also: ['finance'],
  folds: [BY_SHARE],
  reads: ['costHistory'],
  alsoReads: ['costs'],
  highlights: [{ column: 'state', is: ['noGood', 'unknownGood', 'severalGoods', 'noAmount', 'negative', 'noDay', 'again', 'noBarcodes'], tone: 'care' }],
  isOffByDefault: true,
  rows: rowsOf,
});

/** The last line that is filled in, and free ones below it: for each size of the cards one at least. */
function rowsOf(tables: ReportTables): WireRow[] {
  const shares = [...tables.sums(BY_SHARE)].map(([key, sums]) => ({ ...sums, currency: ofKey(key).currency }));
  const currency = mainCurrency(shares);
  const areBarcodesLost = shares.length > 0 && shares.every(({ barcoded }) => barcoded === 0);
  const begun = new Set(pricesOnCosts(tables).map(({ article, from }) => `${article} ${from}`));
  const filled = new Map(costLines(tables, currency).map((line) => [line.line, { ...goodOf(line), state: stateOf(line, areBarcodesLost, begun) }]));
  const last = [...filled.keys()].reduce((most, line) => Math.max(most, line), 0);
  const free = Math.max(FREE_LINES, tables.rows('cards', ['chrtID']).length);
  const nothing = { state: '', vendorCode: '', techSize: '', title: '' };
  return Array.from({ length: last + free }, (_, at) => ({ line: at + 1, ...nothing, ...filled.get(at + 1), currency }));
}

/** The line as the other sheets let it count. */
function stateOf({ state, named, from }: CostLine, areBarcodesLost: boolean, begun: ReadonlySet<string>): string {
  if (state === 'countedBarcode') return areBarcodesLost ? 'noBarcodes' : state;
  return state === 'counted' && named?.articles.some((article) => begun.has(`${article} ${from}`)) === true ? 'overCosts' : state;
}

function goodOf({ named }: CostLine): WireRow {
  if (named === null) return {};
  const { good, barcode } = named;
  return { vendorCode: good.vendorCode, title: good.title, techSize: barcode === '' ? '' : good.techSize };
}
