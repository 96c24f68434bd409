import { decode, encode } from 'iconv-lite';
import { XMLParser } from 'fast-xml-parser';
import { read } from '@e965/xlsx';
import { commissionReport } from '../../../src/exchange/1c-commission-report';
import { bytesOf, type ExchangeFile } from '../../../src/exchange/files/file';
import type { Handover } from '../../../src/exchange/exchange';
import { chosenOf } from '../../../src/exchange/options';
import { codeOf, financeShop, salesLessReturns, thousandths } from '../../reports/finance-shop';
import type { Fields } from '../../reports/tables';
import { exchangeTablesOf } from '../exchange-tables';
import { problemsOf, type Schema, withSchemas } from './schemas';

const OF_REPORT = { reportId: '700123456', currency: 'RUB', rrDate: 46_350 } as const;
const SALE: Fields = {
  ...OF_REPORT, docTypeName: 'Продажа', sellerOperName: 'Продажа', quantity: 1, nmId: 101, vendorCode: 'TSH-01-M', title: 'Футболка «Ёж» №1 — ₽²', techSize: 'M', sku: '2038460001234', retailAmount: 990, forPay: 815,
};
const RETURN: Fields = { ...SALE, docTypeName: 'Возврат', sellerOperName: 'Возврат', retailAmount: 500, forPay: 411.25 };
const COMPENSATION: Fields = { ...SALE, sellerOperName: 'Компенсация ущерба', retailAmount: 300, forPay: 300 };
const LOGISTICS: Fields = { ...OF_REPORT, docTypeName: '', sellerOperName: 'Логистика', deliveryService: 80, nmId: 101 };
const WEEK = [SALE, SALE, { ...SALE, retailAmount: 1980, quantity: 2, forPay: 1630 }, RETURN, COMPENSATION, LOGISTICS];
const SELLER = [{ name: 'ООО «Пример»', tin: '7701234567', sid: '1' }];
const STATED = [{ reportId: '700123456', currency: 'RUB', dateFrom: 46_349, dateTo: 46_355, reportType: '1', bankPaymentSum: 3068.75, retailAmountSum: 3760, forPaySum: 3148.75 }];

function handed(finance: readonly Fields[], given: Record<string, string> = {}): Handover {
  const unit = commissionReport();
  return unit.prepare(exchangeTablesOf({ finance, seller: SELLER, financeReports: STATED }), chosenOf(unit.options, { report: '700123456', kpp: '770101001', ...given }), {});
}

/** The text of a file as whoever believes its declaration reads it. */
function textOf(file: ExchangeFile | undefined): string {
  if (file === undefined) throw new Error('no file');
  const bytes = Buffer.from(bytesOf(file));
  const [, encoding = ''] = /encoding="([^"]+)"/.exec(bytes.toString('latin1')) ?? [];
  return decode(bytes, encoding).replace(/encoding="[^"]+"/, 'encoding="UTF-8"');
}

const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, isArray: (name) => name === 'Товар' || name === 'Строка' || name === 'ЗначениеРеквизита' });

interface Good { Ид: string; Наименование: string; Количество: string; Сумма: string; ЦенаЗаЕдиницу: string; Налоги?: { Налог: { Ставка: string; Сумма: string } }; ДополнительныеДанные: { ЗначениеРеквизита: { Наименование: string; Значение: string }[] } }
interface CommerceMl { КоммерческаяИнформация: { Документ: { Номер: string; Дата: string; Сумма: string; Валюта: string; Товары: { Товар: Good[] } } } }
interface Line { Количество: string; Сумма: string; СуммаНДС: string; КлючСтроки: string; СуммаВознаграждения: string }
interface EnterpriseData { Message: { 'msg:Header': { 'msg:Format': string }; Body: { '@_xmlns': string; 'Документ.ОтчетКомиссионера': { Сумма: string; Товары?: { Строка: Line[] }; ВозвратыПокупателей?: { Строка: Line[] }; Покупатели: { Строка: { КлючСтроки: string }[] } } } } }

const commerceMl = (given: Record<string, string> = {}, finance: readonly Fields[] = WEEK) => (parser.parse(textOf(handed(finance, given).files()[0])) as CommerceMl).КоммерческаяИнформация.Документ;
const enterpriseData = (version: string, finance: readonly Fields[] = WEEK, vat = '20') =>
  (parser.parse(textOf(handed(finance, { format: `enterprisedata-${version}`, vat, rewardVat: '20' }).files()[0])) as EnterpriseData).Message;
const kopecks = (text: string): number => Math.round(Number(text) * 100);
const total = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + kopecks(text), 0);
const bodyOf = (text: string): string => /<Body[^]*<\/Body>/.exec(text)?.[0] ?? '';

