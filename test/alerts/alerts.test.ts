import { type AlertId, ALERTS } from '../../src/alerts';
import { fileView } from '../../src/app/cells/formulas';
import type { Services } from '../../src/app/services';
import { serialOf } from '../../src/wb/time/moscow-time';
import { fileWith, type Literal, MOSCOW, NO_CACHE } from '../formulas/file';
import { localeFor, textFile } from '../support/locales';
import { manualClock } from '../support/manual-clock';
import { memoryStore } from '../support/memory-store';

const day = (text: string) => serialOf(text) as number;
const STAMP = day('2026-11-23');

function find(id: AlertId, sheets: Readonly<Record<string, Literal>>, threshold = ALERTS[id].threshold, language = 'ru'): unknown {
  const services = {
    workbook: fileWith(sheets), cache: NO_CACHE, clock: manualClock(0), documentStore: memoryStore(), locale: localeFor(language),
    stamp: { read: () => STAMP }, wallClock: MOSCOW, texts: { read: textFile },
  };
  return ALERTS[id].find(fileView(services as unknown as Services), threshold).map(({ subject, value }) => [subject, value]);
}

describe('cover', () => {
  const order = (srid: string, nmId: number, isCancel = false) => ['Лавка', srid, nmId, `A-${nmId}`, day('2026-11-20'), isCancel];
  const sheets = {
    stocks: [
      ['', 'nmId', 'chrtId', 'barcode', 'warehouseName', 'vendorCode', 'quantity'],
      ['Лавка', 101, '1', '1', 'Казань', 'A-101', 1], ['Лавка', 102, '2', '2', 'Казань', 'A-102', 0], ['Лавка', 103, '3', '3', 'Казань', 'A-103', 90],
      ['Лавка', 104, '4', '4', 'Казань', '', 1], ['Лавка', 105, '5', '5', 'Казань', 'A-105', 0],
    ],
    orders: [
      ['', 'srid', 'nmId', 'supplierArticle', 'date', 'isCancel'],
      ...['a', 'b', 'c', 'd'].map((srid) => order(srid, 101)), order('e', 102), order('f', 103), ...['g', 'h', 'i', 'j', 'k', 'l'].map((srid) => order(srid, 104)),
      order('m', 105, true),
    ],
  };

  it('names what is ordered and ends soon, the soonest first; what nobody orders is no alert', () => {
    expect(find('cover', sheets)).toEqual([['A-102', 0], ['104', 3], ['A-101', 4]]);
  });

  it('gives the name of the card where it is there', () => {
    const cards = [['', 'nmID', 'vendorCode', 'title'], ['Лавка', 102, 'A-102', 'Чайник'], ['Лавка', 104, '', '']];
    expect(find('cover', { ...sheets, cards })).toEqual([['A-102 · Чайник', 0], ['104', 3], ['A-101', 4]]);
  });

  it('goes by the threshold', () => {
    expect([find('cover', sheets, 3), find('cover', sheets, 0)]).toEqual([[['A-102', 0], ['104', 3]], []]);
  });
});

describe('payout', () => {
  const FINANCE = ['', 'rrdId', 'reportId', 'rrDate', 'docTypeName', 'forPay', 'deliveryService', 'currency'];
  const sold = (rrdId: string, report: string, on: string, forPay: number, delivery = 0) => ['Лавка', rrdId, report, day(on), 'Продажа', forPay, delivery, 'RUB'];
  const REPORTS = ['', 'reportId', 'dateFrom', 'bankPaymentSum', 'currency'];
  const finance = [FINANCE, sold('1', '10', '2026-11-09', 100, 10), sold('2', '11', '2026-11-16', 200), sold('3', '9', '2026-11-09', 5), sold('4', '13', '2026-11-17', 50)];
  const reports = [
    REPORTS, ['Лавка', '10', day('2026-11-09'), 90, 'RUB'], ['Лавка', '11', day('2026-11-16'), 150.5, 'RUB'], ['Лавка', '9', day('2026-11-02'), 500, 'RUB'],
    ['Лавка', '12', day('2026-11-16'), 70, 'RUB'], ['Лавка', '13', day('2026-11-16'), 250, 'RUB'],
  ];

  it.each(['ru', 'en'])('names reports that do not add up, the worst first; those that are not there as a whole are left out (%s)', (language) => {
    expect(find('payout', { finance, financeReports: reports }, 1, language)).toEqual([['13', -200], ['11', 49.5]]);
  });

  it('goes by the threshold', () => {
    expect(find('payout', { finance, financeReports: reports }, 100)).toEqual([['13', -200]]);
  });

  it('finds nothing where every report adds up', () => {
    expect(find('payout', { finance, financeReports: reports.slice(0, 2) })).toEqual([]);
  });
});

describe('rows not understood', () => {
  const FINANCE = ['', 'rrdId', 'rrDate', 'docTypeName', 'forPay', 'currency'];
  const row = (rrdId: string, on: string, document: string, forPay: unknown, currency = 'RUB') => ['Лавка', rrdId, day(on), document, String(forPay), currency];
  const finance = [
    FINANCE, row('1', '2026-11-17', 'Продажа', 100), row('2', '2026-11-17', 'Перенос', 75), row('3', '2026-11-18', ' перенос ', 5), row('4', '2026-11-18', 'Продажа', 'много'),
    row('5', '2026-11-18', 'Перенос', 0), row('6', '2026-11-18', 'Продажа', 1, 'фантики'), row('7', '2026-01-18', 'Перенос', 9),
  ];
  const sales = [['', 'saleID', 'date', 'forPay'], ['Лавка', 'S1', day('2026-11-18'), 5], ['Лавка', 'X2', day('2026-11-18'), 5], ['Лавка', 'X3', day('2026-11-18'), 5], ['Лавка', 'S4', day('2026-11-18'), 'мало']];

  it('are named by what is odd in them, of the last weeks', () => {
    expect(find('notUnderstood', { finance, sales })).toEqual([
      ['Продажи: Номер продажи «X»', 2], ['Финансы: Тип документа «Перенос»', 1], ['Финансы: Тип документа «перенос»', 1],
      ['Финансы: К перечислению Продавцу за реализованный Товар', 1], ['Финансы: Валюта «ФАНТИКИ»', 1], ['Продажи: К перечислению, ₽', 1],
    ]);
    expect(find('notUnderstood', { sales }, 2)).toEqual([['Продажи: Номер продажи «X»', 2]]);
  });

  it('are none where everything is understood', () => {
    expect(find('notUnderstood', { finance: finance.slice(0, 2), sales: sales.slice(0, 2), financeByArticle: [['', 'dateFrom', 'dateTo', 'reportId', 'sellerOperName']] })).toEqual([]);
  });
});
