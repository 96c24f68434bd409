import { goodFinder, wbGoods } from '../../reports/matches/wb-goods';
import { bitrix24 } from '../../systems/bitrix24';
import { serialOfMs } from '../../wb/time/moscow-time';
import { batchIn, listIn, PAGE, textIn, type Thing } from '../bitrix24/answer';
import { batchOf, type Command } from '../bitrix24/batch';
import { doublesAmong } from '../doubles';
import { type Chosen, defineTalk, type ExchangeTables, type Finding, type Place, type Reply, type Turn } from '../exchange';
import { goneGoods, hasCome } from '../goods/their-goods';
import { onceFor } from '../once-for';

const SOURCE = 'bitrix24';
/** Before a barcode it is the outer code of a product: whoever makes the product again finds it by that. */
const CODE = 'wb-';

/** Products of the trade catalogue beside the cards, and of the cards those that the catalogue lacks. Deals are given products by them. */
export const bitrix24Products = () => defineTalk({
  id: 'bitrix24-products',
  system: 'bitrix24',
  fills: 'accountStock',
  inputs: ['cards'],
  options: [{ id: 'missing', kind: 'choice', choices: ['make', 'leave'], usual: 'make' }],
  check: (tables) => {
    const { length } = ownGoods(tables, {});
    return { count: length, sums: [], findings: length === 0 ? [{ code: 'noCards', isBlocking: true as const }] : [] };
  },
  next,
});

interface Own { barcode: string; article: string; name: string }

/** Sizes with a barcode, in its order. */
const ownGoods = onceFor((tables): Own[] => wbGoods(tables).flatMap(({ barcodes: [barcode = ''], vendorCode, title, techSize }) => (
  barcode === '' ? [] : [{ barcode, article: vendorCode, name: [title || vendorCode || barcode, ['', '0'].includes(techSize) ? '' : techSize].filter((part) => part !== '').join(', ') }]
)).sort((one, other) => (one.barcode < other.barcode ? -1 : 1)));

/** Sizes that no product is: by barcode, by article, or by what a person has said. */
const lacking = onceFor((tables): Own[] => {
  const find = goodFinder(tables);
  const theirs = tables.reportRows('accountStock', ['source', 'goodId', 'barcode', 'article']).filter(([source]) => source === SOURCE);
  const known = new Set(theirs.flatMap(([, id, barcode, article]) => find({ id: String(id), barcode: String(barcode), article: String(article) })?.goods ?? []).flatMap(({ barcodes }) => barcodes));
  return ownGoods(tables, {}).filter(({ barcode }) => !known.has(barcode));
});

interface ProductsPlace {
  catalog?: number;
  from?: number;
  /** When the list was begun: what has not come since is gone. */
  since?: number;
  after?: string;
  known?: readonly string[];
  /** As in the place of orders. */
  knownAtMs?: number;
}

/** The catalogue, all of its products, and for every fifty sizes that it lacks once more what stands there of them, before they are made. */
function next(place: Place | null, tables: ExchangeTables, chosen: Chosen): Turn {
  const { catalog, from, since = 0, after = '', known, knownAtMs } = (place ?? {}) as ProductsPlace;
  if (catalog === undefined) return { request: { call: bitrix24.catalogs, body: {} }, read: (body) => catalogIn(listIn(body).things, tables) };
  if (from !== undefined) return listed(catalog, from, since, tables);
  const batch = chosen['missing'] === 'leave' ? [] : lacking(tables, chosen).filter(({ barcode }) => barcode > after).slice(0, PAGE);
  const last = batch[batch.length - 1];
  if (last === undefined) return { findings: [] };
  if (known === undefined || knownAtMs !== tables.nowMs) return {
    request: { call: bitrix24.products, body: { select: SELECT, filter: { iblockId: catalog, xmlId: batch.map(({ barcode }) => CODE + barcode) } } },
    read: (body) => ({ place: { catalog, after, known: listIn(body).things.map((thing) => textIn(thing, 'xmlId').slice(CODE.length)), knownAtMs: tables.nowMs } }),
  };
  const fresh = batch.filter(({ barcode }) => !known.includes(barcode));
  if (fresh.length === 0) return next({ catalog, after: last.barcode }, tables, chosen);
  const commands = Object.fromEntries(fresh.map((good): [string, Command] => [`product${good.barcode}`, { method: 'catalog.product.add', fields: { fields: { iblockId: catalog, name: good.name, xmlId: CODE + good.barcode, active: 'Y' } } }]));
  return { request: batchOf(commands), ifUnsure: { catalog, after }, read: (body) => made(body, fresh, { catalog, after: last.barcode }, tables) };
}

