import { fresh } from '../../systems/fresh';
import { serialOfMs } from '../../wb/time/moscow-time';
import { defineTalk, type ExchangeTables, type Place, type Reply, type Turn } from '../exchange';
import { keyIn, PAGE, textIn, thingsIn } from '../fresh/answer';
import { SOURCE } from '../fresh/their-goods';
import { ARTICLE, BY_BARCODE, GOOD, KIND } from '../fresh/wire-words';
import { goneGoods, hasCome } from '../goods/their-goods';

/** Goods of 1С beside WB's, by which the report and the orders are given theirs: first the list, then its barcodes. */
export const freshGoods = () => defineTalk({
  id: 'fresh-goods',
  system: 'fresh',
  fills: 'accountStock',
  inputs: ['cards'],
  options: [],
  check: (tables) => ({ count: tables.reportRows('accountStock', ['source']).filter(([source]) => source === SOURCE).length, sums: [], findings: [] }),
  next,
});

interface GoodsPlace {
  skip?: number;
  /** When the list was begun: what has not come since is gone. */
  since?: number;
  isBarcodes?: boolean;
}

function next(place: Place | null, tables: ExchangeTables): Turn {
  const { skip = 0, since = serialOfMs(tables.nowMs), isBarcodes = false } = (place ?? {}) as GoodsPlace;
  const range = { $top: PAGE, $skip: skip };
  if (isBarcodes) return { request: { call: fresh.barcodes, query: { $orderby: BY_BARCODE, ...range } }, read: (body) => barcodes(body, skip, since, tables) };
  return {
    request: { call: fresh.goods, query: { $filter: 'IsFolder eq false and DeletionMark eq false', $orderby: 'Code', ...range } },
    read: (body) => {
      const things = thingsIn(body);
      const rows = things.map((thing) => ({ source: SOURCE, goodId: keyIn(thing, 'Ref_Key'), title: textIn(thing, 'Description'), article: textIn(thing, ARTICLE), barcode: '', readAt: serialOfMs(tables.nowMs) }));
      return { place: things.length < PAGE ? { skip: 0, since, isBarcodes: true } : { skip: skip + PAGE, since }, made: rows.length, rows: { into: 'accountStock', rows } };
    },
  };
}

/** Each barcode with the good, or the kind of a good, that it is of; several of one good stand together. What is no longer in the list has none. */
function barcodes(body: unknown, skip: number, since: number, tables: ExchangeTables): Reply {
  const things = thingsIn(body);
  const come = new Map(tables.reportRows('accountStock', ['source', 'goodId', 'barcode', 'title', 'readAt'])
    .flatMap(([source, id, barcode, title, readAt]) => (source === SOURCE && hasCome(readAt, since) ? [[String(id), { barcodes: String(barcode).split(' ').filter((one) => one !== ''), title: String(title) }] as const] : [])));
  const found = new Map<string, Set<string>>();
  for (const thing of things.filter((one) => come.has(keyIn(one, GOOD)))) {
    const id = [keyIn(thing, GOOD), keyIn(thing, KIND)].filter((part) => part !== '').join('#');
    found.set(id, (found.get(id) ?? new Set(come.get(id)?.barcodes)).add(textIn(thing, BY_BARCODE)));
  }
  const rows = [...found].map(([goodId, all]) => ({ source: SOURCE, goodId, barcode: [...all].join(' '), title: come.get(goodId.split('#')[0] as string)?.title ?? '', readAt: serialOfMs(tables.nowMs) }));
  const isLast = things.length < PAGE;
  return {
    place: isLast ? null : { skip: skip + PAGE, since, isBarcodes: true },
    // Apart: a row without a column that others have would lose what stands in it.
    rows: [rows, isLast ? goneGoods(tables, SOURCE, since, rows.map(({ goodId }) => goodId)) : []].map((some) => ({ into: 'accountStock', rows: some })),
    findings: body === null ? [{ code: 'noBarcodes' }] : [],
  };
}
