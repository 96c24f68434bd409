import { expectedCells } from '../../../src/app/panel/expected-cells';
import { datasetById } from '../../../src/datasets';

const KNOWN: Readonly<Record<string, number>> = { orders: 10_000, cards: 500 };

test.each<[string, number, number, number | null]>([
  ['sales', 29, 90, 8_000 * 30], ['finance', 58, 90, 25_000 * 59], ['finance', 58, 180, 50_000 * 59], ['stocks', 13, 90, 1_500 * 14],
  ['prices', 13, 90, 500 * 14], ['balance', 4, 90, 200 * 5], ['orders', 28, 90, null],
])('%s of %i columns and %i days comes to %p cells', (id, columns, days, expected) => {
  const rowsOf = (other: string) => (other === id ? 0 : KNOWN[other] ?? 0);
  expect(expectedCells(datasetById(id), columns, rowsOf, days)).toBe(expected);
});

test('nothing is known of a file without rows but what is small in every shop', () => {
  const guesses = ['cards', 'orders', 'sales', 'finance', 'seller'].map((id) => expectedCells(datasetById(id), 9, () => 0, 90));
  expect(guesses).toEqual([null, null, null, null, 2_000]);
});
