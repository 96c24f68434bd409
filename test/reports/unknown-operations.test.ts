import { unknownOperations } from '../../src/reports/unknown-operations';
import type { WireRow } from '../../src/tables/table';
import { codeOf, financeShop, payoutOf } from './finance-shop';
import { type Fields, tablesOf } from './tables';

const made = (finance: readonly Fields[]): readonly WireRow[] => unknownOperations().rows(tablesOf({ today: 46_370, datasets: { finance } }));

const cellsOf = (rows: readonly WireRow[], ...ids: string[]): unknown[][] => rows.map((row) => ids.map((id) => row[id]));

it('lists operations that nobody has told us of, with what they come to', () => {
  const rows = made([
    { sellerOperName: 'Продажа', docTypeName: 'Продажа', rrDate: 46_350, currency: 'RUB', forPay: 900 },
    { sellerOperName: 'ПЕРЕСЧЁТ ХРАНЕНИЯ', docTypeName: '', rrDate: 46_350, currency: 'RUB', paidStorage: 3 },
    { sellerOperName: 'Сбор за маркировку', docTypeName: '', rrDate: 46_352, currency: 'RUB', deduction: 10.5, additionalPayment: 2 },
    { sellerOperName: ' сбор за  маркировку', docTypeName: '', rrDate: 46_349, currency: 'руб', deduction: 1 },
    { sellerOperName: 'Сбор за маркировку', docTypeName: '', rrDate: 46_351, currency: 'KZT', deduction: 70 },
    { sellerOperName: 'Обмен', docTypeName: 'Обмен', rrDate: 46_340, currency: 'RUB', forPay: 5, penalty: 4 },
    { sellerOperName: '', docTypeName: '', rrDate: '', currency: 'RUB', penalty: 1 },
  ]);
  expect(cellsOf(rows, 'operation', 'rows', 'payout', 'firstDay', 'lastDay', 'deduction', 'additionalPayment', 'penalty', 'odd', 'currency')).toEqual([
    ['Сбор за маркировку', 2, -13.5, 46_349, 46_352, 11.5, 2, 0, 0, 'RUB'],
    ['Сбор за маркировку', 1, -70, 46_351, 46_351, 70, 0, 0, 0, 'KZT'],
    ['Обмен', 1, -4, 46_340, 46_340, 0, 0, 4, 1, 'RUB'],
    ['#name', 1, -1, '', '', 0, 0, 1, 0, 'RUB'],
  ]);
});

it('takes every operation of the rules of accounting for known', () => {
  const named = new Set(Array.from({ length: 20 }, (_, seed) => made(financeShop(seed, { decimals: 2, rows: 200 }))).flatMap((rows) => rows.map(({ operation }) => operation)));
  expect([...named].sort()).toEqual(['Обмен', 'Сбор за повторную маркировку', 'Удержание баллов по программе лояльности']);
});

it('comes to the payout of the raw rows', () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    const finance = financeShop(seed, { decimals: 2, rows: 150 });
    for (const row of made(finance)) {
      const own = finance.filter((raw) => raw['sellerOperName'] === row['operation'] && codeOf(raw) === row['currency']);
      expect([own.length, payoutOf(own)]).toEqual([row['rows'], Math.round(Number(row['payout']) * 1000)]);
    }
  }
});

it('is empty where every operation is known', () => {
  expect(made([{ sellerOperName: 'Доставка', docTypeName: '', rrDate: 46_350, currency: 'RUB', deliveryService: 90 }])).toEqual([]);
});
