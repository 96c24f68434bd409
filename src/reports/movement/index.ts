import { descending } from '../../sheet/order/sort-key';
import { id, integer, money, month, optional, technical, text } from '../../tables/columns';
import { zeros } from '../../tables/added-up';
import { defineTable, type WireRow } from '../../tables/table';
import { inKopecks } from '../../wb/money/amount';
import { monthStart } from '../../wb/time/calendar';
import { wireWord } from '../../wb/wire/wire-word';
import { SELLER_WAREHOUSE } from '../../wb/wire/wire-words';
import { dayIn } from '../cells';
import { defineReport, type ReportTables } from '../report';
import { goodsOf, keyer, type KeyOf } from '../running-out/goods';
import { knownPieces, stockOf } from '../running-out/stock';
import { levelsOf } from './levels';
import { type Line, linesOf, monthsOf } from './lines';
import { LOST, movesOf } from './moves';

/** Where the pieces of each size went in a month: what came, what was sold, what is left, and what nobody explains. */
export const movement = () => defineReport({
  table: defineTable({
    id: 'movement',
    columns: [
      month('month'), text('vendorCode'), text('title', 220), text('size', 80),
      integer('opening', 100), integer('accepted', 90), integer('ordered', 90), integer('bought', 90), integer('returned', 100), integer('lost', 110),
      integer('closing', 100), integer('difference', 120), integer('toClients', 100), integer('fromClients', 100), integer('odd', 110), integer('nmId', 100),
      optional(integer('cancelled', 100)), optional(money('compensation', 120)),
      technical(id('line', 180)),
    ],
    key: ['line'],
    write: 'snapshot',
    whenAbsent: { opening: '', closing: '', difference: '', toClients: '', fromClients: '', ...zeros(['accepted', 'ordered', 'cancelled', 'bought', 'returned', 'lost', 'compensation', 'odd']) },
  }),
  group: 'goods',
  inputs: ['orders', 'sales'],
  also: ['cards', 'stocks', 'stockHistory', 'fbwSupplies', 'fbwSupplyGoods', 'finance'],
  folds: [LOST],
  presets: ['warehouse'],
  isOffByDefault: true,
  highlights: [{ column: 'difference', below: 0, tone: 'bad' }, { column: 'difference', above: 0, tone: 'care' }],
  order: [descending('month'), descending('bought')],
  rows: rowsOf,
});

function rowsOf(tables: ReportTables): WireRow[] {
  const { today } = tables;
  const moves = movesOf(tables);
  const levelsBy = levelsOf(tables);
  const named = [...moves.map(({ good }) => good), ...tables.rows('stocks', ['nmId', 'techSize', 'vendorCode', 'title']), ...levelsBy(() => '').goods];
  const key = keyer(named);
  const [goods, levels, stock] = [goodsOf(tables, named, key), levelsBy(key), stockOf(tables, key)];
  const isTold = toldOf(tables, key);
  const lines = linesOf(moves, { key, levels, months: monthsOf(moves, levels, today), goods: [...goods.keys()], today });
  const isNow = (line: Line): boolean => line.month === monthStart(today);
  return lines.flatMap((line) => {
    const good = goods.get(line.good);
    if (good === undefined) return [];
    const { opening, closing, counts: { compensation, accepted, ...counts } } = line;
    const known = tables.has('fbwSupplyGoods') ? accepted : '';
    const isWhole = opening !== '' && closing !== '' && known !== '' && !isNow(line) && isTold(line);
    const lies = stock(line.good);
    return [{
      month: line.month ?? '', ...good, opening, closing, ...counts, accepted: known, compensation: inKopecks(compensation),
      difference: isWhole ? closing - (opening + accepted - counts.bought + counts.returned - counts.lost) : '',
      toClients: isNow(line) ? knownPieces(lies.toClients) : '', fromClients: isNow(line) ? knownPieces(lies.fromClients) : '',
      line: `${line.month ?? ''}/${String(good.nmId)}/${good.size}`,
    }];
  });
}

/** Whether all buyouts of a line from WB's warehouses can be told: the sheet reaches back so far, and tells from which warehouse they are. */
function toldOf(tables: ReportTables, key: KeyOf): (line: Line) => boolean {
  const orders = tables.rows('orders', ['date', 'warehouseType', 'nmId', 'techSize']);
  const sales = tables.rows('sales', ['date', 'warehouseType']);
  const firstDay = [...orders, ...sales].reduce((first, [date]) => Math.min(first, dayIn(date) ?? Infinity), Infinity);
  const isTyped = sales.some(([, type]) => type !== '');
  const own = new Set(isTyped ? [] : orders.filter(([, type]) => wireWord(type) === SELLER_WAREHOUSE).map(([, , nmId, size]) => key(nmId, size)));
  return ({ month, good }) => month !== null && firstDay <= month && !own.has(good);
}
