import { Bitrix24, type Bitrix24Seed } from '../../../local/bitrix24/bitrix24';
import { bitrix24Orders } from '../../../src/exchange/bitrix24-orders';
import { bitrix24Products } from '../../../src/exchange/bitrix24-products';
import type { ExchangeTables, Talk } from '../../../src/exchange/exchange';
import { chosenOf } from '../../../src/exchange/options';
import { serialOfMs } from '../../../src/wb/time/moscow-time';
import type { Fields } from '../../reports/tables';
import { Talking } from '../../support/talk';
import { exchangeTablesOf } from '../exchange-tables';

const SECRET = { webhook: 'https://romashka.bitrix24.ru/rest/1/canary7b24hook0code/' };
const stage = (STATUS_ID: string, SORT: number, SEMANTICS: string | null = null) => ({ ENTITY_ID: 'DEAL_STAGE', STATUS_ID, NAME: STATUS_ID, SORT: String(SORT), SEMANTICS });
const SEED: Bitrix24Seed = { host: 'romashka.bitrix24.ru', path: '/rest/1/canary7b24hook0code', statuses: [stage('NEW', 10), stage('WORK', 20), stage('WON', 60, 'S'), stage('LOSE', 70, 'F')] };
const NOW_MS = Date.UTC(2026, 11, 14, 9);
/** More than a batch has. */
const ORDERS: readonly Fields[] = Array.from({ length: 30 }, (_one, at) => ({ id: String(9_999_980 + at), createdAt: 46_350.5, convertedPrice: 100.1, barcode: '2038460001234', article: 'A1', supplierStatus: 'new', wbStatus: 'waiting', rid: `r${at}`, title: 'Кружка', techSize: '0' }));
const CARDS: readonly Fields[] = ['2038460001234', '2038460005678'].map((barcode, at) => ({ nmID: 101 + at, chrtID: String(at), vendorCode: `A${at}`, title: 'Кружка', techSize: '0', barcode }));

const tablesOf = (accountStock: readonly Fields[] = [], nowMs = NOW_MS): ExchangeTables => ({ ...exchangeTablesOf({ fbsOrders: ORDERS, cards: CARDS }, { reports: { accountStock } }), nowMs });

function portal(seed: Partial<Bitrix24Seed> = {}): Bitrix24 {
  const made = new Bitrix24();
  made.seed({ ...SEED, ...seed });
  return made;
}

interface State { deals: { id: number; fields: Record<string, unknown> }[]; products: { id: number; xmlId: string }[] }
const stateOf = (system: Bitrix24): State => system.state() as State;
const talking = (unit: Talk, system: Bitrix24) => new Talking(unit, system, SECRET, chosenOf(unit.options, {}));

/** Two files of one shop, each with its own lease: every answer is read before the other has written. */
function inTheSameSecond(unit: Talk, system: Bitrix24): void {
  const both = [talking(unit, system), talking(unit, system)];
  while (both.some(({ isOver }) => !isOver)) for (const one of both) if (!one.isOver) one.turn(tablesOf());
}

/** Of things by their key, the numbers of all but the first. */
function laterOf(things: readonly { id: number; key: string }[]): { key: string; id: string }[] {
  return things.filter(({ key }, at) => things.findIndex((one) => one.key === key) < at).map(({ key, id }) => ({ key, id: String(id) }));
}

it('deals that two spreadsheets made in the same second are named by the next one, which makes no more', () => {
  const system = portal();
  inTheSameSecond(bitrix24Orders(), system);
  const deals = stateOf(system).deals.map(({ id, fields }) => ({ id, key: String(fields['originId']) }));
  expect(deals).toHaveLength(2 * ORDERS.length);
  const { findings } = talking(bitrix24Orders(), system).run(() => tablesOf());
  expect(findings).toEqual(laterOf(deals).map(({ key, id }) => ({ code: 'double', details: { order: key, number: id } })));
  expect(stateOf(system).deals).toHaveLength(deals.length);
});

it('once the later ones are deleted, nothing is named', () => {
  const system = portal();
  inTheSameSecond(bitrix24Orders(), system);
  const { deals } = stateOf(system);
  const kept = deals.filter(({ fields }, at) => deals.findIndex((one) => one.fields['originId'] === fields['originId']) === at);
  const tidy = portal({ deals: kept as Bitrix24Seed['deals'] & object });
  expect(talking(bitrix24Orders(), tidy).run(() => tablesOf()).findings).toEqual([]);
  expect(stateOf(tidy).deals).toHaveLength(ORDERS.length);
});

it('products that two spreadsheets made in the same second are named by the next list', () => {
  const system = portal();
  inTheSameSecond(bitrix24Products(), system);
  const products = stateOf(system).products.map(({ id, xmlId }) => ({ id, key: xmlId.replace('wb-', '') }));
  expect(products).toHaveLength(2 * CARDS.length);
  expect(talking(bitrix24Products(), system).run(() => tablesOf()).findings).toEqual(laterOf(products).map(({ key, id }) => ({ code: 'double', details: { barcode: key, product: id } })));
  expect(stateOf(system).products).toHaveLength(products.length);
});

it('a product is named whichever page of the list the other one stands on, and not beside one that is gone', () => {
  const product = (id: number, xmlId = '') => ({ id, iblockId: 23, name: 'Кружка', xmlId });
  const others = Array.from({ length: 55 }, (_one, at) => product(2 + at));
  const system = portal({ products: [product(1, 'wb-2038460001234'), ...others, product(90, 'wb-2038460001234'), product(91, 'wb-2038460005678')] });
  const onSheet = (goodId: string, barcode: string, readAt: number): Fields => ({ source: 'bitrix24', goodId, barcode, article: '', title: 'Кружка', readAt });
  // The first page has been written to the sheet by the time the last one comes; of an earlier list there is a product that is deleted since.
  const tables = tablesOf([onSheet('1', '2038460001234', serialOfMs(NOW_MS)), onSheet('95', '2038460005678', serialOfMs(NOW_MS) - 3)]);
  expect(talking(bitrix24Products(), system).run(() => tables).findings).toEqual([{ code: 'double', details: { barcode: '2038460001234', product: '90' } }]);
});
