import { reportById } from '../../src/reports';
import { accountant } from '../../src/reports/accountant';
import { words as accountantEn } from '../../src/reports/accountant/en';
import { words as accountantRu } from '../../src/reports/accountant/ru';
import { payouts } from '../../src/reports/payouts';
import { words as payoutsEn } from '../../src/reports/payouts/en';
import { words as payoutsRu } from '../../src/reports/payouts/ru';
import type { Cell } from '../../src/ports/workbook';
import type { WireRow } from '../../src/tables/table';
import { financeShop } from './finance-shop';
import { type Fields, tablesOf } from './tables';

const REPORTS = { payouts, accountant };
type Id = keyof typeof REPORTS;
const IDS = Object.keys(REPORTS) as Id[];

const made = (id: Id, finance: readonly Fields[], standing: readonly WireRow[] = [], financeReports: readonly Fields[] = []): readonly WireRow[] =>
  REPORTS[id]().rows(tablesOf({ today: 46_360, datasets: { finance, financeReports }, reports: { [id]: standing as readonly Record<string, Cell>[] } }));
const rowOf = (rows: readonly WireRow[], reportId: string): WireRow => rows.find((row) => row['reportId'] === reportId) ?? {};

const SALE = { reportId: '1', currency: 'RUB', rrDate: 46_300, docTypeName: 'Продажа', sellerOperName: 'Продажа', quantity: 1, retailAmount: 1000, forPay: 800.5 };
const SERVICE = { reportId: '1', currency: 'RUB', rrDate: 46_301, docTypeName: '', sellerOperName: 'Логистика', deliveryService: 100 };
const OTHER = { ...SALE, reportId: '2', rrDate: 46_310 };

describe.each(IDS)('a signed-off report of %s', (id) => {
  const first = made(id, [SALE, SERVICE, OTHER]);
  const signed = first.map((row) => (row['reportId'] === '1' ? { ...row, locked: true } : row));

  it('is as it was where WB has changed nothing', () => {
    expect(made(id, [SALE, SERVICE, OTHER], signed)).toEqual(first.map((row) => (row['reportId'] === '1' ? { ...row, lockState: 'same', sinceLock: 0 } : row)));
  });

  it('stays so though WB changes it, and says what is different, while others go on', () => {
    const rows = made(id, [SALE, { ...SERVICE, deliveryService: 130.25 }, { ...OTHER, forPay: 900 }], signed);
    expect(rowOf(rows, '1')).toEqual({ ...rowOf(first, '1'), lockState: 'other payout', sinceLock: -30.25 });
    expect([rowOf(rows, '2')['forPay'], rowOf(rows, '2')['lockState'], rowOf(rows, '2')['sinceLock']]).toEqual([900, '', '']);
  });

  it('names a change that leaves the total as it was', () => {
    expect(rowOf(made(id, [{ ...SALE, retailAmount: 1100 }, SERVICE, OTHER], signed), '1')).toMatchObject({ lockState: 'other retailAmount', sinceLock: 0, retailAmount: 1000 });
  });

  it('stays when its rows are gone', () => {
    expect(rowOf(made(id, [OTHER], signed), '1')).toMatchObject({ lockState: 'absent', sinceLock: -700.5, payout: 700.5, retailAmount: 1000 });
  });

  it.each<[Cell, boolean]>([[true, true], ['Да', true], ['сдан 5.12', true], [1, true], [false, false], ['', false], ['  ', false]])('is one where people have written %p: %p', (locked, isKept) => {
    const standing = first.map((row) => ({ ...row, locked }));
    expect(rowOf(made(id, [{ ...SALE, forPay: 1 }, SERVICE, OTHER], standing), '1')['forPay']).toBe(isKept ? 800.5 : 1);
  });

  it('is told apart by currency', () => {
    const tenge = { ...SALE, currency: 'KZT', forPay: 5 };
    const standing = made(id, [SALE, tenge]).map((row) => ({ ...row, locked: row['currency'] === 'KZT' }));
    const rows = made(id, [{ ...SALE, forPay: 1 }, { ...tenge, forPay: 6 }], standing);
    expect(rows.map(({ currency, forPay, lockState }) => [currency, forPay, lockState])).toEqual([['RUB', 1, ''], ['KZT', 5, 'other payout']]);
  });

  it('has words for every state that it may be in', () => {
    const words = id === 'payouts' ? [payoutsRu, payoutsEn] : [accountantRu, accountantEn];
    for (const { values, columns } of words) {
      for (const [code, text] of Object.entries(values?.lockState ?? {})) if (code.startsWith('other ')) expect(text).toContain(columns[code.slice('other '.length) as 'payout'].header);
      expect(Object.keys(values?.lockState ?? {})).toEqual(expect.arrayContaining(['same', 'absent', 'other payout', 'other retailAmount', 'other forPay', 'other deliveryService']));
    }
  });

  it('is kept to the kopeck in 60 shops, and its difference is that of the totals', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const finance = financeShop(seed, { decimals: 2, rows: 60 });
      const before = made(id, finance);
      const changed = finance.map((row, at) => (at % 7 === 0 ? { ...row, deliveryService: Number(row['deliveryService'] ?? 0) + 1.25 } : row));
      const [now, locked] = [made(id, changed), made(id, changed, before.map((row) => ({ ...row, locked: true })))];
      for (const row of locked) {
        const isSame = (one: WireRow): boolean => one['reportId'] === row['reportId'] && one['currency'] === row['currency'];
        const [was, would] = [before.find(isSame) ?? {}, now.find(isSame) ?? {}];
        expect([row['payout'], row['deliveryService']]).toEqual([was['payout'], was['deliveryService']]);
        expect(Math.round(Number(row['sinceLock']) * 100)).toBe(Math.round(Number(would['payout']) * 100) - Math.round(Number(was['payout']) * 100));
      }
      expect(locked).toHaveLength(before.length);
    }
  });
});

it.each(['accountant', 'profit', 'financeByWeek', 'financeByMonth', 'financeArticles', 'financeByBrand', 'financeBySubject'] as const)('shows at most sixteen columns of %s until more are asked for', (id) => {
  expect(reportById(id).table.columns.filter(({ isOptional, isTechnical }) => isOptional !== true && isTechnical !== true).length).toBeLessThanOrEqual(16);
});
