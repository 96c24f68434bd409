import { bankPayouts } from '../../../src/reports/bank-payouts';
import { payouts } from '../../../src/reports/payouts';
import { tablesOf, type Fields } from '../tables';

const TODAY = 46_360;
const STATED: readonly Fields[] = [
  { reportId: '700001', currency: 'RUB', dateFrom: 46_286, dateTo: 46_292, reportType: '1', bankPaymentSum: 900 },
  { reportId: '700002', currency: 'RUB', dateFrom: 46_293, dateTo: 46_299, reportType: '1', bankPaymentSum: 1000.5 },
  { reportId: '700003', currency: 'RUB', dateFrom: 46_300, dateTo: 46_306, reportType: '1', bankPaymentSum: 1200 },
  { reportId: '700004', currency: 'KZT', dateFrom: 46_300, dateTo: 46_306, reportType: '1', bankPaymentSum: 1200 },
];
const payment = (paymentId: string, receivedOn: number, amount: number, more: Fields = {}): Fields =>
  ({ paymentId, receivedOn, amount, payer: 'ООО "РВБ"', foundBy: 'inn', currency: 'RUB', statementFrom: 46_295, statementTo: 46_340, ...more });
const tables = (bank: readonly Fields[], filled: readonly Fields[] = []) =>
  tablesOf({ today: TODAY, datasets: { finance: [], financeReports: STATED }, reports: { bankPayouts: bank, payouts: filled } });
const arrived = (bank: readonly Fields[], filled: readonly Fields[] = []) =>
  Object.fromEntries(payouts().rows(tables(bank, filled)).map(({ reportId, bank: came, missing, waiting }) => [reportId, [came, missing, waiting]]));

describe('the check of payouts', () => {
  it('says nothing of the bank before a statement was loaded', () => {
    expect(new Set(Object.values(arrived([])).flat())).toEqual(new Set(['']));
  });

  it('tells what came, what is missing and how long, but not of reports older than the first statement', () => {
    expect(arrived([payment('a', 46_330, 1000.5)])).toEqual({
      700001: ['', '', ''],
      700002: [1000.5, 0, ''],
      700003: [0, 1200, TODAY - 46_306],
      700004: [0, 1200, TODAY - 46_306],
    });
  });

  it('is what the calculated sum is held against where WB gives none and nobody has written anything down', () => {
    const finance: Fields[] = [{ currency: 'RUB', reportId: 'first', rrDate: 46_290 }, { currency: 'RUB', reportId: '700009', rrDate: 46_300, docTypeName: 'Продажа', forPay: 500.25 }];
    const without = tablesOf({ today: TODAY, datasets: { finance }, reports: { bankPayouts: [payment('a', 46_330, 500.25, { ownReports: '№ 700009' })] } });
    const row = payouts().rows(without).find(({ reportId }) => reportId === '700009');
    expect([row?.['payout'], row?.['stated'], row?.['difference'], row?.['comparedTo'], row?.['closedBy']]).toEqual([500.25, '', 0, 'bank', 'even']);
  });

  it('counts a part that a person has assigned as a part', () => {
    expect(arrived([payment('a', 46_330, 400, { ownReports: '№ 700003' })])['700003']).toEqual([400, 800, TODAY - 46_306]);
  });

  it('believes what a person has filled in more than the bank', () => {
    expect(arrived([payment('a', 46_330, 1000.5)], [{ reportId: '700002', currency: 'RUB', received: 990.5 }])['700002']).toEqual([1000.5, 10, TODAY - 46_299]);
  });

  it.each(['1 000,50 ₽', 'пришло', '#REF!'])('says of no money that it is missing where a person has filled in no sum: %j', (received) => {
    for (const bank of [[], [payment('a', 46_330, 1000.5)]]) {
      expect(arrived(bank, [{ reportId: '700002', currency: 'RUB', received }])['700002']?.slice(1)).toEqual(['', '']);
    }
  });

  it('reads a sum however it is written', () => {
    for (const received of ['1 000,50', 1000.5, '1,000.50']) expect(arrived([], [{ reportId: '700002', currency: 'RUB', received }])['700002']?.slice(1)).toEqual([0, '']);
  });
});

describe('payouts of the bank', () => {
  const rowsOf = (bank: readonly Fields[]) => bankPayouts().rows(tables(bank)).map(({ paymentId, state, reports, matched }) => [paymentId, state, reports, matched]);

  it('say for which reports they are, the latest first', () => {
    expect(rowsOf([
      payment('a', 46_330, 1000.5), payment('b', 46_331, 2, {}), payment('c', 46_332, 50, { ownReports: '700003' }), payment('d', 46_333, 1200, { currency: 'KZT' }),
    ])).toEqual([
      ['d', 'one', '700004', 1200], ['c', 'byHand', '700003', 50], ['b', 'none', '', ''], ['a', 'one', '700002', 1000.5],
    ]);
  });

  it('name each report that one pays', () => {
    expect(rowsOf([payment('a', 46_330, 1900.5)])).toEqual([['a', 'several', '700001, 700002', 1900.5]]);
  });

  it('keep what the statement told of them', () => {
    const [row] = bankPayouts().rows(tables([payment('a', 46_330, 1, { purpose: 'Оплата', number: '7', account: '…0001' })]));
    expect(row).toMatchObject({ receivedOn: 46_330, amount: 1, payer: 'ООО "РВБ"', foundBy: 'inn', purpose: 'Оплата', number: '7', account: '…0001', statementFrom: 46_295, statementTo: 46_340 });
  });

  it('leave a row that a person has spoilt as it is', () => {
    expect(rowsOf([payment('a', 46_330, 0, { amount: 'тысяча' })])).toEqual([['a', 'none', '', '']]);
  });
});
