import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { type Change, changesBetween, type Known } from '../../build/drift/compare';
import { declared } from '../../build/drift/declared';
import { explanationOf } from '../../build/drift/explained';
import { readSpecs } from '../../build/drift/read-folder';
import { readSeen, writeSeen } from '../../build/drift/seen';
import { datasetById } from '../../src/datasets';

const OP = 'GET /api/analytics/v1/deductions';
const TABLE = [
  '| Тип | Период | Лимит | Интервал | Всплеск |', '| --- | --- | --- | --- | --- |', '| Персональный | 1 мин | 1 запрос | 1 мин | 1 запрос |',
  '| Сервисный | 1 мин | 1 запрос | 1 мин | 1 запрос |', '| Базовый | 1 ч | 4 запроса | 15 мин | 1 запрос |',
].join('\n');
const FIELDS = [
  'dtBonus', 'nmId', 'oldShkId', 'oldColor', 'oldSize', 'oldSku', 'oldVendorCode', 'newShkId', 'newColor', 'newSize', 'newSku', 'newVendorCode', 'bonusSumm', 'bonusType', 'photoUrls',
];
const BESIDE: Known = { operations: new Set(['GET /known']), fields: new Set(), parameters: new Map([[OP, new Set(['dateFrom', 'dateTo', 'sort', 'order', 'limit', 'offset'])]]) };

type Spec = ReturnType<typeof spec>;

/** A made-up file in the form of WB's, with one method as our dataset knows it. */
function spec() {
  return {
    openapi: '3.0.1',
    paths: { '/api/analytics/v1/deductions': {
      servers: [{ url: 'https://seller-analytics-api.wildberries.ru' }],
      get: {
        'x-readonly-method': true, 'x-token-types': ['personal', 'service', 'base'], description: `Отчёт\n\n${TABLE}\n`, deprecated: false,
        parameters: [{ $ref: '#/components/parameters/from' }, ...['dateTo', 'limit'].map((name) => query(name, true)), ...['sort', 'order', 'offset'].map((name) => query(name, false))],
        responses: { 200: { content: { 'application/json': { schema: { properties: { data: { oneOf: [{ properties: { total: {} } }, { $ref: '#/components/schemas/Data' }] } } } } } } },
      },
    } } as Record<string, unknown>,
    components: {
      parameters: { from: query('dateFrom', false) },
      schemas: { Data: { properties: { reports: { items: { properties: Object.fromEntries(FIELDS.map((name) => [name, {}])) } } } } },
    },
  };
}

function query(name: string, required: boolean, schema: object = { type: 'string' }) {
  return { in: 'query', name, required, schema };
}

const method = (of: Spec) => (Object.values(of.paths)[0] as { get: Record<string, unknown> & { parameters: object[] } }).get;
const rows = (of: Spec) => of.components.schemas.Data.properties.reports.items.properties as Record<string, object>;

