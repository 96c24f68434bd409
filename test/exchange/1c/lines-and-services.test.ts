import { read } from '@e965/xlsx';
import { oneCLines } from '../../../src/exchange/1c-lines';
import { oneCServices } from '../../../src/exchange/1c-services';
import { bytesOf, type ExchangeFile } from '../../../src/exchange/files/file';
import type { FileOut } from '../../../src/exchange/exchange';
import { chosenOf } from '../../../src/exchange/options';
import { codeOf, financeShop, payoutOf, salesLessReturns, thousandths } from '../../reports/finance-shop';
import type { Fields } from '../../reports/tables';
import { exchangeTablesOf } from '../exchange-tables';

const OF_REPORT = { reportId: '7', currency: 'RUB', rrDate: 46_350 } as const;
const SALE: Fields = { ...OF_REPORT, docTypeName: 'Продажа', sellerOperName: 'Продажа', quantity: 1, nmId: 101, vendorCode: '-A1', title: 'Кружка', techSize: '0', sku: '2038460001234', retailAmount: 990, forPay: 700 };
const WEEK: Fields[] = [
  SALE, { ...SALE, docTypeName: 'Возврат', sellerOperName: 'Возврат', retailAmount: 500, forPay: 400 },
  { ...OF_REPORT, docTypeName: '', deliveryService: 80.4 }, { ...OF_REPORT, docTypeName: '', penalty: 10 }, { ...OF_REPORT, docTypeName: '', paidStorage: -5 },
  { ...OF_REPORT, docTypeName: '', deduction: 100, bonusTypeName: 'Оказание услуг «WB Продвижение»' }, { ...OF_REPORT, docTypeName: '', deduction: 30, bonusTypeName: 'Списание за отзыв' },
];

type Cells = readonly (readonly unknown[])[];

function tablesIn(unit: FileOut, finance: readonly Fields[], given: Record<string, string>): { name: string; cells: Cells }[] {
  return unit.prepare(exchangeTablesOf({ finance }), chosenOf(unit.options, given), {}).files().map((file) => ({ name: file.name, cells: cellsOf(file) }));
}

function cellsOf(file: ExchangeFile): Cells {
  const book = read(bytesOf(file));
  const sheet = book.Sheets[book.SheetNames[0] as string] as Record<string, { v: unknown } | undefined> & { '!ref': string };
  const rows = Number(/\d+$/.exec(sheet['!ref'])?.[0]);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: 12 }, (_cell, at) => sheet[`${String.fromCharCode(65 + at)}${row + 1}`]?.v ?? ''));
}

/** Fields of «Отчет комиссионера» in УНФ 3.0.8, formats.md §3.3, in their order: the first that contains a caption takes its column. */
const UNF_FIELDS = [
  'Код', 'Штрихкод', 'Артикул', 'Наименование', 'Количество', 'Количество (возвращено)', 'Ед. изм.', 'Цена', 'Ставка НДС', 'Сумма', 'Сумма (возвращено)',
  'Сумма доплаты (баллы за скидки)', 'Цена передачи', 'Сумма передачи', 'Сумма вознаграждения', 'Сумма НДС вознаграждения', 'Заказ', 'Содержание',
];

it('has captions of which УНФ takes each for the field that is meant', () => {
  const [{ name, cells: [captions = [], sold, returned] } = { name: '', cells: [] as Cells }] = tablesIn(oneCLines(), WEEK, { report: '7', vat: '5' });
  expect(name).toBe('7 строки отчёта.xlsx');
  for (const caption of captions.filter((text) => text !== '')) expect(UNF_FIELDS.find((field) => field.toLowerCase().includes(String(caption).toLowerCase()))).toBe(caption);
  expect(sold).toEqual(['2038460001234', '-A1', 'Кружка', 1, '', 'шт', 990, '5%', 990, '', 290, '']);
  expect(returned).toEqual(['2038460001234', '-A1', 'Кружка', '', 1, 'шт', 500, '5%', '', 500, 100, '']);
});

it('has the order of columns that УТ reads, and returns apart', () => {
  const files = tablesIn(oneCLines(), WEEK, { report: '7', layout: 'ut' });
  expect(files.map(({ name }) => name)).toEqual(['7 строки отчёта.xlsx', '7 возвраты отчёта.xlsx']);
  expect(files.map(({ cells }) => cells[1]?.slice(0, 6))).toEqual([['2038460001234', '', '-A1', 'Кружка', 1, 990], ['2038460001234', '', '-A1', 'Кружка', 1, 500]]);
});

it('names every service once, with the tax inside its sum', () => {
  const [{ cells: [, ...rows] } = { cells: [] as Cells }] = tablesIn(oneCServices(), WEEK, { report: '7' });
  expect(rows.map((row) => row.slice(0, 6))).toEqual([
    ['Логистика Wildberries', 1, 80.4, 80.4, '22%', 14.5], ['Хранение на складах Wildberries', 1, -5, -5, '22%', -0.9], ['Продвижение Wildberries', 1, 100, 100, '22%', 18.03],
    ['Прочие удержания Wildberries', 1, 30, 30, 'Без НДС', 0], ['Штрафы Wildberries', 1, 10, 10, 'Без НДС', 0],
  ]);
});

it('says where a report has no services, or no rows', () => {
  const codes = (report: string): string[] => oneCServices().prepare(exchangeTablesOf({ finance: [SALE] }), { report, serviceVat: '22' }, {}).findings.map(({ code }) => code);
  expect([codes('7'), codes('8')]).toEqual([['noServices'], ['noRows']]);
  expect(oneCLines().prepare(exchangeTablesOf({ finance: [SALE] }), { report: '8', layout: 'unf', vat: 'none' }, {}).findings).toEqual([{ code: 'noRows', isBlocking: true }]);
});

it('goes from goods to the payout by services and rounding alone, in made-up shops', () => {
  for (let seed = 100; seed < 160; seed += 1) {
    const finance = financeShop(seed, { decimals: seed % 2 === 0 ? 2 : 3, rows: 60 });
    for (const report of new Set(finance.map(({ reportId }) => String(reportId)))) {
      const unit = oneCServices();
      const { sums } = unit.prepare(exchangeTablesOf({ finance }), chosenOf(unit.options, { report }), {});
      for (const currency of new Set(sums.map((sum) => sum.currency))) {
        const own = finance.filter((row) => String(row['reportId']) === report && codeOf(row) === currency);
        const partsOf = (id: string): number => sums.filter((sum) => sum.currency === currency && sum.id === id).reduce((all, { parts }) => all + parts, 0);
        expect({ seed, report, payout: partsOf('payout') / 10, forPay: partsOf('forPay') / 10 }).toEqual({ seed, report, payout: payoutOf(own), forPay: thousandths(own, 'forPay', salesLessReturns) });
        const kopecks = (parts: number): number => Math.sign(parts) * Math.round(Math.abs(parts) / 100);
        expect(kopecks(partsOf('forPay')) - kopecks(partsOf('services')) - kopecks(partsOf('rounding'))).toBe(kopecks(partsOf('payout')));
      }
    }
  }
});
