import { financeArticles } from '../../src/reports/finance-articles';
import { financeByBrand } from '../../src/reports/finance-by-brand';
import { financeByMonth } from '../../src/reports/finance-by-month';
import { financeBySubject } from '../../src/reports/finance-by-subject';
import { financeByWeek } from '../../src/reports/finance-by-week';
import { payouts } from '../../src/reports/payouts';
import type { WireRow } from '../../src/tables/table';
import { all, allLessReturnsTwice, codeOf, financeShop, payoutOf, salesLessReturns, thousandths } from './finance-shop';
import { type Fields, tablesOf } from './tables';

const SHOPS = 200;
/** Monday. */
const MONDAY = 46_349;
/** 1 November and 1 December 2026. */
const [NOVEMBER, DECEMBER] = [46_327, 46_357];
const REPORTS = { financeByWeek, financeByMonth, financeArticles, financeByBrand, financeBySubject };

const seeds = Array.from({ length: SHOPS }, (_, at) => at + 1);
const WHOLE_KOPECKS = seeds.map((seed) => financeShop(seed, { decimals: 2, rows: 80 }));
const PARTS_OF_KOPECKS = seeds.map((seed) => financeShop(seed, { decimals: 3, rows: 80 }));

const sale = { docTypeName: 'Продажа', sellerOperName: 'Продажа', currency: 'RUB', quantity: 1 } as const;

function made(report: keyof typeof REPORTS, finance: readonly Fields[], cards: readonly Fields[] = []): readonly WireRow[] {
  return REPORTS[report]().rows(tablesOf({ today: 46_360, datasets: { finance, cards } }));
}

function cellsOf(rows: readonly WireRow[], ...ids: string[]): unknown[][] {
  return rows.map((row) => ids.map((id) => row[id]));
}

it('adds up weeks, the newest first, with returns and reversed sales taken off', () => {
  const rows = made('financeByWeek', [
    { ...sale, rrDate: MONDAY - 1, retailAmount: 1000, forPay: 800 },
    { ...sale, rrDate: MONDAY, retailAmount: 2000, forPay: 1500.5 },
    { ...sale, rrDate: MONDAY + 6, retailAmount: 500, forPay: 400, docTypeName: 'Возврат', sellerOperName: 'Возврат' },
    { ...sale, rrDate: MONDAY + 6, retailAmount: 300, forPay: 200, docTypeName: 'Сторно продаж', sellerOperName: 'Сторно продаж' },
    { docTypeName: '', currency: 'RUB', rrDate: MONDAY + 2, deliveryService: 120.25, bonusTypeName: 'К клиенту при продаже' },
    { docTypeName: '', currency: 'RUB', rrDate: MONDAY + 2, deliveryService: 50, bonusTypeName: 'От клиента при отмене' },
    { docTypeName: '', currency: 'RUB', rrDate: MONDAY + 2, deliveryService: -10, bonusTypeName: 'Коррекция логистики' },
  ]);
  expect(cellsOf(rows, 'week', 'quantity', 'retailAmount', 'commission', 'forPay', 'deliveryTo', 'deliveryBack', 'payout', 'odd', 'currency')).toEqual([
    [MONDAY, -1, 1200, 299.5, 900.5, 120.25, 40, 740.25, 0, 'RUB'],
    [MONDAY - 7, 1, 1000, 200, 800, 0, 0, 800, 0, 'RUB'],
  ]);
});

it('tells what deductions are for', () => {
  const deduction = (bonusTypeName: string, sum: number): Fields => ({ rrDate: DECEMBER - 1, currency: 'RUB', docTypeName: '', bonusTypeName, deduction: sum });
  const rows = made('financeByMonth', [
    deduction('Оказание услуг «WB Продвижение», документ №1', 1000), deduction('Оказание услуг «WB Медиа»', 200),
    deduction('Предоставление услуг по подписке «Джем»', 300), deduction('Доставка транзитной поставки', 50),
    deduction('Списание за отзыв', 7), deduction('', 5), deduction('Возврат удержания', -2),
  ]);
  expect(cellsOf(rows, 'month', 'advertising', 'subscriptions', 'transit', 'others', 'payout')).toEqual([[NOVEMBER, 1200, 300, 50, 10, -1560]]);
});

