import { read } from '@e965/xlsx';
import { weeklyDetail } from '../../../src/exchange/1c-weekly-detail';
import { bytesOf } from '../../../src/exchange/files/file';
import { chosenOf } from '../../../src/exchange/options';
import { financeShop, payoutOf, salesLessReturns, thousandths } from '../../reports/finance-shop';
import type { Fields } from '../../reports/tables';
import { exchangeTablesOf } from '../exchange-tables';

const OF_REPORT = { reportId: '700123456', currency: 'RUB', rrDate: 46_350 } as const;
const SALE: Fields = {
  ...OF_REPORT, docTypeName: 'Продажа', sellerOperName: 'Продажа', quantity: 1, nmId: 101, vendorCode: 'TSH-01', title: 'Футболка', sku: '2038460001234', retailPrice: 1500, retailAmount: 990.5,
  forPay: 700, country: 'Россия', saleDt: 46_349.5, giId: '25', spp: 0.18, isB2b: false, techSize: '0',
};
const LOGISTICS: Fields = { ...OF_REPORT, docTypeName: '', sellerOperName: 'Логистика', deliveryService: 80, nmId: 101, country: 'Россия' };

function handed(finance: readonly Fields[], given: Record<string, string>, more: Parameters<typeof exchangeTablesOf>[0] = {}) {
  const unit = weeklyDetail();
  return unit.prepare(exchangeTablesOf({ finance, ...more }), chosenOf(unit.options, given), {});
}

