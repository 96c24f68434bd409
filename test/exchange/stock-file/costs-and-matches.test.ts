import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import type { Chosen, ExchangeTables } from '../../../src/exchange/exchange';
import { chosenOf } from '../../../src/exchange/options';
import { stockFile } from '../../../src/exchange/stock-file';
import { sheetsOfXlsx } from '../../../src/exchange/xlsx-in/read-xlsx';
import { encoded } from '../encode';
import { type Fields, tablesOf } from '../../reports/tables';

const CARDS: Fields[] = [{ nmID: 101, chrtID: 1, vendorCode: 'A1', title: 'Кружка', techSize: '0', barcode: '2038460001234' }, { nmID: 102, chrtID: 2, vendorCode: 'A2', title: 'Чайник', techSize: '0', barcode: '2038460005678' }];
const unit = stockFile();
const FILL = chosenOf(unit.options, { cost: 'fill', since: '2026-11-01' });
const since = 46_327;

function take(bytes: Uint8Array, { chosen = FILL as Chosen, reports = {} as Readonly<Record<string, readonly Fields[]>> } = {}) {
  const tables = { ...tablesOf({ today: 46_349, datasets: { cards: CARDS }, reports }), nowMs: Date.parse('2026-11-23T06:00:00Z') } as unknown as ExchangeTables;
  return unit.take({ name: 'file', bytes }, tables, chosen);
}
const csv = (text: string) => encoded(text, 'windows-1251');
const xlsx = (...sheets: (string | number)[][][]) => {
  const book = utils.book_new();
  sheets.forEach((rows, at) => utils.book_append_sheet(book, utils.aoa_to_sheet(rows), `Лист${at + 1}`));
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', bookSST: true }) as ArrayBuffer);
};
const costsIn = ({ also = [] }: ReturnType<typeof take>) => also.find(({ into }) => into === 'costs');

it.each<[string, Uint8Array]>([
  ['a list of prices as CSV', csv('Прайс на 01.11;;\r\nШтрихкод;Артикул;Себестоимость, руб.\r\n2038460001234;A1;250,50\r\n;A2;1 200,00\r\n')],
  ['a sheet of Excel, not the first', xlsx([['Отчёт']], [['Номенклатура', 'Штрихкод', 'Артикул', 'Закупочная цена'], ['Кружка', 2_038_460_001_234, 'A1', 250.5], ['Чайник', '', 'A2', 1200]])],
])('costs come from %s, and the stock stays as it stands', (_what, bytes) => {
  const taken = take(bytes);
  expect(costsIn(taken)).toEqual({ into: 'costs', isTyped: true, rows: [{ nmId: 101, cost: 250.5, from: since, cost2: '', from2: '' }, { nmId: 102, cost: 1200, from: since, cost2: '', from2: '' }] });
  expect(taken.rows.map((row) => Object.keys(row).filter((column) => ['quantity', 'warehouses', 'readAt'].includes(column)))).toEqual([[], []]);
  expect(taken.rows).toMatchObject([{ cost: 250.5 }, { cost: 1200 }]);
  expect(costsIn(take(bytes, { chosen: chosenOf(unit.options, {}) }))).toBeUndefined();
});

it('costs come from the prices of an offers.xml whose type says so, in roubles', () => {
  const price = (type: string, sum: string, currency = 'руб') => `<Цена><ИдТипаЦены>${type}</ИдТипаЦены><ЦенаЗаЕдиницу>${sum}</ЦенаЗаЕдиницу><Валюта>${currency}</Валюта></Цена>`;
  const offer = (id: string, article: string, prices: string) => `<Предложение><Ид>${id}</Ид><Артикул>${article}</Артикул><Цены>${prices}</Цены><Количество>3</Количество></Предложение>`;
  const text = `<?xml version="1.0" encoding="UTF-8"?><КоммерческаяИнформация><ПакетПредложений><ТипыЦен><ТипЦены><Ид>r</Ид><Наименование>Розничная</Наименование></ТипЦены><ТипЦены><Ид>c</Ид><Наименование>Закупочная</Наименование></ТипЦены></ТипыЦен>
<Предложения>${offer('1', 'A1', price('r', '990') + price('c', '310.20'))}${offer('2', 'A2', price('c', '10', 'USD'))}</Предложения></ПакетПредложений></КоммерческаяИнформация>`;
  const taken = take(encoded(text, 'utf-8'));
  expect(costsIn(taken)?.rows).toEqual([{ nmId: 101, cost: 310.2, from: since, cost2: '', from2: '' }]);
  expect(taken.rows).toMatchObject([{ goodId: '1', quantity: 3, cost: 310.2 }, { goodId: '2', quantity: 3 }]);
});