it('has a line for each good and price, and returns in a table of their own', () => {
  const { Номер, Дата, Сумма, Валюта, Товары: { Товар: goods } } = commerceMl({ vat: '22' });
  expect([Номер, Дата, Сумма, Валюта]).toEqual(['700123456', '2026-11-29', '3960.00', '643']);
  expect(goods.map(({ Ид, Количество, ЦенаЗаЕдиницу, Сумма: sum, Налоги }) => [Ид, Количество, ЦенаЗаЕдиницу, sum, Налоги?.Налог.Ставка, Налоги?.Налог.Сумма])).toEqual([['2038460001234', '4', '990.00', '3960.00', '22', '714.10']]);
  expect(goods[0]?.ДополнительныеДанные.ЗначениеРеквизита.map(({ Наименование, Значение }) => `${Наименование} ${Значение}`)).toEqual(['ЦенаПродажи 990.00', 'СуммаПродажи 3960.00', 'СуммаВознаграждения 700.00']);
  const [, returns] = handed(WEEK).files();
  expect(returns?.name).toBe('700123456 возвраты.xlsx');
  const sheet = read(bytesOf(returns as ExchangeFile)).Sheets['возвраты'] as Record<string, { v: unknown }>;
  expect(['A2', 'D2', 'E2', 'F2', 'H2'].map((at) => sheet[at]?.v)).toEqual(['2038460001234', 1, 500, 500, 88.75]);
});

it('comes to «реализовано» with every part of the way said', () => {
  const sums = Object.fromEntries(handed(WEEK, { vat: '22' }).sums.map(({ id, parts }) => [id, parts / 10_000]));
  expect(sums).toEqual({ goods: 3960, back: 500, others: 300, retailAmount: 3760, reward: 611.25, vat: 623.94, vatRounding: 0.01 });
});

it('puts returns into the document with a minus where that is chosen', () => {
  const { Сумма, Товары: { Товар: goods } } = commerceMl({ returns: 'negative' });
  expect([Сумма, goods.map(({ Количество }) => Количество)]).toEqual(['3460.00', ['4', '-1']]);
});

it('writes the code page of Windows with no sign lost to a question mark', () => {
  const [file] = handed([{ ...SALE, title: 'Ёж №1 — «проба» ₽ ² 😀 é ½ Ⅳ 日', vendorCode: 'a–b…' }]).files();
  const text = decode(Buffer.from(bytesOf(file as ExchangeFile)), 'windows-1251');
  expect(text).toContain('Ёж №1 — «проба» руб. 2  e 1/2 IV , M');
  expect(text).toContain('a–b…');
  expect(text.replace('<?xml', '').replace('?>', '')).not.toContain('?');
  expect(encode(text, 'windows-1251').equals(Buffer.from(bytesOf(file as ExchangeFile)))).toBe(true);
});

it('joins every row of goods and returns with a row of buyers, and names its own version', () => {
  for (const version of ['1.17', '1.8']) {
    const { 'msg:Header': header, Body: body } = enterpriseData(version);
    expect(header['msg:Format']).toBe(body['@_xmlns']);
    const report = body['Документ.ОтчетКомиссионера'];
    const rows = [...report.Товары?.Строка ?? [], ...report.ВозвратыПокупателей?.Строка ?? []];
    expect(rows.map(({ КлючСтроки }) => КлючСтроки)).toEqual(report.Покупатели.Строка.map(({ КлючСтроки }) => КлючСтроки));
    expect(report.Сумма).toBe('3460.00');
    expect([report.Товары?.Строка.length, report.ВозвратыПокупателей?.Строка.length ?? 0]).toEqual(version === '1.17' ? [1, 1] : [2, 0]);
  }
});

it('says what 1С would not take before anything is made', () => {
  const codes = (given: Record<string, string>): string[] => handed(WEEK, given).findings.map(({ code }) => code);
  expect(codes({ format: 'enterprisedata-1.8', vat: '22', rewardVat: '20' })).toContain('rate');
  expect(codes({ format: 'enterprisedata-1.8', vat: '5', rewardVat: '20' })).toContain('rate');
  expect(codes({ format: 'enterprisedata-1.17', vat: '5' })).toEqual(['others']);
  expect(codes({})).toEqual(['returnsApart', 'others']);
  const unit = commissionReport();
  expect(unit.prepare(exchangeTablesOf({ finance: WEEK }), chosenOf(unit.options, { report: '700123456' }), {}).findings).toContainEqual({ code: 'noInn', isBlocking: true });
  expect(() => chosenOf(unit.options, { report: '1', inn: '123' })).toThrow('EXCHANGE_OPTION');
});

