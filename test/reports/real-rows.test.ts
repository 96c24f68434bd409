import { accountant } from '../../src/reports/accountant';
import { financeArticles } from '../../src/reports/finance-articles';
import { payouts } from '../../src/reports/payouts';
import { profit } from '../../src/reports/profit';
import type { WireRow } from '../../src/tables/table';
import { type Fields, tablesOf } from './tables';

type Report = { rows: ReturnType<typeof payouts>['rows'] };
const MONDAY = 45_600;
const made = ({ rows }: Report, finance: readonly Fields[], more: Parameters<typeof tablesOf>[0]['datasets'] = {}): readonly WireRow[] =>
  rows(tablesOf({ today: MONDAY + 30, datasets: { finance: [{ rrDate: MONDAY - 20, reportId: 'first', currency: 'RUB' }, ...finance], ...more } })).filter(({ reportId, nmId }) => reportId !== 'first' && nmId !== '');
const pick = (rows: readonly WireRow[], ...columns: string[]): unknown[][] => rows.map((row) => columns.map((column) => row[column]));

describe('the header of a report that was published', () => {
  const row = (fields: Fields): Fields => ({ rrDate: MONDAY, reportId: '7', currency: 'RUB', quantity: 0, ...fields });
  const finance = [
    row({ docTypeName: 'Продажа', sellerOperName: 'Продажа', forPay: '5275247.39', retailAmount: '5275247.39', cashbackAmount: '198540', cashbackCommissionChange: '10666.96' }),
    row({ docTypeName: '', sellerOperName: 'Логистика', deliveryService: '316408.59' }), row({ docTypeName: '', sellerOperName: 'Хранение', paidStorage: '291.1' }),
    row({ docTypeName: '', sellerOperName: 'Обработка товара', paidAcceptance: '480' }), row({ docTypeName: '', sellerOperName: 'Удержание', deduction: '916405.84' }),
    row({ docTypeName: '', sellerOperName: 'Штраф', penalty: '9676.94' }),
  ];
  const financeReports = [{ reportId: '7', currency: 'RUB', dateFrom: MONDAY, dateTo: MONDAY + 6, reportType: '1', bankPaymentSum: '3822777.96', forPaySum: '5275247.39', retailAmountSum: '5275247.39' }];

  it('comes to what WB has paid, to the kopeck', () => {
    expect(pick(made(payouts(), finance, { financeReports }), 'forPay', 'deliveryService', 'paidStorage', 'paidAcceptance', 'deduction', 'penalty', 'cashbackAmount', 'cashbackCommissionChange', 'payout', 'stated', 'difference', 'closedBy'))
      .toEqual([[5_275_247.39, 316_408.59, 291.1, 480, 916_405.84, 9_676.94, 198_540, 10_666.96, 3_822_777.96, 3_822_777.96, 0, 'even']]);
    expect(pick(made(accountant(), finance, { financeReports }), 'forPay', 'charges', 'payout', 'bridge', 'check')).toEqual([[5_275_247.39, 1_452_469.43, 3_822_777.96, 0, 'even']]);
  });
});

/** Rows of a week in March 2023 as a public service received them: then rows of logistics were sales, too. */
describe('rows that WB has sent', () => {
  const row = (reportId: string, nmId: number, sellerOperName: string, fields: Fields): Fields => ({
    rrDate: MONDAY + 6, reportId, nmId, vendorCode: 'АРТ-001/17АРТ-001/17', docTypeName: 'Продажа', sellerOperName, currency: 'RUB', penalty: 0, additionalPayment: 0, ...fields,
  });
  const sold = (forPay: number, retailAmount: number, vw: number, vwNds: number, acquiringFee: number, ppvzReward: number): Fields =>
    ({ quantity: 1, forPay, retailAmount, retailPriceWithDisc: 5250, deliveryService: 0, vw, vwNds, acquiringFee, ppvzReward });
  const brought: Fields = { quantity: 0, forPay: 0, retailAmount: 0, retailPriceWithDisc: 0, deliveryService: 127.36, vw: 0, vwNds: 0, acquiringFee: 0, ppvzReward: 0, bonusTypeName: 'К клиенту при продаже' };
  const finance = [
    row('27982018', 141_371_096, 'Продажа', sold(4084.84, 4150, -122.08, -24.42, 35.28, 176.38)), row('27982078', 141_972_556, 'Логистика', brought),
    row('27982028', 140_930_947, 'Логистика', brought), row('27982048', 141_370_942, 'Продажа', sold(4083.37, 4007, -233.94, -46.79, 34.06, 170.3)),
  ];

  it('come to their payouts, report by report', () => {
    expect(pick(made(payouts(), finance), 'reportId', 'retailAmount', 'forPay', 'deliveryService', 'payout', 'odd')).toEqual([
      ['27982018', 4150, 4084.84, 0, 4084.84, 0], ['27982078', 0, 0, 127.36, -127.36, 0], ['27982028', 0, 0, 127.36, -127.36, 0], ['27982048', 4007, 4083.37, 0, 4083.37, 0],
    ]);
  });

  it('have a reward below nothing, which is booked as income, and more to pay than was sold', () => {
    expect(pick(made(accountant(), finance), 'reportId', 'reward', 'negativeReward', 'withheld', 'acquiringFee', 'odd')).toEqual([
      ['27982018', -146.5, 146.5, 65.16, 35.28, 0], ['27982078', 0, 0, 0, 0, 0], ['27982028', 0, 0, 0, 0, 0], ['27982048', -280.73, 280.73, -76.37, 34.06, 0],
    ]);
  });

  it('come to the same by article, and a row of logistics is no sold piece', () => {
    const articles = [[141_370_942, 1, 4083.37], [141_371_096, 1, 4084.84], [140_930_947, 0, -127.36], [141_972_556, 0, -127.36]];
    for (const [report, pieces] of [[financeArticles(), 'quantity'], [profit(), 'pieces']] as const) {
      const rows = pick(made(report, finance), 'nmId', pieces, 'payout').map(([nmId, ...cells]) => [Number(nmId), ...cells.map(Number)]);
      expect(rows.sort(([one], [other]) => Number(one) - Number(other))).toEqual([...articles].sort(([one], [other]) => Number(one) - Number(other)));
    }
  });
});
