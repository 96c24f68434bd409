import fc from 'fast-check';
import { readTyped } from '../../../local/host/workbook/typed-input';
import { textCell } from '../../../src/sheet/cells/cell';
import { isMistakable } from '../../../src/sheet/writing/keep-texts';
import { open, order, workbookWithOrders } from '../orders-table';

const kept = (log: readonly string[]) => log.filter((call) => call.startsWith('keepTexts'));

it.each(['Кружка', 'art-х', 'Красный', "'=1", '', 7, true, 'https://example.com/a/very/long/address/of/something/1'])('%p is the same in a cell of any format', (cell) => {
  expect(isMistakable(cell)).toBe(false);
});

it.each(['0405784000008', '1-2', '01.02', '12E3', ' 5 ', '10 %', '3/4', '5 мая', 'TRUE', 'ложь'])('%p is not', (cell) => {
  expect(isMistakable(cell)).toBe(true);
});

it('misses no text of which a cell without a format makes something else', () => {
  const part = fc.constantFrom('0', '1', '12', '.', ',', '-', '/', ':', ' ', '%', '$', '₽', 'E', 'e', '+', 'true', 'ИСТИНА', 'а', '(', ')', '2026', 'p.', '\u00a0');
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')), fc.constantFrom('ru_RU', 'en_US'), (text, locale) => {
      const written = textCell(text);
      const { value } = readTyped(written, locale, false, 2026);
      expect(value === text || isMistakable(written)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

it('the format is set for the rows written, in one call, and only where a text could be mistaken', () => {
  const workbook = workbookWithOrders();
  open(workbook).merge('Lamp', [order('A', 11), order('12', 20), order('C', 31), order('1-2', 40)]);
  expect(kept(workbook.log)).toEqual(['keepTexts 5,2 2x1']);
  workbook.log.length = 0;
  open(workbook).merge('Lamp', [order('A', 12), order('12', 21), order('B', 22), order('1-2', 41)]);
  expect(kept(workbook.log)).toEqual(['keepTexts 2,2 2x1 5,2 2x1']);
  workbook.log.length = 0;
  open(workbook).merge('Lamp', [order('A', 13), order('12', 21)]);
  expect(kept(workbook.log)).toEqual([]);
});