it('has the price before WB’s discount only where the sheet has it', () => {
  const sold = { ...sale, rrDate: DECEMBER, retailAmount: 800, forPay: 700 };
  expect(cellsOf(made('financeByMonth', [sold]), 'price', 'take', 'commission')).toEqual([['', '', 100]]);
  expect(cellsOf(made('financeByMonth', [{ ...sold, retailPriceWithDisc: 1000 }]), 'price', 'take', 'commission')).toEqual([[1000, 300, 100]]);
});

it('has acquiring, less what came back with returns, only where the sheet has it', () => {
  const sold = { ...sale, rrDate: DECEMBER, retailAmount: 800, forPay: 700 };
  const back = { ...sold, docTypeName: 'Возврат', sellerOperName: 'Возврат' };
  expect(cellsOf(made('financeByMonth', [sold]), 'acquiring')).toEqual([['']]);
  expect(cellsOf(made('financeByWeek', [{ ...sold, acquiringFee: 0 }]), 'acquiring')).toEqual([[0]]);
  const rows = made('financeByMonth', [{ ...sold, acquiringFee: 20.05 }, { ...sold, acquiringFee: 4 }, { ...back, acquiringFee: 4.01 }]);
  expect(cellsOf(rows, 'acquiring', 'commission', 'payout')).toEqual([[20.04, 100, 700]]);
});

it('keeps what is of no article as a line', () => {
  const rows = made('financeArticles', [
    { ...sale, rrDate: DECEMBER, nmId: 11, retailAmount: 100, forPay: 90 },
    { ...sale, rrDate: DECEMBER, nmId: 12, vendorCode: 'from-finance', retailAmount: 500, forPay: 450 },
    { ...sale, rrDate: DECEMBER, nmId: 13, retailAmount: 10, forPay: 9 },
    { docTypeName: '', rrDate: DECEMBER, currency: 'RUB', nmId: 0, paidStorage: 70.5 },
    { docTypeName: '', rrDate: '', currency: 'RUB', nmId: '', penalty: 5 },
  ], [{ nmID: 11, vendorCode: 'from-card', title: 'Кружка' }]);
  expect(cellsOf(rows, 'month', 'vendorCode', 'nmId', 'title', 'payout', 'line')).toEqual([
    [DECEMBER, 'from-finance', '12', '', 450, `${DECEMBER} 12`],
    [DECEMBER, 'from-card', '11', 'Кружка', 90, `${DECEMBER} 11`],
    [DECEMBER, '#name', '13', '', 9, `${DECEMBER} 13`],
    [DECEMBER, '#article', '', '', -70.5, `${DECEMBER} -`],
    ['', '#article', '', '', -5, '- -'],
  ]);
});

it('calls an article by one brand and one subject, wherever they are known', () => {
  const finance: Fields[] = [
    { ...sale, rrDate: DECEMBER, nmId: 11, retailAmount: 100, forPay: 90 },
    { ...sale, rrDate: DECEMBER, nmId: 12, retailAmount: 50, forPay: 40, brandName: 'Второй', subjectName: 'Тарелки' },
    { docTypeName: '', rrDate: DECEMBER, currency: 'RUB', nmId: 12, deliveryService: 10 },
    { docTypeName: '', rrDate: DECEMBER, currency: 'RUB', nmId: 14, deliveryService: 3 },
    { docTypeName: '', rrDate: DECEMBER, currency: 'RUB', nmId: 0, paidStorage: 2 },
  ];
  const cards = [{ nmID: 11, brand: 'Первый', subjectName: 'Кружки' }];
  expect(cellsOf(made('financeByBrand', finance, cards), 'brand', 'payout')).toEqual([['Первый', 90], ['Второй', 30], ['#name', -3], ['#article', -2]]);
  expect(cellsOf(made('financeBySubject', finance, cards), 'subject', 'payout')).toEqual([['Кружки', 90], ['Тарелки', 30], ['#name', -3], ['#article', -2]]);
});

it('counts rows that nobody understands, and has no sum of them', () => {
  const rows = made('financeByMonth', [{ ...sale, rrDate: DECEMBER, docTypeName: 'Обмен', forPay: 90, deliveryService: 10 }]);
  expect(cellsOf(rows, 'forPay', 'deliveryBack', 'payout', 'odd', 'rows')).toEqual([[0, 10, -10, 1, 1]]);
});

