import { descending } from '../../sheet/order/sort-key';
import { coded, id, integer, money, number, optional, technical, text, typed } from '../../tables/columns';
import { zeros } from '../../tables/added-up';
import { defineTable, type WireRow } from '../../tables/table';
import { inKopecks } from '../../wb/money/amount';
import { parseDecimal } from '../../wb/money/decimal';
import { wireWord } from '../../wb/wire/wire-word';
import { articleIn } from '../cells';
import { defineReport, type ReportTables, type Row } from '../report';
import { averagesOf, firstOrderDay, LONGEST_SPAN } from '../running-out/averages';
import { emptyDays } from '../running-out/demand';
import { goodsOf, keyer } from '../running-out/goods';
import { knownPieces } from '../running-out/stock';
import { stockTerms } from '../stock-terms/terms';
import { sendOf, piecesOf, stateOf } from './plan';
import { type Place, placesOf } from './places';

/** How many pieces of each size to send to which warehouse, and what lies without being ordered. */
export const replenish = () => defineReport({
  table: defineTable({
    id: 'replenish',
    columns: [
      coded(text('state', 140)), text('vendorCode'), text('title', 220), text('size', 80), text('warehouse', 160), text('abc', 80),
      integer('toSend', 90), text('regions', 260), integer('stock', 90), integer('coming', 90), number('perDay'), number('daysLeft'),
      typed(integer('leadDays', 90)), typed(integer('safetyDays', 90)), money('storage', 120), integer('nmId', 100),
      optional(number('perDay7')), optional(number('perDay28')), optional(number('perDay60')), optional(integer('fromClients', 90)), optional(integer('emptyDays', 100)),
      technical(id('line', 200)),
    ],
    key: ['line'],
    write: 'snapshot',
    whenAbsent: { state: '', regions: '', daysLeft: '', ...zeros(['toSend', 'stock', 'coming', 'perDay', 'storage', 'fromClients']) },
  }),
  group: 'goods',
  presets: ['warehouse'],
  inputs: ['stocks', 'orders'],
  also: ['cards', 'stockHistory', 'fbwSupplies', 'fbwSupplyGoods', 'paidStorage'],
  reads: ['stockTerms', 'abcXyz', 'replenish'],
  isOffByDefault: true,
  highlights: [{ column: 'state', is: ['dead'], tone: 'bad' }, { column: 'state', is: ['send', 'slow', 'unclear'], tone: 'care' }],
  order: [descending('toSend'), descending('storage')],
  rows: rowsOf,
});

const RANKS = ['unclear', 'send', 'dead', 'slow', 'coming', 'enough'];

function rowsOf(tables: ReportTables): WireRow[] {
  const named = namedRows(tables);
  const key = keyer(named);
  const [goods, empty, termsOf] = [goodsOf(tables, named, key), emptyDays(tables, key, LONGEST_SPAN), termsBy(tables)];
  const { today } = tables;
  const classes = new Map(tables.reportRows('abcXyz', ['nmId', 'abc', 'xyz']).map(([nmId, abc, xyz]) => [articleIn(nmId), `${String(abc)}${String(xyz)}`]));
  const firstDay = firstOrderDay(tables);
  const made = placesOf(tables, key).flatMap((place) => {
    const good = goods.get(place.good);
    if (good === undefined) return [];
    const line = `${String(good.nmId)}/${wireWord(good.size)}/${wireWord(place.warehouse)}`;
    const without = empty.get(place.good) ?? new Set<number>();
    return [{ ...good, line, abc: classes.get(articleIn(good.nmId)) ?? '', ...cellsOf(place, without, { today, firstDay, days: termsOf(line) }), emptyDays: without.size }];
  });
  return made.filter(({ state }) => state !== 'gone').sort((one, other) => RANKS.indexOf(one.state) - RANKS.indexOf(other.state) || Number(other.toSend) - Number(one.toSend) || Number(other.storage) - Number(one.storage));
}

/** All that tells of a good: article, size, vendor code, title. */
function namedRows(tables: ReportTables): Row[] {
  return [
    ...tables.rows('stocks', ['nmId', 'techSize', 'vendorCode', 'title']),
    ...tables.rows('orders', ['nmId', 'techSize', 'supplierArticle']),
    ...tables.rows('fbwSupplyGoods', ['nmID', 'techSize', 'vendorCode', 'title']),
  ].filter(([nmId]) => wireWord(nmId) !== '');
}

function cellsOf(place: Place, empty: ReadonlySet<number>, { today, firstDay, days }: { today: number; firstDay: number; days: number }) {
  const { warehouse, stock, coming, fromClients, storage, regions } = place;
  const { spans, perDay } = averagesOf(place.days, empty, { today, firstDay });
  const isClear = !Number.isNaN(stock + fromClients);
  const send = isClear ? sendOf(perDay, days, stock + coming + fromClients) : 0;
  const [perDay7 = '', perDay28 = '', perDay60 = ''] = spans.map(rounded);
  return {
    state: isClear ? stateOf({ perDay, stock, coming, send }) : 'unclear', warehouse, toSend: isClear ? send : '', regions: piecesOf(send, regions).map(([region, count]) => `${region || '—'} ${count}`).join(', '),
    stock: knownPieces(stock), coming, fromClients: knownPieces(fromClients), perDay: rounded(perDay), daysLeft: perDay === 0 || !isClear ? '' : rounded(Math.max(0, stock) / perDay), storage: storage === '' ? '' : inKopecks(storage),
    perDay7, perDay28, perDay60,
  };
}

/** Lead time and reserve together; those that hold for all where people have filled in none for the place, or no number. */
function termsBy(tables: ReportTables): (line: string) => number {
  const { leadDays, safetyDays } = stockTerms(tables);
  const filled = new Map(tables.reportRows('replenish', ['line', 'leadDays', 'safetyDays']).map(([line, ...terms]) => [String(line), terms]));
  const daysIn = (cell: unknown, usual: number): number => {
    const days = parseDecimal(cell);
    return days === null || days < 0 ? usual : days;
  };
  return (line) => {
    const [lead, safety] = filled.get(line) ?? [];
    return daysIn(lead, leadDays) + daysIn(safety, safetyDays);
  };
}

function rounded(value: number | ''): number | '' {
  return value === '' ? '' : Math.round(value * 100) / 100;
}
