import fc from 'fast-check';
import { cellWriter, textCell, toCell, unmarked } from '../../../src/sheet/cells/cell';
import { NUMBER_FORMATS } from '../../../src/sheet/cells/number-format';
import { shareOf } from '../../../src/sheet/cells/readable';
import { openTable } from '../../../src/sheet/table';
import type { ColumnKind } from '../../../src/tables/table';
import { memoryWorkbook } from '../../support/memory-workbook';
import { DAY } from '../orders-table';

const KINDS = Object.keys(NUMBER_FORMATS) as ColumnKind[];
const TEXT_KINDS: ColumnKind[] = ['text', 'id'];
const NUMBER_KINDS: ColumnKind[] = ['integer', 'number', 'percent', 'money'];

const LONE_HIGH = String.fromCharCode(0xd83d);
const LONE_LOW = String.fromCharCode(0xde00);

describe.each(TEXT_KINDS)('%s', (kind) => {
  test.each([
    ['none', null, ''],
    ['a missing field', undefined, ''],
    ['a text', ' Lamp\n«2»\t', ' Lamp\n«2»\t'],
    ['a number', 12_345_678, '12345678'],
    ['no number at all', NaN, ''],
    ['infinity', -Infinity, ''],
    ['a logical value', false, 'false'],
    ['a list', ['red', 7, null, true], 'red, 7, , true'],
    ['an object', { a: [1, 'x'] }, '{"a":[1,"x"]}'],
    ['a list of objects', [{ a: 1 }, 2], '[{"a":1},2]'],
    ['control characters', 'a\u0000b\r\nc\u0085d', 'ab\ncd'],
    ['halves of a pair', `${LONE_LOW}a${LONE_HIGH} 😀`, '\uFFFDa\uFFFD 😀'],
  ])('%s', (_name, value, cell) => {
    expect(toCell(kind, value)).toBe(cell);
  });
});

test('a long text is cut with a mark, and leaves room for the apostrophe', () => {
  const cell = toCell('text', '='.repeat(60_000)) as string;
  expect([cell.length, textCell(cell).length, cell.slice(-2)]).toEqual([49_999, 50_000, '=…']);
  expect(toCell('text', 'x'.repeat(49_999))).toBe('x'.repeat(49_999));
});

test('a cut between the halves of a pair leaves no half', () => {
  expect((toCell('text', `${'x'.repeat(49_997)}😀${'x'.repeat(9)}`) as string).slice(-2)).toBe('\uFFFD…');
});

describe.each(NUMBER_KINDS)('%s', (kind) => {
  test.each([
    ['a number', -18.5, -18.5],
    ['a decimal text', '376.99', 376.99],
    ['a decimal text with a comma', '89,7', 89.7],
    ['none', null, ''],
    ['an empty text', ' ', ''],
    ['a dash', '-', ''],
    ['no number at all', NaN, ''],
    ['infinity', Infinity, ''],
    ['a text', ' soon\u0000 ', 'soon'],
    ['a logical value', true, 'true'],
  ])('%s', (_name, value, cell) => {
    expect(toCell(kind, value)).toBe(cell);
  });
});

test.each([
  ['Moscow wall clock', '2026-01-03T12:00:00', DAY, DAY + 0.5],
  ['a moment in UTC', '2026-01-02T21:00:00Z', DAY, DAY],
  ['a serial already', DAY + 0.25, DAY, DAY + 0.25],
  ['never', '0001-01-01T00:00:00', '', ''],
  ['none', null, '', ''],
  ['milliseconds', 1_767_387_600_000, '1767387600000', '1767387600000'],
  ['no day number', -1, '-1', '-1'],
  ['a text', ' tomorrow ', 'tomorrow', 'tomorrow'],
])('a date from %s', (_name, value, date, dateTime) => {
  expect([toCell('date', value), toCell('dateTime', value)]).toEqual([date, dateTime]);
});

test.each([[true, true], [false, false], [null, ''], ['yes', 'yes'], [1, true], ['0', false], [' True', true], ['FALSE', false], [2, '2'], [{}, '{}']])('a logical value from %p', (value, cell) => {
  expect(toCell('boolean', value)).toBe(cell);
});

