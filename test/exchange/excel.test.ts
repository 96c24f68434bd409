import { read } from '@e965/xlsx';
import fc from 'fast-check';
import { excel } from '../../src/exchange/excel';
import { bytesOf } from '../../src/exchange/files/file';
import { chosenOf } from '../../src/exchange/options';
import { sheetNames } from '../../src/exchange/xlsx/sheet-names';
import { exchangeTablesOf } from './exchange-tables';

type Read = Readonly<Record<string, { t: string; v: unknown; f?: string; z?: string } | undefined>>;

const DAY = 46_350;

function opened(rows: readonly Record<string, string | number | boolean>[]): { title: string; sheet: Read } {
  const unit = excel();
  const [file] = unit.prepare(exchangeTablesOf({ orders: rows }), chosenOf(unit.options, { table: 'orders' }), {}).files();
  if (file === undefined) throw new Error('no file');
  const book = read(bytesOf(file), { cellFormula: true, cellNF: true });
  const [title = ''] = book.SheetNames;
  return { title, sheet: book.Sheets[title] as Read };
}

it('opens in another program with numbers, days and texts as they are', () => {
  const { title, sheet } = opened([{ date: DAY + 0.5, supplierArticle: 'Кружка ёж №1 <&"> ₽', totalPrice: 1234.5, srid: '12345678901234567890', isCancel: true }]);
  expect(title).toBe('Заказы');
  expect([sheet['A1']?.v, sheet['D1']?.v]).toEqual(['Дата заказа', 'Цена без скидок, ₽']);
  expect([sheet['A2']?.v, sheet['A2']?.z]).toEqual([DAY + 0.5, 'dd.mm.yyyy hh:mm:ss']);
  expect(['B2', 'C2', 'D2'].map((at) => sheet[at]?.v)).toEqual(['да', 'Кружка ёж №1 <&"> ₽', 1234.5]);
});

it('holds no formula and gives every text back, whatever it begins with', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1+1', '+7', '-5', '@A1', '_x0041_', '\ttab\n', ' blank ', '007', '1e5')), { minLength: 1, maxLength: 6 }), (texts) => {
    const { sheet } = opened(texts.map((supplierArticle) => ({ date: DAY, supplierArticle })));
    texts.forEach((text, at) => {
      const cell = sheet[`B${at + 2}`];
      expect(cell?.f).toBeUndefined();
      expect(cell?.v ?? '').toBe(text);
    });
  }), { numRuns: 40 });
});

it('gives sheets names that Excel takes', () => {
  expect(sheetNames(['Заказы', 'заказы', 'a/b:c', "'", 'x'.repeat(40), 'x'.repeat(40)])).toEqual(['Заказы', 'заказы 2', 'a b c', 'Sheet', 'x'.repeat(31), `${'x'.repeat(29)} 2`]);
});

it('leaves out what tells of buyers until it is chosen, and says so then', () => {
  const unit = excel();
  const tables = exchangeTablesOf({ fbsOrders: [{ id: '1', createdAt: DAY, article: 'A1', comment: 'Иванов, +7 900' }] });
  const handed = (given: Record<string, string>) => {
    const made = unit.prepare(tables, chosenOf(unit.options, { table: 'fbsOrders', ...given }), {});
    return { codes: made.findings.map(({ code }) => code), text: JSON.stringify(made.files().map((file) => read(bytesOf(file)).Sheets)) };
  };
  expect(handed({}).text).not.toContain('Иванов');
  expect(handed({}).codes).toEqual([]);
  expect(handed({ columns: 'article,comment' }).text).toContain('Иванов');
  expect(handed({ columns: 'article,comment' }).codes).toEqual(['personal']);
});
