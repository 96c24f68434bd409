import fc from 'fast-check';
import { warehouseRemains } from '../../src/datasets/stocks/warehouse-remains';
import { NOTHING_GIVEN, type PageContext } from '../../src/sync/paging/paging';
import { ask, fileWith } from '../formulas/file';

type List = readonly (readonly [name: string, quantity: number])[];
const TOTAL = 'Всего находится на складах';

/** What the sheet gets of the items' lists of warehouses, by item. */
function rowsOf(...lists: readonly List[]): readonly (readonly [number, unknown, unknown])[] {
  const body = lists.map((warehouses, nmId) => ({ nmId, warehouses: warehouses.map(([warehouseName, quantity]) => ({ warehouseName, quantity })) }));
  const { rows } = warehouseRemains().read(body, { phase: 'download', tasks: 1, taskId: 'x' }, { given: NOTHING_GIVEN } as PageContext);
  return rows.map(({ nmId, warehouseName, quantity }) => [Number(nmId), warehouseName, quantity] as const);
}
const namesOf = (...lists: readonly List[]) => rowsOf(...lists).map(([, name, quantity]) => [name, quantity]);

it('is no stock: what WB says lies in all warehouses tells', () => {
  const rows = rowsOf([['В пути возвраты на склад WB', 25], ['В пути до получателей', 12], ['В дороге транзит', 5], [TOTAL, 18], ['Казань', 18]]);
  const file = fileWith({ stocks: [['shop', 'nmId', 'barcode', 'warehouseName', 'quantity'], ...rows.map(([, name, quantity]) => ['Лавка', 111, '2000000000011', String(name), Number(quantity)])] });
  expect(ask(file, 'WB_STOCKS', [111])).toBe(18);
});

it.each<[string, List, unknown[][]]>([
  ['of a name like no other', [['Сборка отправлений', 5], [TOTAL, 18], ['Казань', 18]], [['Казань', 18]]],
  ['of two', [['Сборка', 5], ['Проверка', 3], [TOTAL, 18], ['Казань', 18]], [['Казань', 18]]],
  ['in other letters, without a total', [[' В ПУТИ до получателей', 5], ['Казань', 18]], [['Казань', 18]]],
  ['of which there is nothing', [['Сборка', 0], [TOTAL, 18], ['Казань', 18]], [['Сборка', 0], ['Казань', 18]]],
  ['that cannot be told', [['Тула', 7], [TOTAL, 18], ['Казань', 16]], [['', 18]]],
  ['where WB counts more than it lists', [[TOTAL, 18], ['Казань', 16]], [['Казань', 16], ['', 2]]],
])('%s', (_what, list, expected) => {
  expect(namesOf(list)).toEqual(expected);
});

it('is not a warehouse that other items prove', () => {
  expect(namesOf([[TOTAL, 4], ['Казань', 4]], [['Казань', 5], ['Сборка', 5], [TOTAL, 5]])).toEqual([['Казань', 4], ['Казань', 5]]);
});

it('never changes how many pieces there are, by WB’s own count', () => {
  const pieces = fc.integer({ min: 0, max: 50 });
  const entry = fc.tuple(fc.constantFrom('Казань', 'Тула', 'Минск', 'Сборка', 'Проверка', 'В пути до получателей', 'Всего по РФ'), pieces);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.array(entry, { maxLength: 7 }), pieces), { maxLength: 5 }), (items) => {
      const rows = rowsOf(...items.map(([list, total]) => [...list, [TOTAL, total] as const]));
      items.forEach(([, total], nmId) => {
        expect(rows.filter(([item]) => item === nmId).reduce((sum, [, , quantity]) => sum + Number(quantity), 0)).toBe(total);
      });
    }),
  );
});
