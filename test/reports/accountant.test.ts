import { accountant } from '../../src/reports/accountant';
import { words } from '../../src/reports/accountant/ru';
import type { WireRow } from '../../src/tables/table';
import { all, allLessReturnsTwice, codeOf, financeShop, payoutOf, salesLessReturns, thousandths } from './finance-shop';
import { type Fields, tablesOf } from './tables';

const OF_REPORT = { reportId: '7', currency: 'RUB', rrDate: 46_350 } as const;
const SALE = { ...OF_REPORT, docTypeName: 'Продажа', sellerOperName: 'Продажа', quantity: 1 } as const;
const SERVICE = { ...OF_REPORT, docTypeName: '' } as const;

function made(finance: readonly Fields[], financeReports: readonly Fields[] = []): readonly WireRow[] {
  return accountant().rows(tablesOf({ today: 46_370, datasets: { finance, financeReports } }));
}

function cellsOf(rows: readonly WireRow[], ...ids: string[]): unknown[][] {
  return rows.map((row) => ids.map((id) => row[id]));
}

const WHOLE: Fields[] = [
  { ...SALE, retailAmount: 1000, forPay: 700, vw: 200, vwNds: 44, acquiringFee: 40, rebillLogisticCost: 0, cashbackDiscount: 0 },
  { ...SALE, retailAmount: 300, forPay: 210, vw: 60, vwNds: 13.2, acquiringFee: 12, docTypeName: 'Возврат', sellerOperName: 'Возврат', rebillLogisticCost: 0, cashbackDiscount: 0 },
  { ...SALE, sellerOperName: 'Компенсация скидки по программе лояльности', quantity: 0, cashbackDiscount: 50, cashbackAmount: 9, cashbackCommissionChange: 3 },
  { ...SALE, sellerOperName: 'Компенсация ущерба', quantity: 0, forPay: 400, retailAmount: 500 },
  { ...SERVICE, sellerOperName: 'Возмещение издержек по перевозке', rebillLogisticCost: 15.5, vw: -12, vwNds: -2.4 },
  { ...SERVICE, deliveryService: 80 }, { ...SERVICE, paidStorage: 30 }, { ...SERVICE, paidAcceptance: 20 }, { ...SERVICE, penalty: 10 }, { ...SERVICE, deduction: 100 },
];

it('books the lines of a report, and goes from sales to the payout', () => {
  const rows = made(WHOLE, [{ reportId: '7', currency: 'RUB', dateFrom: 46_349, dateTo: 46_355, reportType: '1', bankPaymentSum: 638, retailAmountSum: 1200, forPaySum: 890 }]);
  expect(cellsOf(rows, 'dateFrom', 'dateTo', 'reportType', 'income', 'retailAmount', 'withheld', 'forPay', 'charges', 'payout', 'bridge')).toEqual([
    [46_349, 46_355, '1', 1250, 1200, 310, 890, 252, 638, 0],
  ]);
  expect(cellsOf(rows, 'reward', 'negativeReward', 'acquiringFee', 'rebillLogisticCost', 'upd', 'compensation', 'compensationSold', 'lacks')).toEqual([
    [170.8, 0, 28, 15.5, 80 + 30 + 20 + 15.5 + 170.8, 400, 500, ''],
  ]);
});

it('checks the three totals with WB’s, and names the first that is another', () => {
  const early = { ...SERVICE, reportId: '6', rrDate: 46_349, paidStorage: 0 };
  const told = { reportId: '7', currency: 'RUB', dateFrom: 46_349, dateTo: 46_355, reportType: '1', bankPaymentSum: 638, retailAmountSum: 1200, forPaySum: 890 };
  const checkWith = (other: Fields, more: readonly Fields[] = [early]): unknown => made([...WHOLE, ...more], [{ ...told, ...other }]).find(({ reportId }) => reportId === '7')?.['check'];
  expect(checkWith({})).toBe('even');
  expect(checkWith({ bankPaymentSum: 638.01 })).toBe('other payout');
  expect(checkWith({ forPaySum: 889.99, bankPaymentSum: 637.99 })).toBe('other forPay');
  expect(checkWith({ retailAmountSum: 1 })).toBe('other retailAmount');
  expect(checkWith({ currency: 'KZT' })).toBe('unstated');
  for (const none of ['', 'нет']) {
    for (const total of ['bankPaymentSum', 'retailAmountSum', 'forPaySum']) expect(checkWith({ [total]: none })).toBe('unstated');
    expect(checkWith({ bankPaymentSum: none, forPaySum: 889.99 })).toBe('other forPay');
  }
  expect(checkWith({}, [])).toBe('partial');
  expect(checkWith({}, [early, { ...SERVICE, docTypeName: 'Обмен', forPay: 5 }])).toBe('odd');
});

it('shows a negative reward apart', () => {
  const rows = made([{ ...SALE, retailAmount: 1000, forPay: 1100.5, vw: -122.88, vwNds: -27.07 }]);
  expect(cellsOf(rows, 'reward', 'negativeReward', 'withheld')).toEqual([[-149.95, 149.95, -100.5]]);
});

