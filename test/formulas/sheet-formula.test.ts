import { tableSpec } from '../../src/app/tables';
import type { FileView } from '../../src/formulas/formula';
import { sheetFormula } from '../../src/formulas/sheet-formula';
import { localeFor } from '../../src/locales';
import { openReader } from '../../src/sheet/reader';
import type { MemoryWorkbook } from '../support/memory-workbook';
import { fileWith } from './file';

/** A formula as one may come: another sheet, columns that are not its key, two filters. */
const payout = sheetFormula({
  dataset: 'sales',
  measure: 'forPay',
  articles: ['nmId', 'supplierArticle'],
  filters: ['brand', 'warehouseName'],
  table: ['supplierArticle', 'forPay'],
});

const file = () => fileWith({
  sales: [
    ['shop', 'srid', 'saleID', 'supplierArticle', 'nmId', 'brand', 'warehouseName', 'forPay'],
    ['Лампы', 'a', 'S1', 'LAMP', 101, 'Luma', 'Казань', 100.5],
    ['Лампы', 'b', 'S2', 'LAMP', 101, 'Luma', 'Коледино', 200],
    ['Лампы', 'c', 'S3', 'LAMP', 101, 'Nox', 'Казань', 400],
  ],
});

const answer = (workbook: MemoryWorkbook, ...args: unknown[]) => {
  const view: Partial<FileView> = { dataset: (id) => openReader(workbook, tableSpec(id, localeFor('ru'))) };
  return payout.answer(args, view as FileView);
};

it.each<[unknown[], unknown]>([
  [[101], 700.5],
  [['lamp', 'luma'], 300.5],
  [['lamp', '', 'казань'], 500.5],
  [['lamp', 'luma', 'казань', 'stamp'], 100.5],
  [['lamp', 'nox', 'коледино'], 0],
  [['', 'nox'], [['Артикул продавца', 'К перечислению'], ['LAMP', 400]]],
])('its arguments are the article, the filters in order and the stamp: %p', (args, expected) => {
  expect(answer(file(), ...args)).toEqual(expected);
});

it('asks for a filter’s column that the user deleted, instead of blaming the value', () => {
  const workbook = file();
  workbook.user('sales').deleteColumn(workbook.header('sales').indexOf('Бренд') + 1);
  expect(() => answer(workbook, 101, 'luma')).toThrow(expect.objectContaining({ code: 'FORMULA_NO_COLUMN', details: { sheet: 'Продажи', column: 'Бренд' } }));
  expect(answer(workbook, 101)).toBe(700.5);
});
