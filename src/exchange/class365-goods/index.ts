import { goodFinder, wbGoods } from '../../reports/matches/wb-goods';
import { class365 } from '../../systems/class365';
import { serialOfMs } from '../../wb/time/moscow-time';
import { wireWord } from '../../wb/wire/wire-word';
import { madeId, PAGE, textIn, type Thing, thingsIn } from '../class365/answer';
import { GOOD_KIND } from '../class365/wire-words';
import { type Chosen, defineTalk, type ExchangeTables, type Place, type Reply, type Turn } from '../exchange';
import { goneGoods } from '../goods/their-goods';
import { onceFor } from '../once-for';

const SOURCE = 'class365';

/** Goods and free stock of Класс365 beside WB's, and where that is chosen the cards that it lacks made there. Orders are given goods by them. */
export const class365Goods = () => defineTalk({
  id: 'class365-goods',
  system: 'class365',
  fills: 'accountStock',
  inputs: ['cards'],
  options: [{ id: 'store', kind: 'text' }, { id: 'missing', kind: 'choice', choices: ['leave', 'make'], usual: 'leave' }],
  check: (tables) => ({ count: tables.reportRows('accountStock', ['source']).filter(([source]) => source === SOURCE).length, sums: [], findings: [] }),
  next,
});

interface Own { barcode: string; article: string; name: string }

/** Sizes with a barcode that no good there is, in the order of their barcodes. */
const lacking = onceFor((tables): Own[] => {
  const find = goodFinder(tables);
  const theirs = tables.reportRows('accountStock', ['source', 'goodId', 'barcode', 'article']).filter(([source]) => source === SOURCE);
  const known = new Set(theirs.flatMap(([, id, barcode, article]) => find({ id: String(id), barcode: String(barcode), article: String(article) })?.goods ?? []).map(({ chrtId }) => chrtId));
  return wbGoods(tables).flatMap(({ barcodes: [barcode = ''], chrtId, vendorCode, title, techSize }) => (
    barcode === '' || known.has(chrtId) ? [] : [{ barcode, article: vendorCode, name: [title || vendorCode || barcode, ['', '0'].includes(techSize) ? '' : techSize].filter((part) => part !== '').join(', ') }]
  )).sort((one, other) => (one.barcode < other.barcode ? -1 : 1));
});

interface GoodsPlace {
  page?: number;
  /** When the list was begun: what has not come since is gone. */
  since?: number;
  /** The last size that was made. */
  after?: string;
  /** The good of the size that is being made; '' where there is none. */
  good?: string;
  /** Of the step in which it was looked for: in another one somebody else may have made it. */
  lookedAtMs?: number;
  hasBarcode?: boolean;
}

function next(place: Place | null, tables: ExchangeTables, chosen: Chosen): Turn {
  const { page = 1, since = serialOfMs(tables.nowMs), after } = (place ?? {}) as GoodsPlace;
  if (after === undefined) return {
    request: { call: class365.goods, query: { limit: PAGE, page, with_barcodes: 1, with_remains: 1 } },
    read: (body) => listed(thingsIn(body), { page, since }, tables, chosen),
  };
  const own = chosen['missing'] === 'make' ? lacking(tables, chosen).find(({ barcode }) => barcode > after) : undefined;
  return own === undefined ? { findings: [] } : making(own, { ...place as GoodsPlace, after }, tables);
}

function listed(things: readonly Thing[], { page, since }: { page: number; since: number }, tables: ExchangeTables, chosen: Chosen): Reply {
  const rows = things.map((thing) => rowOf(thing, tables, wireWord(chosen['store'])));
  const isLast = things.length < PAGE;
  return {
    place: isLast ? { after: '' } : { page: page + 1, since }, made: rows.length,
    rows: { into: 'accountStock', rows: [...rows, ...(isLast ? goneGoods(tables, SOURCE, since, rows.map(({ goodId }) => goodId)) : [])] },
  };
}

/** Free is what lies there less what is reserved, in the chosen store or in all of them. */
function rowOf(thing: Thing, { nowMs }: ExchangeTables, store: string) {
  const remains = (Array.isArray(thing['remains']) ? thing['remains'] : []).map((one: unknown) => {
    const { store: place, amount } = Object(one) as { store?: unknown; amount?: unknown };
    const { total, reserved } = Object(amount) as { total?: unknown; reserved?: unknown };
    return { name: textIn(Object(place) as Thing, 'name'), free: Number(total ?? 0) - Number(reserved ?? 0) };
  }).filter(({ name }) => store === '' || wireWord(name) === store);
  const barcodes = (Array.isArray(thing['barcodes']) ? thing['barcodes'] : []).map((one: unknown) => textIn(Object(one) as Thing, 'value'));
  return {
    source: SOURCE, goodId: textIn(thing, 'id'), title: textIn(thing, 'name'), article: textIn(thing, 'part'), barcode: barcodes.join(' '),
    quantity: remains.reduce((sum, { free }) => sum + free, 0), warehouses: remains.map(({ name, free }) => `${name}: ${free}`).join('; '), readAt: serialOfMs(nowMs),
  };
}

/** Looked for, made, its barcode looked for, made: what may not be there twice is asked for before each. */
function making({ barcode, article, name }: Own, place: GoodsPlace & { after: string }, tables: ExchangeTables): Turn {
  const { after, good, lookedAtMs, hasBarcode } = place;
  const isFresh = lookedAtMs === tables.nowMs;
  const row = (id: string) => ({ source: SOURCE, goodId: id, barcode, article, title: name, quantity: 0, warehouses: '', readAt: serialOfMs(tables.nowMs) });
  if (good === undefined || (good === '' && !isFresh)) return {
    request: { call: class365.goods, query: { part: article, limit: PAGE } },
    read: (body) => ({ place: { after, good: textIn(thingsIn(body).find((thing) => textIn(thing, 'name') === name) ?? {}, 'id'), lookedAtMs: tables.nowMs } }),
  };
  if (good === '') return {
    request: { call: class365.addGood, body: { name, full_name: name, part: article, type: GOOD_KIND } }, ifUnsure: { after },
    read: (body) => ({ place: { after, good: madeId(body), lookedAtMs: tables.nowMs, hasBarcode: false } }),
  };
  if (hasBarcode === undefined || (!hasBarcode && !isFresh)) return {
    request: { call: class365.barcodes, query: { value: barcode, limit: PAGE } },
    read: (body) => {
      const isThere = thingsIn(body).some((thing) => textIn(thing, 'good_id') === good);
      return isThere ? { place: { after: barcode }, made: 1, rows: { into: 'accountStock', rows: [row(good)] } } : { place: { after, good, lookedAtMs: tables.nowMs, hasBarcode: false } };
    },
  };
  return {
    request: { call: class365.addBarcode, body: { good_id: good, value: barcode } }, ifUnsure: { after, good },
    read: () => ({ place: { after: barcode }, made: 1, rows: { into: 'accountStock', rows: [row(good)] } }),
  };
}