function changes(files: Readonly<Record<string, object>>, id = 'deductions'): string[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wb-drift-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), name.endsWith('.json') ? JSON.stringify(content) : stringify(content));
    return changesBetween(declared([datasetById(id)]), readSpecs(folder), BESIDE).map(({ kind, dataset, op, what }) => `${kind}, ${dataset ?? 'nobody'}, ${op}: ${what}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function changed(change: (of: Spec) => void): Spec {
  const made = spec();
  change(made);
  return made;
}

it.each(['wb.yaml', 'wb.yml', 'wb.json'])('finds nothing in %s that says what we declare', (name) => {
  expect(changes({ [name]: spec(), 'package.json': { name: 'no specification' } })).toEqual([]);
});

it.each<[string, (of: Spec) => void, string[]]>([
  ['an operation that went', (of) => { of.paths = { '/known': Object.values(of.paths)[0] }; }, [`operation gone, deductions, ${OP}: the files know seller-analytics-api.wildberries.ru, and not this operation`]],
  ['an operation that came', (of) => { of.paths['/new'] = { get: { 'x-readonly-method': true } }; }, ['operation new, nobody, GET /new: no dataset reads it, and nobody has said why not']],
  ['a method that writes', (of) => { of.paths['/write'] = { post: { 'x-readonly-method': false } }; }, []],
  ['another host', (of) => { Object.assign(of.paths['/api/analytics/v1/deductions'] as object, { servers: [{ url: 'https://new-api.wildberries.ru/v1' }] }); }, [`host, deductions, ${OP}: seller-analytics-api.wildberries.ru → new-api.wildberries.ru`]],
  ['a method that is deprecated', (of) => { method(of).deprecated = true; }, [`switch-off, deductions, ${OP}: WB switches it off some day; we say nothing`]],
  ['tokens that are shut out', (of) => { method(of)['x-token-types'] = ['personal', 'service']; }, [`token types, deductions, ${OP}: no longer open to a base token`]],
  ['one limit', (of) => { method(of).description = TABLE.replace('15 мин | 1 запрос', '30 мин | 2 запроса'); }, [`limit, deductions, ${OP}: base: 900 s x1 → 1800 s x2`]],
  ['one table for all', (of) => { method(of).description = '| 1 мин | 300 запросов | 200 мс | 20 запросов |'; }, ['personal: 60', 'service: 60', 'base: 900'].map((ours) => `limit, deductions, ${OP}: ${ours} s x1 → 0.2 s x20`)],
  ['a parameter that went', (of) => { method(of).parameters = method(of).parameters.filter((one) => !JSON.stringify(one).includes('offset')); }, [`parameter, deductions, ${OP}: query.offset is sent and not known`]],
  ['a parameter that is wanted', (of) => { method(of).parameters.push(query('shop', true)); }, [`parameter, deductions, ${OP}: query.shop is wanted and not sent`, `parameter, deductions, ${OP}: query.shop is new`]],
  ['a parameter that may be sent', (of) => { method(of).parameters.push(query('brand', false)); }, [`parameter, deductions, ${OP}: query.brand is new`]],
  ['a smaller page', (of) => { method(of).parameters[2] = query('limit', true, { maximum: 100 }); }, [`parameter, deductions, ${OP}: query.limit is 1000, WB takes 100`]],
  ['other words', (of) => { method(of).parameters[3] = query('sort', false, { enum: ['date'] }); }, [`parameter, deductions, ${OP}: query.sort is dtBonus, WB takes date`]],
  ['a field of another name', (of) => { rows(of).bonusSum = {}; delete rows(of).bonusSumm; }, [`field gone, deductions, ${OP}: bonusSumm`, `field new, deductions, ${OP}: bonusSum`]],
])('tells of %s', (_, change, told) => {
  expect(changes({ 'wb.yaml': changed(change) })).toEqual(told);
});

it('says nothing of hosts that the files do not know', () => {
  expect(changes({ 'wb.yaml': spec() }, 'sales').filter((line) => line.includes('sales'))).toEqual([]);
});

describe('a list of methods', () => {
  const listed = (rest: object) => ({ operations: [{ key: OP, method: 'GET', host: 'seller-analytics-api.wildberries.ru', readOnly: true, tokenTypes: 'any', limits: null, ...rest }] });

  it.each<[object, string[]]>([
    [{}, []],
    [{ disabledOn: '2026-12-15', replacement: 'GET /new' }, [`switch-off, deductions, ${OP}: WB switches it off on 2026-12-15, GET /new takes its place; we say nothing`]],
    [{ shutdownAnnouncedOn: '2026-11-01' }, [`switch-off, deductions, ${OP}: WB switches it off some day; we say nothing`]],
    [{ limits: [{ tokenType: 'Базовый', periodSec: 3600, limit: 1, intervalSec: null, burst: null }] }, [`limit, deductions, ${OP}: base: 900 s x1 → 3600 s x1`]],
    [{ params: [{ name: 'dateTo', in: 'query', required: true }, { name: 'limit', in: 'query', schema: { maximum: 500 } }, { name: 'id', in: 'path' }] }, [
      ...['dateFrom', 'sort', 'order'].map((name) => `parameter, deductions, ${OP}: query.${name} is sent and not known`),
      `parameter, deductions, ${OP}: query.limit is 1000, WB takes 500`, `parameter, deductions, ${OP}: query.offset is sent and not known`,
    ]],
  ])('is taken by itself: %j', (rest, told) => {
    expect(changes({ 'endpoints.json': listed(rest) })).toEqual(told);
  });

  it('wins over a specification where it says something', () => {
    const base = [{ tokenType: 'Базовый', periodSec: 3600, limit: 4, intervalSec: 900, burst: 1 }];
    const spoilt = changed((of) => { method(of).description = TABLE.replace('15 мин', '30 мин'); });
    expect(changes({ 'wb.yaml': spoilt, 'endpoints.json': listed({ limits: base }) })).toEqual([]);
  });

  it('tells when a method was removed', () => {
    expect(changes({ 'endpoints.json': { operations: [], removed: [{ key: OP, removedOn: '2026-12-01' }] } })).toEqual([`operation gone, deductions, ${OP}: removed on 2026-12-01`]);
  });

  it('agrees with an end that we have announced, and tells of another day', () => {
    const of = (rest: object) => ({ operations: [{ key: 'GET /api/v1/supplier/orders', host: 'statistics-api.wildberries.ru', readOnly: true, ...rest }] });
    expect(changes({ 'endpoints.json': of({ shutdownAnnouncedOn: '2026-08-06' }) }, 'orders')).toEqual([]);
    expect(changes({ 'endpoints.json': of({ disabledOn: '2027-02-01' }) }, 'orders')).toEqual(['switch-off, orders, GET /api/v1/supplier/orders: WB switches it off on 2027-02-01; we say some day']);
  });
});

it('reads the body of a request', () => {
  const body = (properties: object) => ({ openapi: '3.0.1', paths: { '/api/finance/v1/acquiring/list': { post: { requestBody: { content: { 'application/json': { schema: { required: ['dateFrom'], properties } } } } } } } });
  const names = { dateFrom: {}, dateTo: {}, limit: { maximum: 1000 }, offset: {} };
  expect(changes({ 'wb.yaml': body(names) }, 'acquiringReports')).toEqual([]);
  expect(changes({ 'wb.yaml': body({ ...names, limit: { maximum: 500 }, dateTo: undefined }) }, 'acquiringReports')).toEqual([
    'parameter, acquiringReports, POST /api/finance/v1/acquiring/list: body.dateTo is sent and not known', 'parameter, acquiringReports, POST /api/finance/v1/acquiring/list: body.limit is 1000, WB takes 500',
  ]);
});

it('takes a value of any of a body\'s forms', () => {
  const form = (limit: object) => ({ properties: { dateFrom: {}, dateTo: {}, offset: {}, limit } });
  const forms = (...all: object[]) => ({ openapi: '3.0.1', paths: { '/api/finance/v1/acquiring/list': { post: { requestBody: { content: { 'application/json': { schema: { oneOf: all } } } } } } } });
  const op = 'parameter, acquiringReports, POST /api/finance/v1/acquiring/list';
  expect(changes({ 'wb.yaml': forms(form({ enum: [10] }), form({ enum: [1000] })) }, 'acquiringReports')).toEqual([]);
  expect(changes({ 'wb.yaml': forms(form({ maximum: 10, maxItems: 1 }), form({ maximum: 100, maxItems: 2 })) }, 'acquiringReports')).toEqual([`${op}: body.limit is 1000, WB takes 100`]);
  expect(changes({ 'wb.yaml': forms(form({ maximum: 10 }), form({})) }, 'acquiringReports')).toEqual([]);
});

describe('what somebody has seen', () => {
  it('is told no more, and what came since is', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'wb-seen-'));
    try {
      const [specs, file] = [path.join(folder, 'wb.yaml'), path.join(folder, 'seen.json')];
      const withFields = (...names: readonly string[]) => changed((of) => names.forEach((name) => { rows(of)[name] = {}; }));
      const told = (of: Spec, seen: Known['seen']): string[] => {
        writeFileSync(specs, stringify(of));
        return changesBetween(declared([datasetById('deductions')]), readSpecs(specs), { ...BESIDE, ...(seen === undefined ? {} : { seen }) }).map(({ kind, what }) => `${kind}: ${what}`);
      };
      expect(readSeen(file).fields.size).toBe(0);
      expect(told(withFields('older'), undefined)).toEqual(['field new: older']);
      writeSeen(readSpecs(specs), new Set([OP, 'GET /not-in-the-files']), file);
      const { fields, parameters } = readSeen(file);
      expect([...fields.keys()]).toEqual([OP]);
      expect([...parameters.get(OP) ?? []]).toEqual(['dateFrom', 'dateTo', 'limit', 'offset', 'order', 'sort']);
      expect(told(withFields('older', 'younger'), fields)).toEqual(['field new: younger']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it.each<[Change, boolean]>([
  [{ kind: 'limit', op: 'POST /content/v2/cards/error/list', what: 'base: 1800 s x1 → 6 s x5' }, true],
  [{ kind: 'limit', op: 'POST /content/v2/cards/error/list', what: 'base: 1800 s x1 → 3600 s x1' }, false],
  [{ kind: 'field gone', op: 'POST /api/finance/v1/acquiring/detailed', what: 'documentType' }, true],
  [{ kind: 'field gone', op: 'POST /api/finance/v1/acquiring/detailed', what: 'acquiringFee' }, false],
])('explains a difference that is known, and no other: %j', (change, isKnown) => {
  expect(explanationOf(change) !== null).toBe(isKnown);
});