it('what a person has filled in stays: another cost is the new price, and where that is taken too a line of the prices by date', () => {
  const bytes = csv('Артикул;Себестоимость\r\nA1;300\r\nA2;1200\r\n');
  const costs = [{ nmId: 101, cost: 250, from: 46_000, cost2: '', from2: '' }, { nmId: 102, cost: 1000, from: 46_000, cost2: 1100, from2: 46_100 }];
  const dated = (taken: ReturnType<typeof take>) => taken.also?.find(({ into }) => into === 'costHistory');
  const taken = take(bytes, { reports: { costs } });
  expect([costsIn(taken)?.rows, taken.findings]).toEqual([[{ nmId: 101, cost: 250, from: 46_000, cost2: 300, from2: since }], [{ code: 'changesOnly' }, { code: 'costsDated', details: { count: 1, names: 'A2' } }]]);
  expect(dated(taken)).toEqual({ into: 'costHistory', isTyped: true, rows: [{ line: 1, good: '102', from: since, cost: 1200 }] });

  // Who keeps prices by date gets the next one there, below what stands there; one that holds already comes no second time.
  const costHistory: Fields[] = [{ line: 7, good: 'A1', from: 46_200, cost: 280 }, { line: 9, comment: 'спросить' }, { line: 10, good: 'A2', from: since, cost: 1200 }];
  const again = take(bytes, { reports: { costs, costHistory } });
  expect([costsIn(again), dated(again)?.rows]).toEqual([undefined, [{ line: 11, good: '101', from: since, cost: 300 }]]);
});

it.each<[string, Uint8Array]>([
  ['CSV', csv('Код;Баркод WB\r\nЦБ-0001;2038460001234\r\nЦБ-0002;2038460005678\r\nЦБ-0003;999\r\n')],
  ['Excel', xlsx([['Код', 'Баркод WB'], ['ЦБ-0001', '2038460001234'], ['ЦБ-0002', 2_038_460_005_678], ['ЦБ-0003', 999]])],
])('matches come from %s, and those that a person has typed stay', (_what, bytes) => {
  const { also } = take(bytes, { reports: { matches: [{ nmId: 102, barcode: '2038460005678', theirs: 'моё' }] } });
  expect(also).toEqual([{ into: 'matches', isTyped: true, rows: [{ nmId: 101, barcode: '2038460001234', theirs: 'ЦБ-0001' }] }]);
});

it('reads whatever cells another program has written, and takes nothing else for a workbook', () => {
  const cell = fc.oneof(fc.string({ maxLength: 12 }).map((text) => text.replace(/[^\p{L}\p{N} ]/gu, '').trim()), fc.integer({ min: -1e6, max: 2 ** 50 }).map(String));
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }), (rows) => {
    const [sheet = []] = sheetsOfXlsx(xlsx(rows)) ?? [];
    const trimmed = (cells: readonly string[]) => cells.join('\t').replace(/\t+$/, '');
    expect(sheet.map(trimmed).filter((row) => row !== '')).toEqual(rows.map(trimmed).filter((row) => row !== ''));
  }), { numRuns: 40 });
  expect(sheetsOfXlsx(new Uint8Array([1, 2, 3]))).toBeNull();
  expect(sheetsOfXlsx(new Uint8Array([0x50, 0x4b, 9, 9, 9]))).toBeNull();
  expect(() => take(xlsx([['просто', 'текст']]))).toThrow(expect.objectContaining({ code: 'FILE_UNREADABLE' }) as Error);
});