/** Columns of a report with what they come to over raw rows, in thousandths. */
const SUMS: Readonly<Record<string, (rows: readonly Fields[]) => number>> = {
  retailAmount: (rows) => thousandths(rows, 'retailAmount', salesLessReturns),
  price: (rows) => thousandths(rows, 'retailPriceWithDisc', salesLessReturns),
  forPay: (rows) => thousandths(rows, 'forPay', salesLessReturns),
  deliveryTo: (rows) => thousandths(rows.filter(({ bonusTypeName }) => String(bonusTypeName).startsWith('К клиенту')), 'deliveryService', all),
  deliveryBack: (rows) => thousandths(rows.filter(({ bonusTypeName }) => !String(bonusTypeName).startsWith('К клиенту')), 'deliveryService', all),
  paidStorage: (rows) => thousandths(rows, 'paidStorage', all),
  paidAcceptance: (rows) => thousandths(rows, 'paidAcceptance', all),
  penalty: (rows) => thousandths(rows, 'penalty', all),
  advertising: (rows) => thousandths(rows.filter(({ bonusTypeName }) => /Продвижение/.test(String(bonusTypeName))), 'deduction', all),
  subscriptions: (rows) => thousandths(rows.filter(({ bonusTypeName }) => /Джем/.test(String(bonusTypeName))), 'deduction', all),
  transit: (rows) => thousandths(rows.filter(({ bonusTypeName }) => /Транзит/.test(String(bonusTypeName))), 'deduction', all),
  others: (rows) => thousandths(rows.filter(({ bonusTypeName }) => !/Продвижение|Джем|Транзит/.test(String(bonusTypeName))), 'deduction', all),
  additionalPayment: (rows) => thousandths(rows, 'additionalPayment', all),
  cashbackAmount: (rows) => thousandths(rows, 'cashbackAmount', allLessReturnsTwice),
  cashbackCommissionChange: (rows) => thousandths(rows, 'cashbackCommissionChange', allLessReturnsTwice),
  payout: payoutOf,
};

const sumOf = (rows: readonly WireRow[], id: string): number => rows.reduce((sum, row) => sum + Math.round(Number(row[id]) * 1000), 0);

describe.each(Object.keys(REPORTS) as (keyof typeof REPORTS)[])('%s', (report) => {
  it(`comes to the sums of the raw rows in ${SHOPS} shops, to the kopeck`, () => {
    for (const finance of WHOLE_KOPECKS) {
      const rows = made(report, finance);
      for (const currency of ['RUB', 'KZT']) {
        const [own, lines] = [finance.filter((row) => codeOf(row) === currency), rows.filter((row) => row['currency'] === currency)];
        const expected = Object.entries(SUMS).map(([id, expectedOf]) => [id, expectedOf(own)]);
        expect(Object.keys(SUMS).map((id) => [id, sumOf(lines, id)])).toEqual(expected);
      }
      expect(rows.reduce((sum, row) => sum + Number(row['rows']), 0)).toBe(finance.length);
    }
  });

  it('pays what the reports pay, where parts of a kopeck are only rounded', () => {
    for (const finance of PARTS_OF_KOPECKS) {
      const rows = made(report, finance);
      const reports = payouts().rows(tablesOf({ today: 46_360, datasets: { finance } }));
      for (const currency of ['RUB', 'KZT']) {
        const exact = payoutOf(finance.filter((row) => codeOf(row) === currency));
        for (const lines of [rows, reports].map((all) => all.filter((row) => row['currency'] === currency))) {
          expect(Math.abs(sumOf(lines, 'payout') - exact)).toBeLessThanOrEqual(5 * lines.length);
        }
      }
    }
  });

  it('has every column in every row, and one line for a key', () => {
    const { table: { columns, key } } = REPORTS[report]();
    const rows = made(report, financeShop(1, { decimals: 2, rows: 300 }));
    for (const row of rows) expect(Object.keys(row).sort()).toEqual(columns.map(({ id }) => id).sort());
    expect(new Set(rows.map((row) => key.map((id) => row[id]).join('|'))).size).toBe(rows.length);
  });
});