const SELECT = ['id', 'iblockId', 'name', 'xmlId'];

function catalogIn(catalogs: readonly Thing[], { nowMs }: ExchangeTables): Reply {
  const found = catalogs.find((one) => one['productIblockId'] === null || one['productIblockId'] === undefined);
  return found === undefined ? { place: null, findings: [{ code: 'noCatalog', isBlocking: true }] } : { place: { catalog: Number(found['iblockId']), from: 0, since: serialOfMs(nowMs) } };
}

function listed(catalog: number, start: number, since: number, tables: ExchangeTables): Turn {
  return {
    request: { call: bitrix24.products, body: { select: SELECT, filter: { iblockId: catalog }, order: { id: 'asc' }, start } },
    read: (body) => {
      const { things, next } = listIn(body);
      const rows = things.map((thing) => rowOf(thing, tables));
      const gone = next === null ? goneGoods(tables, SOURCE, since, rows.map(({ goodId }) => goodId)) : [];
      return {
        place: next === null ? { catalog } : { catalog, from: next, since }, made: rows.length, rows: { into: 'accountStock', rows: [...rows, ...gone] },
        findings: next === null ? doublesIn(rows, since, tables) : [],
      };
    },
  };
}

/** Two spreadsheets that hand over in the same second make a product twice: of each size all but the first are named. */
function doublesIn(lastPage: readonly Listed[], since: number, tables: ExchangeTables): Finding[] {
  const listed = new Map(lastPage.map(({ goodId, barcode }) => [goodId, barcode]));
  for (const [source, id, barcode, readAt] of tables.reportRows('accountStock', ['source', 'goodId', 'barcode', 'readAt'])) {
    if (source === SOURCE && hasCome(readAt, since) && !listed.has(String(id))) listed.set(String(id), String(barcode));
  }
  const ours = [...listed].filter(([, barcode]) => barcode !== '').sort(([one], [other]) => Number(one) - Number(other));
  return doublesAmong(ours, ([, barcode]) => barcode).map(([product, barcode]) => ({ code: 'double', details: { barcode, product } }));
}

interface Listed { goodId: string; barcode: string }

/** A product of the seller's own has no barcode that could be asked for: its outer code or name may be matched by hand. */
function rowOf(thing: Thing, tables: ExchangeTables) {
  const code = textIn(thing, 'xmlId');
  const isOurs = code.startsWith(CODE);
  return { source: SOURCE, goodId: textIn(thing, 'id'), barcode: isOurs ? code.slice(CODE.length) : '', article: isOurs ? '' : code, title: textIn(thing, 'name'), readAt: serialOfMs(tables.nowMs) };
}

/** `{element: {id, …}}`. */
function idIn(result: unknown): string {
  return textIn(Object(Object(result).element) as Thing, 'id');
}

function made(body: unknown, goods: readonly Own[], place: Place, tables: ExchangeTables): Reply {
  const { results, refused } = batchIn(body);
  const rows = goods.flatMap(({ barcode, name, article }) => {
    const id = idIn(results[`product${barcode}`]);
    return id === '' ? [] : [{ source: SOURCE, goodId: id, barcode, article, title: name, readAt: serialOfMs(tables.nowMs) }];
  });
  return {
    place, made: rows.length, rows: { into: 'accountStock', rows },
    findings: refused.length === 0 ? [] : [{ code: 'refused', details: { count: refused.length, detail: refused[0]?.text.slice(0, 200) ?? '' } }],
  };
}
