import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { wrappedHeightPt } from '../../local/workbook/xlsx/row-height';
import { allDatasets, datasetById, type DatasetId, isDatasetId } from '../../src/datasets';
import { categoryOf, chooseRoute } from '../../src/sync/route';
import { localeFor } from '../support/locales';
import type { Cursor, Paging } from '../../src/sync/paging/paging';
import type { Route } from '../../src/sync/source';
import { followed, NO_TRAIL } from '../../src/sync/trail';
import { isWbError } from '../../src/wb/errors';
import { CATEGORIES, type Category, hostOf } from '../../src/wb/request/hosts';
import { limitFor } from '../../src/wb/request/limits';
import { fixtureOf, limitText, PAGE, readAll, START, tableOf } from './fixtures';

const FILTER_ARROW_PX = 20;
const FOUR_LINES_PT = 54;

const TOKEN_TYPES = ['personal', 'service', 'base', 'test'] as const;

const all = allDatasets();
const routes = all.flatMap((dataset) => dataset.source.routes.map((route, place) => ({ id: dataset.id, place, dataset, route })));

it('gives every dataset an id of its own', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

it('has every folder in the list', () => {
  const folders = readdirSync(join(__dirname, '../../src/datasets'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const kebab = (id: string): string => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  expect(all.map(({ id }) => kebab(id)).sort()).toEqual(folders.sort());
});

it('runs a dataset before those that take from it', () => {
  const pairs = all.flatMap((dataset, at) => (dataset.source.joins ?? []).map(({ table }) => [all.findIndex(({ id }) => id === table), at] as const));
  expect(pairs.filter(([theirs, ours]) => theirs >= ours)).toEqual([]);
});

it('finds a dataset by its id and refuses an id that is none', () => {
  expect(datasetById('orders').id).toBe('orders');
  expect([isDatasetId('orders'), isDatasetId('constructor')]).toEqual([true, false]);
  expect(() => datasetById('nothing')).toThrow(expect.objectContaining({ code: 'UNEXPECTED', details: { message: 'no dataset nothing' } }));
});

describe.each(all)('$id', (dataset) => {
  const ids = dataset.table.columns.map(({ id }) => id);

  it('names a column once, and none of them shop', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('shop');
  });

  it('has its key among its columns', () => {
    expect(dataset.table.key.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining([...dataset.table.key]));
  });

  it('says what becomes of absent rows if and only if it can tell that they are', () => {
    const { whenAbsent = {} } = dataset.table;
    expect(ids).toEqual(expect.arrayContaining(Object.keys(whenAbsent)));
    expect(Object.keys(whenAbsent).length > 0).toBe(dataset.table.write !== 'merge');
  });

  it('finds its rows by columns of the key that no join fills', () => {
    const taken = (dataset.source.joins ?? []).flatMap(({ take }) => Object.keys(take)).filter((id) => dataset.table.key.includes(id));
    for (const { foundBy } of dataset.source.routes) {
      expect(dataset.table.key).toEqual(expect.arrayContaining([...(foundBy ?? [])]));
      expect(foundBy === undefined).toBe(taken.length === 0);
    }
  });

  it('joins columns that exist on both sides, and none that the other sheet may lack', () => {
    for (const { table, on, take } of dataset.source.joins ?? []) {
      const used = [...on.map(({ theirs }) => theirs), ...Object.values(take)];
      const sure = datasetById(table).table.columns.filter(({ isOptional }) => isOptional !== true).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([...on.map(({ ours }) => ours), ...Object.keys(take)]));
      expect(sure).toEqual(expect.arrayContaining(used));
    }
  });

  it('says where and when WB was read', () => {
    expect(dataset.source.documentation.url).toMatch(/^https:\/\/dev\.wildberries\.ru\/openapi\/[\w-]+$/);
    expect(dataset.source.documentation.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Date.parse(dataset.source.documentation.checkedOn)).not.toBeNaN();
  });

  it('keeps what rows are found by on every sheet, and what only finds them last', () => {
    const { key, columns } = dataset.table;
    expect(columns.filter(({ id, isOptional }) => isOptional === true && key.includes(id))).toEqual([]);
    const technical = columns.map(({ isTechnical }) => isTechnical === true);
    expect(technical).toEqual([...technical].sort());
  });

  it('gives a new sheet what a person can look over', () => {
    const few = { finance: 22, financeByArticle: 20, dbsOrders: 17, financeReports: 17, dailyReports: 17 }[dataset.id] ?? 16;
    expect(dataset.table.columns.filter(({ isOptional }) => isOptional !== true).length).toBeLessThanOrEqual(few);
  });

  it.each(['ru', 'en'])('has words in %s for codes of its own columns, but of no key', (language) => {
    const { values = {} } = localeFor(language).headers()[dataset.id as DatasetId];
    const worded = Object.keys(values);
    expect(dataset.table.columns.filter(({ isCoded }) => isCoded === true).map(({ id }) => id).sort()).toEqual(worded.filter((id) => ids.includes(id)).sort());
    expect(worded.filter((id) => dataset.table.key.includes(id))).toEqual([]);
    for (const words of Object.values(values)) expect(new Set(Object.values(words ?? {})).size).toBe(Object.keys(words ?? {}).length);
  });

  it('has widths that show a header and fit a screen', () => {
    const widths = dataset.table.columns.map(({ widthPx }) => widthPx);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(70);
    expect(Math.max(...widths)).toBeLessThanOrEqual(300);
  });

  it.each(['ru', 'en'])('shows every header in four lines beside the arrow of the filter in %s', (language) => {
    const headerIn = (id: string) => localeFor(language).headers()[dataset.id as DatasetId].columns[id] as string;
    const tall = dataset.table.columns.filter(({ id, widthPx }) => wrappedHeightPt(headerIn(id), widthPx - FILTER_ARROW_PX) > FOUR_LINES_PT);
    expect(tall.map(({ id }) => id)).toEqual([]);
  });

  it.each(['ru', 'en'])('has headers of its own in %s', (language) => {
    const headers = ['shop', ...ids].map((id) => localeFor(language).headers()[dataset.id as DatasetId].columns[id]);
    expect(headers).not.toContain(undefined);
    expect(new Set(headers).size).toBe(ids.length + 1);
  });

  it('has a fixture for each of its routes', () => {
    expect(fixtureOf(dataset.id)).toHaveLength(dataset.source.routes.length);
  });

  it.each(TOKEN_TYPES)('is read by a %s token with every category on the first route that its fixture opens, before and after others stand in', (tokenType) => {
    const account = { id: 'lamp', label: 'Lamp', tokenId: 'own', tokenType, categories: Object.keys(CATEGORIES) as Category[] };
    const fixture = fixtureOf(dataset.id);
    for (const isReplaced of [false, true]) {
      const route = chooseRoute(dataset, account, isReplaced);
      const isMeant = (place: number): boolean => (dataset.source.routes[place]?.isStandIn === true) === isReplaced;
      expect(isWbError(route) ? -1 : dataset.source.routes.indexOf(route)).toBe(fixture.findIndex(({ tokens }, place) => tokenType in tokens && isMeant(place)));
    }
  });

  it('has what stands in behind all that it stands in for', () => {
    const standing = dataset.source.routes.map(({ isStandIn }) => isStandIn === true);
    expect(standing).toEqual([...standing].sort());
    expect(standing[0]).toBe(false);
  });
});

describe.each(routes)('$id, route $place', ({ id, place, dataset, route }) => {
  const { tokens, answers, requests, table, saved } = fixtureOf(id)[place]!;
  const { paging, tokenTypes } = route;

  it('has a host for each of its tokens', () => {
    expect(tokenTypes.map((type) => hostOf(categoryOf(route), type))).not.toContain(null);
  });

  it('opens for the tokens of the fixture, each with WB\'s limit', () => {
    const { limits } = paging.call(null);
    expect(Object.fromEntries(tokenTypes.map((type) => [type, limitText(limitFor(limits, type))]))).toEqual(tokens);
  });

  it('asks and reads as the fixture says, to the end', () => {
    const reading = readAll(paging, answers);
    expect(reading.requests).toEqual(requests);
    expect(tableOf(dataset, reading.rows)).toEqual(table);
    expect({ isEnd: reading.isEnd, saved: reading.saved }).toEqual({ isEnd: true, saved });
  });

  it('never asks for ever when WB repeats a page', () => {
    expect(readAlways(paging, answers[0])).toMatch(/rows, (ended|PAGINATION_STUCK|REPORT_FAILED|WB_UNKNOWN_SHAPE)$/);
  });

  it('keeps its cursor small and plain', () => {
    const cursor = paging.start(START);
    expect(JSON.parse(JSON.stringify(cursor))).toEqual(cursor);
    expect(JSON.stringify(cursor).length).toBeLessThan(1000);
  });
});

it.each(routes)('$id, route $place: 204 is no rows, at every call to the end', ({ route: { paging } }) => {
  expect(readAlways(paging, null)).toMatch(/^0 rows, (ended|WB_UNKNOWN_SHAPE|REPORT_FAILED)$/);
});

/** WB opens their methods to personal tokens alone (page of FBS orders, auto returns). */
const PERSONAL_ONLY: readonly string[] = ['fbsAutoReturns'];

it('opens every route that personal tokens may go to service tokens', () => {
  const pairs = routes.filter(({ id }) => !PERSONAL_ONLY.includes(id)).map(({ route: { tokenTypes } }) => [tokenTypes.includes('personal'), tokenTypes.includes('service')]);
  expect(pairs.filter(([personal, service]) => personal && !service)).toEqual([]);
});

const nulls: readonly [string, unknown][] = [
  ['cards', { cards: null, cursor: { updatedAt: null, nmID: 0, total: 0 } }],
  ['orderFeed', { data: { snapshotTime: '2026-10-09T12:00:00Z', currency: 'RUB', orders: null } }],
  ['stocks', { data: { items: null } }],
  ['sellerStocks', { data: { items: null } }],
  ['prices', { data: { listGoods: null }, error: false, errorText: '' }],
];

it.each(nulls)('%s: a null list is an end without rows', (id, body) => {
  const { paging } = datasetById(id).source.routes[0] as Route;
  const page = paging.read(body, paging.start(START) as Cursor, PAGE);
  expect([page.rows, page.next]).toEqual([[], null]);
});

/** Gives one answer again and again, as a method that forgot its cursor would. */
function readAlways(paging: Paging, answer: unknown): string {
  let cursor = paging.start(START) as Cursor;
  let trail = NO_TRAIL;
  let rows = 0;
  try {
    for (let page = 0; page < 1000; page += 1) {
      const { next, rows: more } = paging.read(answer, cursor, PAGE);
      rows += more.length;
      if (next === null) return `${rows} rows, ended`;
      trail = followed(trail, cursor, next);
      cursor = next;
    }
  } catch (error) {
    return `${rows} rows, ${(error as { code: string }).code}`;
  }
  return 'endless';
}