it('leaves empty what the sheet has no columns for, and names them', () => {
  const bare = { ...SALE, retailAmount: 1000, forPay: 700 };
  expect(cellsOf(made([bare]), 'income', 'cashbackDiscount', 'reward', 'negativeReward', 'acquiringFee', 'rebillLogisticCost', 'upd', 'payout', 'lacks')).toEqual([
    ['', '', '', '', '', '', '', 700, 'reward acquiringFee rebillLogisticCost cashbackDiscount'],
  ]);
  const rows = made([{ ...bare, vw: 200, acquiringFee: 0, rebillLogisticCost: 0, cashbackDiscount: 0 }]);
  expect(cellsOf(rows, 'income', 'reward', 'acquiringFee', 'rebillLogisticCost', 'upd', 'lacks')).toEqual([[1000, '', 0, 0, '', 'reward']]);
  expect(words.values?.lacks?.['reward acquiringFee']).toBe(
    'Вознаграждение Вайлдберриз (ВВ), без НДС; НДС с Вознаграждения Вайлдберриз; Компенсация платёжных услуг',
  );
});

it('takes nothing for nothing in a report of services, where the sheet has the columns', () => {
  const whole = { ...SALE, retailAmount: 1000, forPay: 700, vw: 200, vwNds: 44, acquiringFee: 40, rebillLogisticCost: 0, cashbackDiscount: 0 };
  const services = { ...SERVICE, reportId: '8', paidStorage: 30 };
  expect(cellsOf(made([whole, services]), 'reportId', 'reward', 'upd', 'lacks')).toEqual([['7', 244, 244, ''], ['8', 0, 30, '']]);
  expect(cellsOf(made([{ ...whole, vw: '', vwNds: '' }, services]), 'reportId', 'upd', 'lacks')).toEqual([['7', '', 'reward'], ['8', '', 'reward']]);
});

/** What columns come to over raw rows, in thousandths. */
const SUMS: Readonly<Record<string, (rows: readonly Fields[]) => number>> = {
  income: (rows) => thousandths(rows, 'retailAmount', salesLessReturns) + thousandths(rows, 'cashbackDiscount', salesLessReturns),
  retailAmount: (rows) => thousandths(rows, 'retailAmount', salesLessReturns),
  forPay: (rows) => thousandths(rows, 'forPay', salesLessReturns),
  payout: payoutOf,
  reward: (rows) => thousandths(rows, 'vw', salesLessReturns) + thousandths(rows, 'vwNds', salesLessReturns),
  acquiringFee: (rows) => thousandths(rows, 'acquiringFee', salesLessReturns),
  rebillLogisticCost: (rows) => thousandths(rows, 'rebillLogisticCost', all),
  cashbackCommissionChange: (rows) => thousandths(rows, 'cashbackCommissionChange', allLessReturnsTwice),
  compensation: (rows) => thousandths(rows.filter(({ sellerOperName }) => /^(Компенсация (ущерба|брака|потерянного|подмен)|Частичная компенсация|Добровольная)/.test(String(sellerOperName))), 'forPay', salesLessReturns),
};

/** Roubles of a cell in thousandths. */
const inThousandths = (cell: unknown): number => Math.round(Number(cell) * 1000);

const CHARGES = ['deliveryService', 'paidStorage', 'paidAcceptance', 'penalty', 'deduction', 'additionalPayment', 'cashbackAmount', 'cashbackCommissionChange'];

it.each([2, 3] as const)('comes to the sums of the raw rows in 200 shops with %i decimals, and the bridge holds on the sheet', (decimals) => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const finance = financeShop(seed, { decimals, rows: 100 });
    const rows = made(finance);
    expect(rows.reduce((sum, row) => sum + Number(row['rows']), 0)).toBe(finance.length);
    for (const row of rows) {
      const own = finance.filter((raw) => raw['reportId'] === row['reportId'] && codeOf(raw) === row['currency']);
      const lacks = String(row['lacks']).split(' ');
      const tellable = Object.keys(SUMS).filter((id) => row[id] !== '');
      const off = tellable.map((id) => Math.abs(inThousandths(row[id]) - Number(SUMS[id]?.(own))));
      expect(Math.max(...off)).toBeLessThanOrEqual(decimals === 2 ? 0 : 5);
      expect(row['income'] === '').toBe(lacks.includes('cashbackDiscount'));
      const [retailAmount = 0, withheld = 0, forPay = 0, charges = 0, payout = 0, bridge = 0] =
        ['retailAmount', 'withheld', 'forPay', 'charges', 'payout', 'bridge'].map((id) => inThousandths(row[id]));
      expect([retailAmount - withheld, forPay - charges]).toEqual([forPay, payout]);
      expect(CHARGES.reduce((rest, id) => rest - inThousandths(row[id]), forPay) - bridge).toBe(payout);
      expect(Math.abs(bridge)).toBeLessThanOrEqual(decimals === 2 ? 0 : 50);
    }
  }
});
