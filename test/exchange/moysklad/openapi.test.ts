import { existsSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { moyskladOrders } from '../../../src/exchange/moysklad-orders';
import { moyskladReport } from '../../../src/exchange/moysklad-report';
import type { Place, Talk } from '../../../src/exchange/exchange';
import { chosenOf } from '../../../src/exchange/options';
import type { Fields } from '../../reports/tables';
import { exchangeTablesOf } from '../exchange-tables';

/** A part of МойСклад's own specification (moysklad/api-remap-1.2-openapi-specification), all of its schemas below `x`. */
const FILE = path.resolve(__dirname, '../../../../shared/exchange/moysklad-remap-1.2-subset.openapi.json');
const hasFile = existsSync(FILE);
if (!hasFile) writeSync(process.stderr.fd, 'specification of МойСклад: LEFT OUT, because ../shared/exchange is not beside the repository\n');
const withFile = hasFile ? it : it.skip;

interface Schema { $ref?: string; allOf?: Schema[]; oneOf?: Schema[]; anyOf?: Schema[]; type?: string; readOnly?: boolean; properties?: Record<string, Schema>; items?: Schema; minimum?: number; exclusiveMinimum?: boolean; enum?: unknown[]; maxLength?: number }
const schemas = (): Record<string, Schema> => (JSON.parse(readFileSync(FILE, 'utf8')) as { x: Record<string, Schema> }).x;

function plain(all: Record<string, Schema>, schema: Schema): Schema {
  const { $ref, allOf, ...own } = schema;
  if ($ref !== undefined) return plain(all, all[$ref.replace('#/x/', '')] as Schema);
  return (allOf ?? []).map((one) => plain(all, one)).reduce<Schema>((sum, one) => ({ ...one, ...sum, properties: { ...one.properties, ...sum.properties } }), own);
}

/** What is sent that the specification does not know, may not be sent, or is of another kind. Lists are sent as arrays of their rows. */
function problems(all: Record<string, Schema>, given: Schema, value: unknown, at: string): string[] {
  const schema = plain(all, given);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices !== undefined) return choices.map((one) => problems(all, one, value, at)).sort((one, other) => one.length - other.length)[0] ?? [];
  if (schema.readOnly === true) return [`${at} is read only`];
  if (Array.isArray(value)) {
    const item = schema.items ?? schema.properties?.['rows']?.items;
    return item === undefined ? [`${at} is no list`] : value.flatMap((one, index) => problems(all, item, one, `${at}[${index}]`));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) => {
      const known = schema.properties?.[name];
      return known === undefined ? [`${at}.${name} is unknown`] : problems(all, known, inner, `${at}.${name}`);
    });
  }
  const kind = schema.type === 'integer' ? 'number' : schema.type;
  return [
    ...(typeof value === kind ? [] : [`${at} is ${typeof value}, not ${String(kind)}`]),
    ...(schema.enum === undefined || schema.enum.includes(value) ? [] : [`${at} is none of ${schema.enum.join()}`]),
    ...(schema.exclusiveMinimum === true && !(Number(value) > Number(schema.minimum)) ? [`${at} is too small`] : []),
    ...(schema.maxLength !== undefined && String(value).length > schema.maxLength ? [`${at} is too long`] : []),
  ];
}

const ID = 'aaaaaaaa-0000-4000-8000-000000000001';
const SALE: Fields = { reportId: '7', currency: 'RUB', docTypeName: 'Продажа', sellerOperName: 'Продажа', rrDate: 46_300, quantity: 3, retailAmount: 100, forPay: 80, nmId: 1, vendorCode: 'A1', sku: '2038460001234', title: 'Т', techSize: '0' };
const ORDER: Fields = { id: '2816993144', createdAt: 46_300.5, convertedPrice: 100.1, barcode: '2038460001234', article: 'A1', supplierStatus: 'new', wbStatus: 'waiting', rid: 'r', title: 'Т', techSize: '0' };
const tables = exchangeTablesOf(
  { finance: [SALE, { ...SALE, docTypeName: 'Возврат', sellerOperName: 'Возврат', quantity: 1, retailAmount: 33 }], fbsOrders: [ORDER, { ...ORDER, id: '2816993145', supplierStatus: 'cancel' }] },
  { reports: { accountStock: [{ source: 'moysklad', goodId: `product/${ID}`, barcode: '2038460001234', article: 'A1' }] } },
);
const PARTIES = { organization: ID, agent: ID, contract: ID };

function sentBy(unit: Talk, place: Place, given: Record<string, string> = {}): unknown {
  const turn = unit.next(place, tables, chosenOf(unit.options, given));
  if (!('request' in turn)) throw new Error('nothing is asked');
  return turn.request.body;
}

const report = (): unknown => sentBy(moyskladReport(), { ...PARTIES, stage: 'create' }, { report: '7' });
const orders = (): unknown[] => sentBy(moyskladOrders(), { ...PARTIES, states: { new: ID }, known: {} }) as unknown[];

withFile('a report is what the specification of МойСклад says, field by field', () => {
  const all = schemas();
  const sent = report();
  expect(sent).toMatchObject({ positions: [{ quantity: 2 }, { quantity: 1 }], returnToCommissionerPositions: [{ quantity: 1, price: 3300 }] });
  expect(problems(all, { $ref: '#/x/CommissionReportIn' }, sent, 'report')).toEqual([]);
});

withFile('orders are what the specification says', () => {
  const all = schemas();
  expect(orders()).toHaveLength(2);
  expect(orders().flatMap((one) => problems(all, { $ref: '#/x/CustomerOrder' }, one, 'order'))).toEqual([]);
});

withFile('a field that the specification does not know, of another kind or too small is found', () => {
  const all = schemas();
  const wrong = (fields: Fields): string[] => problems(all, { $ref: '#/x/CommissionReportIn' }, { ...(report() as Fields), ...fields }, 'report');
  expect([wrong({ comment: 'x' }), wrong({ id: ID }), wrong({ vatEnabled: 'no' }), wrong({ name: 7 }), wrong({ positions: [{ quantity: 0, price: '1' }] as never })].map((found) => found.length)).toEqual([1, 1, 1, 1, 2]);
});
