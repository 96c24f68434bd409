import fc from 'fast-check';
import { ofOneName } from '../../../src/datasets/stocks/of-one-name';

// Fields: https://dev.wildberries.ru/openapi/analytics, stocks-report/wb-warehouses.
const row = (warehouseId: unknown, warehouseName: unknown, quantity: unknown, chrtId = 1) => ({ nmId: 111, chrtId, warehouseId, warehouseName, quantity, inWayToClient: 1, inWayFromClient: 0 });
const shown = (rows: ReturnType<typeof row>[]) => ofOneName(rows).map(({ chrtId, warehouseName, quantity }) => [chrtId, warehouseName, quantity]);

it('leaves the only warehouse as it is', () => {
  const rows = [row(-999999, 'Склад WB', 4), row(-999999, 'Склад WB', 4, 2)];
  expect(ofOneName(rows)).toBe(rows);
});

it.each([
  ['of one name', [row(5, 'Коледино', 4), row(6, 'Коледино', 6), row(7, 'Тула', 1)], [[1, 'Коледино', 10], [1, 'Тула', 1]]],
  ['without a name', [row(5, '', 4), row(6, '', 6)], [[1, '', 10]]],
  ['without a name at all', [row(5, null, 4), row(6, null, 6)], [[1, null, 10]]],
  ['of two sizes', [row(5, 'Тула', 4), row(6, 'Тула', 6, 2)], [[1, 'Тула', 4], [2, 'Тула', 6]]],
  ['with a row that came twice', [row(5, 'Тула', 4), row(5, 'Тула', 4), row(6, 'Тула', 6)], [[1, 'Тула', 10]]],
  ['with an amount that nobody can read', [row(5, 'Тула', 4), row(6, 'Тула', 'много')], [[1, 'Тула', 'много']]],
])('adds up warehouses %s', (_name, rows, expected) => {
  expect(shown(rows)).toEqual(expected);
});

it('loses no piece, whatever warehouses are called', () => {
  const places = fc.uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 9 }), name: fc.constantFrom('Тула', 'Коледино', '', null), pieces: fc.nat(1000), size: fc.integer({ min: 1, max: 3 }) }), { selector: ({ id, size }) => `${id} ${size}` });
  fc.assert(fc.property(places, (some) => {
    const rows = some.map(({ id, name, pieces, size }) => row(id, name, pieces, size));
    const made = ofOneName(new Set(rows.map(({ warehouseId }) => warehouseId)).size > 1 ? rows : [...rows, row(99, 'Тула', 0, 9)]);
    expect(made.reduce((sum, { quantity }) => sum + Number(quantity), 0)).toBe(rows.reduce((sum, { quantity }) => sum + Number(quantity), 0));
    expect(new Set(made.map(({ chrtId, warehouseName }) => `${String(chrtId)} ${String(warehouseName ?? '')}`)).size).toBe(made.length);
  }));
});