function cellsOf(finance: readonly Fields[], layout: string, more: Parameters<typeof exchangeTablesOf>[0] = {}): { name: string; rows: string[][] } {
  const [file] = handed(finance, { report: '700123456', layout }, more).files();
  if (file === undefined) throw new Error('no file');
  const book = read(bytesOf(file));
  const sheet = book.Sheets[book.SheetNames[0] as string] as Record<string, { v: unknown } | undefined>;
  const [, last = 'A1'] = String((sheet as Record<string, unknown>)['!ref']).split(':');
  const lines = Number(/\d+/.exec(last)?.[0]);
  const letters = (at: number): string => (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
  return { name: file.name, rows: Array.from({ length: lines }, (_, row) => Array.from({ length: 85 }, (_column, at) => String(sheet[`${letters(at)}${row + 1}`]?.v ?? ''))) };
}

/** How the loader of 1С:Бухгалтерия 3.0.198 makes a cell comparable: formats.md §3.1. */
const bare = (text: string): string => text.toLowerCase().replace(/[\s\-№".,:;/()\\|]/g, '').replace(/ё/g, 'е');
const KNOWN = [
  'название', 'кодноменклатуры', 'артикулпоставщика', 'страна', 'колво', 'реализовал', 'типдокумента', 'обоснованиедляоплаты', 'баркод', 'датапродажи', 'кперечислениюпродавцу', 'признакпродажиюридическомулицу',
];

it.each(['82', '85', 'unf'])('1С:Бухгалтерия knows the file of layout %s by its captions', (layout) => {
  const { name, rows: [captions = []] } = cellsOf([SALE], layout);
  const texts = captions.filter((caption) => caption !== '').map(bare);
  expect(texts).toHaveLength(layout === '85' ? 85 : 82);
  const detail = texts.indexOf('вайлдберризреализовалтоварпр');
  expect(detail).toBeGreaterThan(-1);
  expect(texts.slice(0, detail).some((text) => text.includes('ореализациитоваровнасайтеwildberries') || text.includes('иннпокупателя'))).toBe(false);
  for (const known of KNOWN) expect([known, texts.filter((text) => text.includes(known)).length]).toEqual([known, 1]);
  expect(/^\d+/.exec(name)?.[0]).toBe('700123456');
});

/** Of rows by «Обоснование для оплаты» and «Тип документа», as that loader divides them: formats.md §3.1. */
function classOf(reason: string, document: string): string {
  if (['продажа', 'корректная продажа', 'сторно возвратов'].includes(reason) || (reason === 'коррекция продаж' && document === 'продажа')) return 'sale';
  if (['возврат', 'сторно продаж'].includes(reason) || (reason === 'коррекция продаж' && document === 'возврат')) return 'return';
  if (/потерянного товара|подмененного товара|компенсация брака|ущерба|добровольная компенсация при возврате|авансовая оплата за товар без движения/.test(reason)) return document === 'возврат' ? 'takenBack' : 'compensation';
  return 'dropped';
}

it('is divided by 1С:Бухгалтерия into sales, returns and compensations, and gives up what is no good', () => {
  const row = (sellerOperName: string, docTypeName: string, words: Fields = {}): Fields => ({ ...SALE, sellerOperName, docTypeName, ...words });
  const services = ['Логистика', 'Хранение', 'Штраф', 'Удержание'].map((name): Fields => ({ ...OF_REPORT, docTypeName: '', sellerOperName: name, deliveryService: 10, nmId: 0, title: '', country: 'Россия' }));
  const { rows: [captions = [], ...rows] } = cellsOf([
    SALE, row('Корректная продажа', 'Продажа'), row('Сторно возвратов', 'Продажа'), row('Коррекция продаж', 'Продажа'), row('Возврат', 'Возврат'), row('Сторно продаж', 'Возврат'), row('Коррекция продаж', 'Возврат'),
    row('Компенсация ущерба', 'Продажа', { retailAmount: 0, forPay: 300 }), row('Компенсация потерянного товара', 'Возврат', { forPay: 50 }), ...services,
  ], '85');
  const texts = captions.map(bare);
  const at = (known: string): number => texts.findIndex((text) => text.includes(known));
  const cell = (cells: readonly string[], known: string): string => cells[at(known)] ?? '';
  // Rows that name no good are passed over before they are divided; a code of nought is none.
  const named = rows.filter((cells) => cell(cells, 'название') !== '' || !['', '0'].includes(cell(cells, 'кодноменклатуры')));
  const classes = named.map((cells) => classOf(cell(cells, 'обоснованиедляоплаты').toLowerCase(), cell(cells, 'типдокумента').toLowerCase()));
  expect(classes).toEqual(['sale', 'sale', 'sale', 'sale', 'return', 'return', 'return', 'compensation', 'takenBack']);
  const amountOf = (cells: readonly string[]): number => Number(cell(cells, 'реализовал')) || Number(cell(cells, 'кперечислениюпродавцу'));
  expect(named.slice(7).map(amountOf)).toEqual([300, 990.5]);
});

it('carries each value under the caption that WB gives it', () => {
  const { rows: [captions = [], sale = []] } = cellsOf([SALE, LOGISTICS], '85');
  const valueOf = (caption: string): string | undefined => sale[captions.indexOf(caption)];
  expect(['№', 'Код номенклатуры', 'Артикул поставщика', 'Название', 'Баркод', 'Тип документа', 'Обоснование для оплаты', 'Дата продажи', 'Кол-во', 'Вайлдберриз реализовал Товар (Пр)',
    'К перечислению Продавцу за реализованный Товар', 'Платформенные скидки, %', 'Страна', 'Признак продажи юридическому лицу'].map(valueOf)).toEqual([
    '1', '101', 'TSH-01', 'Футболка', '2038460001234', 'Продажа', 'Продажа', '23.11.2026', '1', '990.5', '700', '18', 'Россия', 'Нет',
  ]);
});

it('stands where УНФ 3.0.8 looks for it, whatever the captions are', () => {
  const { rows: [captions = [], ...rows] } = cellsOf([SALE, { ...LOGISTICS, giId: '' }], 'unf');
  const [sale = [], logistics = []] = rows;
  const at = (row: readonly string[], column: number): string | undefined => row[column - 1];
  expect([2, 6, 7, 9, 10, 11, 14, 15, 16, 44].map((column) => at(sale, column))).toEqual(['25', 'TSH-01', 'Футболка', '2038460001234', 'Продажа', 'Продажа', '1', '1500', '990.5', 'Россия']);
  expect(captions).toEqual(expect.arrayContaining(['Вайлдберриз реализовал Товар (Пр)', 'Цена розничная с учетом согласованной скидки']));
  expect(at(logistics, 2)).toBe('0');
});

it('takes names from the cards and days from the day of booking where the sheet has none, and says what is missing', () => {
  const bareSale: Fields = Object.fromEntries(Object.entries(SALE).filter(([field]) => !['title', 'saleDt', 'country'].includes(field)));
  const more = { cards: [{ nmID: 101, title: 'Футболка из карточки' }] };
  const { rows: [captions = [], sale = []] } = cellsOf([bareSale], '82', more);
  expect(sale[captions.indexOf('Название')]).toBe('Футболка из карточки');
  expect(sale[captions.indexOf('Дата продажи')]).toBe('24.11.2026');
  expect(handed([bareSale], { report: '700123456' }).findings).toContainEqual({ code: 'lacking', details: { columns: 'title; saleDt; country' } });
  expect(handed([bareSale], { report: '700123456', layout: 'unf' }).findings).toContainEqual({ code: 'noCountry', isBlocking: true });
});

it('says where there is nothing, and where WB’s own totals are other ones', () => {
  expect(handed([SALE], { report: '5' }).findings).toEqual([{ code: 'noRows', isBlocking: true }]);
  const told = { reportId: '700123456', currency: 'RUB', retailAmountSum: 990.5, bankPaymentSum: 620 };
  const codes = (stated: Fields): string[] => handed([SALE, LOGISTICS], { report: '700123456' }, { financeReports: [stated] }).findings.map(({ code }) => code);
  expect(codes(told)).toEqual([]);
  expect(codes({ ...told, bankPaymentSum: 620.01 })).toEqual(['differs']);
  expect(codes({ ...told, retailAmountSum: 990 })).toEqual(['differs']);
  for (const none of ['', 'нет']) for (const total of ['bankPaymentSum', 'retailAmountSum']) expect(codes({ ...told, [total]: none })).toEqual(['unstated']);
});

it('comes to the sums of the rules as they are written down, in made-up shops', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const rows = financeShop(seed, { decimals: seed % 2 === 0 ? 2 : 3, rows: 60 });
    for (const report of new Set(rows.map(({ reportId }) => String(reportId)))) {
      const own = rows.filter(({ reportId }) => String(reportId) === report);
      const sums = Object.fromEntries(handed(rows, { report }).sums.map(({ id, parts }) => [id, parts / 10]));
      expect({ report, retailAmount: sums['retailAmount'], payout: sums['payout'] }).toEqual({ report, retailAmount: thousandths(own, 'retailAmount', salesLessReturns), payout: payoutOf(own) });
    }
  }
});