const RATES = ['none', '0', '5', '7', '10', '20', '22'];

withSchemas.each([['CommerceML 2.10'], ['CommerceML 2.09']] as [Schema][])('is a document of %s, of firms and of persons, at every rate', async (schema) => {
  const odd = [{ ...SALE, sku: '', vendorCode: '', nmId: 0, title: '' }, { ...SALE, sku: '123', title: '<&">\u0001\ud800' }, RETURN];
  const documents = RATES.flatMap((vat) => [
    textOf(handed(odd, { vat, returns: 'negative' }).files()[0]), textOf(handed(WEEK, { vat, inn: '770123456789', organisation: 'ИП Петров', kpp: '' }).files()[0]),
  ]);
  expect(await problemsOf(documents, schema)).toEqual([]);
});

withSchemas.each([['EnterpriseData 1.17', RATES], ['EnterpriseData 1.8', ['none', '0', '10', '20']]] as [Schema, string[]][])('is an object of %s at every rate that it knows', async (schema, rates) => {
  const format = schema.toLowerCase().replace(' ', '-');
  const documents = rates.flatMap((vat) => [[SALE], WEEK, ...(format.endsWith('1.17') ? [[RETURN]] : [])].map((finance) => bodyOf(textOf(handed(finance, { format, vat, rewardVat: vat === '0' ? 'none' : '20' }).files()[0]))));
  expect(await problemsOf(documents, schema)).toEqual([]);
});

withSchemas('the schema of CommerceML refuses what a hand-written file gets wrong', async () => {
  const right = textOf(handed(WEEK, { vat: '22' }).files()[0]);
  const wrong: [string, string][] = [
    ['<Валюта>643</Валюта>', '<Валюта>руб.</Валюта>'], ['<Курс>1</Курс>', ''], ['<ХозОперация>Отчет о продажах комиссионного товара', '<ХозОперация>Отчет комиссионера'],
    ['<Штрихкод>2038460001234', '<Штрихкод>123'], ['Код="796"', 'Код="7"'], ['<УчтеноВСумме>true', '<УчтеноВСумме>да'],
  ];
  for (const [from, to] of wrong) {
    expect(right).toContain(from);
    expect((await problemsOf([right.replace(from, to)], 'CommerceML 2.10')).length).toBeGreaterThan(0);
  }
});

it('agrees with the rules as they are written down in made-up shops, line by line and in sum', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const finance = financeShop(seed, { decimals: seed % 2 === 0 ? 2 : 3, rows: 80 });
    for (const report of new Set(finance.map(({ reportId }) => String(reportId)))) {
      const own = finance.filter(({ reportId }) => String(reportId) === report);
      const unit = commissionReport();
      const made = unit.prepare(exchangeTablesOf({ finance, seller: SELLER }), chosenOf(unit.options, { report, vat: '22', returns: 'negative' }), {});
      if (made.count === 0) continue;
      for (const currency of new Set(own.map(codeOf))) {
        const sums = Object.fromEntries(made.sums.filter((sum) => sum.currency === currency).map(({ id, parts }) => [id, parts / 10])) as Record<string, number>;
        const stated = thousandths(own.filter((row) => codeOf(row) === currency), 'retailAmount', salesLessReturns);
        expect({ seed, report, retailAmount: sums['retailAmount'] }).toEqual({ seed, report, retailAmount: stated });
        const way = (sums['goods'] ?? 0) - (sums['back'] ?? 0) + (sums['others'] ?? 0) + (sums['rounding'] ?? 0);
        expect({ seed, report, way }).toEqual({ seed, report, way: Math.sign(stated) * Math.round(Math.abs(stated) / 10) * 10 });
      }
      // Files take most of the time: every other shop has its own read back.
      const documents = seed % 2 === 0 ? [] : made.files().map((file) => (parser.parse(textOf(file)) as CommerceMl).КоммерческаяИнформация.Документ);
      for (const { Сумма, Товары } of documents) {
        expect(kopecks(Сумма)).toBe(total(Товары.Товар.map((good) => good.Сумма)));
        for (const { Количество, ЦенаЗаЕдиницу, Сумма: sum, Налоги } of Товары.Товар) {
          expect(Math.abs(Number(Количество) * kopecks(ЦенаЗаЕдиницу) - kopecks(sum))).toBeLessThanOrEqual(seed % 2 === 0 ? 1 : Math.abs(Number(Количество)));
          expect(Math.abs(kopecks(Налоги?.Налог.Сумма ?? '0') - (kopecks(sum) * 22) / 122)).toBeLessThanOrEqual(0.5);
        }
      }
    }
  }
});
