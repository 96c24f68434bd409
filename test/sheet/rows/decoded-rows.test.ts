import { decodedRows } from '../../../src/sheet/rows/decoded-rows';
import { readerOver } from '../../../src/sheet/reader';
import type { TableSpec } from '../../../src/sheet/table-spec';

const SPEC: TableSpec = {
  tag: 'goods',
  title: () => 'Товары',
  columns: [
    { id: 'shop', kind: 'text', widthPx: 100, header: () => 'Магазин', note: () => '' },
    { id: 'id', kind: 'integer', widthPx: 100, header: () => 'Номер', note: () => '' },
    { id: 'day', kind: 'date', widthPx: 100, header: () => 'День', note: () => '' },
    { id: 'name', kind: 'text', widthPx: 100, header: () => 'Название', note: () => '', from: ({ title }) => title },
  ],
  key: ['shop', 'id'],
};

it('decodes rows as the sheet holds them, of two with one key the later', () => {
  expect(decodedRows(SPEC, 'Луч', [{ id: 2, day: '2026-11-23', title: '=1+1' }, { id: 1, title: null }, { id: 2, title: 'новее' }])).toEqual([
    ['Луч', 2, '', 'новее'],
    ['Луч', 1, '', ''],
  ]);
  expect(decodedRows(SPEC, 'Луч', [{ id: 2, day: '2026-11-23', title: '=1+1' }])).toEqual([['Луч', 2, 46_349, '=1+1']]);
});

it('refuses a row without its key', () => {
  expect(() => decodedRows(SPEC, 'Луч', [{ title: 'ничей' }])).toThrow('KEY_MISSING');
});

it('reads rows that no sheet holds, made at the first look', () => {
  let made = 0;
  const reader = readerOver(SPEC, () => {
    made += 1;
    return [['Луч', 2, 46_349, 'Лампа'], ['Луч', 1]];
  });
  expect([reader.spec, reader.has('name'), reader.has('price'), made]).toEqual([SPEC, true, false, 0]);
  expect(reader.read(['name', 'id', 'price'])).toEqual([['Лампа', 2, ''], ['', 1, '']]);
  expect([reader.read([]), made]).toEqual([[[], []], 1]);
});
