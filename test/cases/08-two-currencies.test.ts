import { ALERTS } from '../../src/alerts';
import { fileView } from '../../src/app/cells/formulas';
import { cellServices } from '../formulas/file';
import { ask, fileWith } from '../formulas/file';

/** A seller with reports in roubles and in soms (KGS): seen in public files, and asked about at WB's forum. */
const file = fileWith({
  finance: [
    ['shop', 'rrdId', 'rrDate', 'reportId', 'currency', 'docTypeName', 'forPay'],
    ['Лавка', '1', 46_000, '1', 'RUB', 'Продажа', '100'],
    ['Лавка', '2', 46_000, '2', 'KGS', 'Продажа', '500'],
  ],
  financeReports: [
    ['shop', 'reportId', 'dateFrom', 'currency', 'bankPaymentSum'],
    ['Лавка', '1', 46_000, 'RUB', '77'],
    ['Лавка', '2', 46_000, 'KGS', '500'],
  ],
});

it('keeps the currencies of two reports apart', () => {
  expect(ask(file, 'WB_PAYOUT', ['все', '', 'отчёт'])).toEqual([['Номер отчёта', 'Итого к оплате, RUB, KGS'], ['1', 100], ['2', 500]]);
  expect(ask(file, 'WB_PAYOUT', ['все', '', 'валюта'])).toEqual([['Валюта', 'Итого к оплате, RUB, KGS'], ['RUB', 100], ['KGS', 500]]);
});

it('names the currency where one group has two', () => {
  expect(ask(file, 'WB_PAYOUT', ['все', '', 'магазин'])).toEqual([['Магазин', 'Валюта', 'Итого к оплате, RUB, KGS'], ['Лавка', 'RUB', 100], ['Лавка', 'KGS', 500]]);
  expect(() => ask(file, 'WB_PAYOUT', ['все', '', 'итого'])).toThrow('суммы в разных валютах (RUB, KGS)');
});

it('compares each report in its own', () => {
  expect(ALERTS.payout.find(fileView(cellServices(file)), 1)).toEqual([{ subject: '1', value: 23, unit: '₽' }]);
});