test.each([
  ['', ''],
  ['Lamp', 'Lamp'],
  ['12', '12'],
  ['a=b', 'a=b'],
  ['=1+1', "'=1+1"],
  ['+7 900', "'+7 900"],
  ['-', "'-"],
  ['@me', "'@me"],
  ["'quoted'", "''quoted'"],
  ['\tx', "'\tx"],
  ['\nx', "'\nx"],
  ['\rx', "'\rx"],
  ['  =x', "'  =x"],
  ['\u00A0=x', "'\u00A0=x"],
  ['  x', '  x'],
])('textCell(%j)', (text, written) => {
  expect(textCell(text)).toBe(written);
});

test('a text in a column that is no text is always marked', () => {
  expect([cellWriter('money')('1/2'), cellWriter('money')(''), cellWriter('money')(5), cellWriter('id')('1/2')]).toEqual([
    "'1/2",
    '',
    5,
    '1/2',
  ]);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.constantFrom('=', '+', '-', '@', "'", ' =', '\t', '\r', "='", '1/2', '5%', '0012'), fc.string()).map((parts) => parts.join('')),
);

test('the mark comes off again: keys are compared without it', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.double(), fc.boolean()), fc.constantFrom(...KINDS), (value, kind) => {
      expect(unmarked(cellWriter(kind)(value))).toBe(toCell(kind, value));
    }),
  );
});

/** Writes one value into each kind of column and gives the row as it then stands in the sheet. */
function throughTheSheet(value: unknown): { row: unknown[]; misread: readonly string[] } {
  const workbook = memoryWorkbook();
  const shop = { id: 'shop', kind: 'text' as const, widthPx: 1, header: () => '', note: () => '' };
  const columns = KINDS.map((kind) => ({ id: `${kind}s`, kind, widthPx: 1, header: () => '', note: () => '', from: () => value }));
  const id = { ...shop, id: 'n' };
  openTable(workbook, { tag: 't', title: () => 'T', key: ['n'], columns: [shop, id, ...columns] }).merge('Lamp', [{ n: '1' }]);
  return { row: (workbook.rows('t')[1] ?? []).slice(2), misread: workbook.misread };
}

test('any text comes back as the same text from every column, and is never a formula', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { row, misread } = throughTheSheet(text);
      expect(misread).toEqual([]);
      expect(row).toEqual(KINDS.map((kind) => (kind === 'percent' ? shareOf(toCell(kind, text)) : toCell(kind, text))));
      expect(row[0]).toBe(toCell('text', text));
    }),
    { numRuns: 500 },
  );
});

test('the address of a picture of WB is a formula in a column of pictures, and a text in every other', () => {
  const address = 'https://basket-12.wbbasket.ru/vol1788/part178840/178840836/images/big/1.webp';
  const written = Object.fromEntries(KINDS.map((kind) => [kind, cellWriter(kind)(address)]));
  expect(written).toMatchObject({ picture: `=IMAGE("${address}")`, text: address, number: `'${address}` });
  expect(KINDS.filter((kind) => String(written[kind]).startsWith('='))).toEqual(['picture']);
});

test('whatever stands around such an address makes no formula of it', () => {
  const around = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('")', '"&A1&"', '"; 4; 9', '%22', '?a=b', '#', '\n', ' '));
  fc.assert(fc.property(around, fc.boolean(), (text, isBefore) => {
    const address = 'https://basket-12.wbbasket.ru/vol1/1.webp';
    const cell = String(cellWriter('picture')(isBefore ? text + address : address + text));
    expect(cell).toMatch(/^(?:=IMAGE\("https:\/\/[a-z0-9-]+\.wbbasket\.ru\/[\w./-]+"\)|'.*)$/s);
  }));
});

test('a text without control characters is not changed at all', () => {
  const clean = fc.string({ unit: 'grapheme' }).filter((text) => !/[^\n\t\P{Cc}]/u.test(text));
  fc.assert(fc.property(clean, (text) => toCell('text', text) === text));
});

test('any JSON value in any kind of column becomes a cell', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(throughTheSheet(value).misread).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each(['integer', 'number', 'money', 'percent'] as const)('a number of more digits than a cell keeps stays a text in a column of kind %s', (kind) => {
  expect(['12345678901234567890', '-12345678901234567890', '12345678901234567890,50', '9007199254740991', '1e20'].map((value) => toCell(kind, value)))
    .toEqual(['12345678901234567890', '-12345678901234567890', '12345678901234567890,50', 9007199254740991, '1e20']);
});
