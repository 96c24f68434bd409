import { ascending, descending } from '../../sheet/order/sort-key';
import { zeros } from '../../tables/added-up';
import { coded, date, integer, number, optional, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { parseDecimal } from '../../wb/money/decimal';
import { defineReport, type ReportTables } from '../report';
import { stockTerms } from '../stock-terms/terms';
import type { Behind, LineCells } from '../behind';
import { type Demand, demandOf, orderBehind } from './demand';
import { type Good, goodRows, goodsOf, keyer, keyOf } from './goods';
import { type Plan, planOf, type Terms, urgencyOf } from './plan';
import { knownPieces, type Stock, stockBehind, stockOf } from './stock';

/** A stock for longer than ten years has no last day. */
const NO_END_DAYS = 3650;

/** What ends when, and how much of it is to be sent. */
export const runningOut = () => defineReport({
  table: defineTable({
    id: 'runningOut',
    columns: [
      coded(text('state', 130)), text('vendorCode'), text('title', 220), integer('nmId', 100), text('size', 80),
      integer('stock', 90), number('perDay'), number('daysLeft'), date('endsOn'), integer('toSend', 90),
      integer('fromClients', 90), integer('ownStock', 90), number('perDay7'), number('perDay28'),
      typed(integer('leadDays', 90)), typed(integer('safetyDays', 90)),
      optional(number('perDay60')), optional(integer('toClients', 90)), optional(number('ownPerDay')), optional(number('ownDaysLeft')), optional(integer('emptyDays', 100)),
    ],
    key: ['nmId', 'size'],
    mayLack: ['size'],
    write: 'snapshot',
    whenAbsent: { state: '', daysLeft: '', endsOn: '', ...zeros(['stock', 'perDay', 'perDay7', 'perDay28', 'perDay60', 'toSend', 'fromClients', 'toClients', 'ownStock', 'ownPerDay']) },
  }),
  group: 'goods',
  presets: ['sales', 'warehouse', 'owner'],
  inputs: ['stocks', 'orders'],
  also: ['cards', 'sellerStocks', 'stockHistory'],
  reads: ['stockTerms', 'runningOut'],
  highlights: [{ column: 'state', is: ['out'], tone: 'bad' }, { column: 'state', is: ['low', 'idle', 'unclear'], tone: 'care' }],
  order: [ascending('daysLeft'), descending('perDay')],
  rows: rowsOf,
  behind: behindGood,
});

function rowsOf(tables: ReportTables): WireRow[] {
  const rows = goodRows(tables);
  const key = keyer(rows);
  const [stock, demand, terms] = [stockOf(tables, key), demandOf(tables, key), termsOf(tables)];
  const all = [...goodsOf(tables, rows, key)].map(([own, good]) => {
    const [lies, goes] = [stock(own), demand(own)];
    return { good, lies, goes, plan: planOf(lies, goes, terms(own)) };
  });
  const shown = all.filter(({ lies, plan }) => plan.state !== 'gone' || lies.fromClients > 0 || lies.toClients > 0);
  shown.sort((a, b) => compared(urgencyOf(a.plan, a.goes), urgencyOf(b.plan, b.goes)));
  return shown.map(({ good, lies, goes, plan }) => rowOf(good, lies, goes, plan, tables.today));
}

function rowOf(good: Good, lies: Stock, goes: Demand, plan: Plan, today: number): WireRow {
  const [perDay7 = '', perDay28 = '', perDay60 = ''] = goes.spans.map((rate) => rounded(rate));
  const hasEnd = plan.days !== '' && lies.here > 0 && plan.days <= NO_END_DAYS;
  return {
    ...good, state: plan.state,
    stock: knownPieces(lies.here), perDay: rounded(goes.perDay), daysLeft: rounded(plan.days, 1), endsOn: hasEnd ? today + Math.floor(Number(plan.days)) : '',
    toSend: plan.send, fromClients: knownPieces(lies.fromClients), toClients: knownPieces(lies.toClients), ownStock: knownPieces(lies.own),
    perDay7, perDay28, perDay60, ownPerDay: rounded(goes.own),
    ownDaysLeft: knownPieces(lies.own) === '' || goes.own === 0 ? '' : rounded(Number(lies.own) / goes.own, 1), emptyDays: goes.emptyDays,
  };
}

/** What people have filled in for a good; where they have not, or where it is no number of days, that which holds for all. */
function termsOf(tables: ReportTables): (good: string) => Terms {
  const { leadDays, safetyDays } = stockTerms(tables);
  const filled = new Map(tables.reportRows('runningOut', ['nmId', 'size', 'leadDays', 'safetyDays']).map(([nmId, size, lead, safety]) =>
    [keyOf(nmId, size), { lead: daysIn(lead, leadDays), safety: daysIn(safety, safetyDays) }]));
  return (good) => filled.get(good) ?? { lead: leadDays, safety: safetyDays };
}

function daysIn(cell: unknown, usual: number): number {
  const days = parseDecimal(cell);
  return days === null || days < 0 ? usual : days;
}

function rounded(value: number | '', places = 2): number | '' {
  return value === '' ? '' : Math.round(value * 10 ** places) / 10 ** places;
}

function compared(a: readonly number[], b: readonly number[]): number {
  return a.map((value, at) => value - (b[at] as number)).find((difference) => difference !== 0) ?? 0;
}

/** Where its pieces lie, and the orders that tell how fast they go. */
function behindGood(tables: ReportTables, { nmId, size }: LineCells): Behind[] {
  const key = keyer(goodRows(tables));
  const own = keyOf(nmId, size);
  return [
    ...stockBehind(tables, ([article, itsSize]) => key(article, itsSize) === own),
    orderBehind(tables, (article, itsSize) => key(article, itsSize) === own),
  ];
}
