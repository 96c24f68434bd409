import { renewSheet } from '../../../src/sheet/writing/renew-sheet';
import { openReader } from '../../../src/sheet/reader';
import { isOutdated, newMemory, parseMemory } from '../../../src/sheet/columns/sheet-memory';
import type { TableSpec } from '../../../src/sheet/table-spec';
import type { MemoryWorkbook } from '../../support/memory-workbook';
import { FORMER, openSales, READABLE, SALES, salesOfFirstVersion, WIRE } from '../sales-table';

const never = () => false;

function renew(workbook: MemoryWorkbook, { spec = SALES, wanted = [], isTimeUp = never }: { spec?: TableSpec; wanted?: readonly string[]; isTimeUp?: () => boolean } = {}) {
  const sheet = workbook.find('sales');
  if (sheet === null) throw new Error('no sheet');
  let isTurned = false;
  const isFinished = renewSheet(workbook, sheet, spec, { wanted, isTimeUp, turned: () => (isTurned = true) });
  return { isFinished, isTurned };
}

const memoryOf = (workbook: MemoryWorkbook) => parseMemory(workbook.memories()[0]?.memory ?? '');

test('rows of the first version become readable in their place, and WB’s next answer changes none of them', () => {
  const workbook = salesOfFirstVersion();
  expect(isOutdated(memoryOf(workbook), SALES)).toBe(true);
  expect(renew(workbook)).toEqual({ isFinished: true, isTurned: true });
  expect(workbook.rows('sales').slice(1)).toEqual(READABLE);
  expect(workbook.misread).toEqual([]);
  expect(openSales(workbook).merge('Lamp', WIRE)).toEqual({ added: 0, changed: 0, unchanged: 3 });
  expect(isOutdated(memoryOf(workbook), SALES)).toBe(false);
  expect(renew(workbook)).toEqual({ isFinished: true, isTurned: false });
});

test('headers, formats, notes and widths follow, unless the user has changed them', () => {
  const workbook = salesOfFirstVersion();
  renew(workbook);
  expect(workbook.header('sales')).toEqual(['Shop', 'Return', 'Status', 'Pieces', 'Discount, %', 'Paid, ₽', 'Commission, %', 'Sale', '_fingerprint']);
  expect(workbook.looks('sales').slice(4, 7)).toEqual([
    { tag: 'discount', note: 'a share', numberFormat: '0.00%', widthPx: 94, hidden: false },
    { tag: 'paid', note: '', numberFormat: '#,##0.00', widthPx: 63, hidden: false },
    { tag: 'commission', note: '', numberFormat: '0.00%', widthPx: 121, hidden: false },
  ]);
  const changed = salesOfFirstVersion();
  changed.user('sales').put(1, 6, [['My money']]);
  changed.user('sales').resizeColumn(6, 33);
  renew(changed);
  expect([changed.header('sales')[5], changed.looks('sales')[5]?.widthPx]).toEqual(['My money', 33]);
});

describe('killed between any two calls', () => {
  const starts: Record<string, () => MemoryWorkbook> = {
    'our columns side by side': salesOfFirstVersion,
    'columns of the user between ours': () => {
      const workbook = salesOfFirstVersion();
      const user = workbook.user('sales');
      for (const column of [9, 7, 5, 3, 2]) user.insertColumn(column, ['mine', 'a', 'b', 'c']);
      return workbook;
    },
    'no fingerprints': () => {
      const workbook = salesOfFirstVersion();
      workbook.user('sales').deleteColumn(9);
      return workbook;
    },
  };

  test.each(Object.keys(starts))('with %s, it goes on and formulas read the same all the time', (name) => {
    const start = starts[name] as () => MemoryWorkbook;
    const whole = start();
    renew(whole);
    const calls = whole.log.length;
    const before = name === 'no fingerprints' ? null : openReader(start(), SALES).read(['id', 'isReturn', 'status', 'discount']);
    for (let call = 1; call <= calls; call += 1) {
      const workbook = start();
      workbook.killAt(call);
      expect(() => renew(workbook)).toThrow('killed');
      workbook.killAt(Infinity);
      if (before !== null) expect(openReader(workbook, SALES).read(['id', 'isReturn', 'status', 'discount']).slice(0, 2)).toEqual(before.slice(0, 2));
      workbook.user('sales').sort(workbook.header('sales').indexOf('Sale') + 1);
      renew(workbook);
      const sorted = start();
      sorted.user('sales').sort(sorted.header('sales').indexOf('Sale') + 1);
      renew(sorted);
      expect(workbook.rows('sales', { fingerprint: true })).toEqual(sorted.rows('sales', { fingerprint: true }));
    }
  });
});

test('a row of the user’s, a copy and a message stay as they are', () => {
  const workbook = salesOfFirstVersion();
  workbook.user('sales').put(5, 1, [['', true, 'buyout', 1, 50, 1, 1, ''], ['Lamp', true, 'buyout', 1, 50, 1, 1, '', 'spare']]);
  renew(workbook);
  expect(workbook.rows('sales').slice(4)).toEqual([['', true, 'buyout', 1, 50, 1, 1, ''], ['Lamp', true, 'buyout', 1, 50, 1, 1, '']]);
});

test('when its time is up it says so, and the next execution goes on', () => {
  const workbook = salesOfFirstVersion();
  expect(renew(workbook, { isTimeUp: () => true })).toEqual({ isFinished: false, isTurned: false });
  expect(workbook.rows('sales').slice(1)).toEqual(FORMER);
  expect(renew(workbook)).toEqual({ isFinished: true, isTurned: true });
  expect(workbook.rows('sales').slice(1)).toEqual(READABLE);
});

test('somebody who sorts meanwhile is waited for', () => {
  const workbook = salesOfFirstVersion();
  const sheet = workbook.find('sales');
  if (sheet === null) throw new Error('no sheet');
  let reads = 0;
  const sorting = { ...sheet, read: (area: Parameters<typeof sheet.read>[0]) => {
    const cells = sheet.read(area);
    reads += 1;
    if (area.row === 1 && area.rows === 4 && area.columns === 9) workbook.user('sales').sort(8);
    return cells;
  } };
  expect(() => renewSheet(workbook, sorting, SALES, { wanted: [], isTimeUp: never, turned: () => undefined })).toThrow('GOOGLE_SHEETS_BUSY');
  expect(reads).toBeGreaterThan(1);
  renew(workbook);
  expect(workbook.rows('sales').slice(1).map((row) => row[4])).toEqual(['', 0.33, 0.187]);
});

test('a header that somebody has deleted does not stop it', () => {
  const workbook = salesOfFirstVersion();
  workbook.user('sales').deleteRow(1);
  renew(workbook);
  expect(workbook.rows('sales')).toEqual(READABLE);
});

test('a fingerprint that somebody has written over does not stop it', () => {
  const workbook = salesOfFirstVersion();
  workbook.user('sales').put(2, 9, [['turning {broken} x']]);
  renew(workbook);
  expect(workbook.rows('sales').slice(1)).toEqual(READABLE);
});

describe('columns', () => {
  const more: TableSpec = { ...SALES, columns: [...SALES.columns.slice(0, 6), { id: 'tax', kind: 'money', widthPx: 80, header: () => 'Tax', note: () => '' }, ...SALES.columns.slice(6)] };

  test('one that has come since appears in its place where it is wanted, and is not offered again', () => {
    const workbook = salesOfFirstVersion();
    renew(workbook);
    expect(isOutdated(memoryOf(workbook), more)).toBe(true);
    renew(workbook, { spec: more, wanted: ['tax'] });
    expect(workbook.header('sales').slice(5, 8)).toEqual(['Paid, ₽', 'Tax', 'Commission, %']);
    workbook.user('sales').deleteColumn(7);
    expect(isOutdated(memoryOf(workbook), more)).toBe(false);
    renew(workbook, { spec: more, wanted: ['tax'] });
    expect(workbook.header('sales').slice(5, 7)).toEqual(['Paid, ₽', 'Commission, %']);
  });

  test('one that is not wanted stays away, and one that the user deleted too', () => {
    const workbook = salesOfFirstVersion();
    workbook.user('sales').deleteColumn(4);
    renew(workbook, { wanted: ['pieces'] });
    renew(workbook, { spec: more });
    expect(workbook.header('sales')).toEqual(['Shop', 'Return', 'Status', 'Discount, %', 'Paid, ₽', 'Commission, %', 'Sale', '_fingerprint']);
  });
});

describe('the shop’s column', () => {
  const alone: TableSpec = { ...SALES, hidden: ['shop'] };
  const isHidden = (workbook: MemoryWorkbook) => workbook.looks('sales')[0]?.hidden;

  test('is hidden while there is one shop, and shown when another comes', () => {
    const workbook = salesOfFirstVersion();
    renew(workbook, { spec: alone });
    expect([isHidden(workbook), isOutdated(memoryOf(workbook), alone), isOutdated(memoryOf(workbook), SALES)]).toEqual([true, false, true]);
    renew(workbook);
    expect([isHidden(workbook), isOutdated(memoryOf(workbook), alone)]).toEqual([false, false]);
  });

  test('stays as the user has it', () => {
    const workbook = salesOfFirstVersion();
    renew(workbook, { spec: alone });
    workbook.user('sales').showColumn(1);
    renew(workbook, { spec: alone });
    expect(isHidden(workbook)).toBe(false);
    const several = salesOfFirstVersion();
    renew(several);
    renew(several, { spec: alone });
    expect(isHidden(several)).toBe(false);
  });
});

test.each(['', '{', '[]', '"x"', '{"isReadable":1,"offered":2,"shop":3}'])('%j is the memory of a sheet that knows nothing', (text) => {
  expect(parseMemory(text)).toEqual({ isReadable: false, offered: null, shop: null, shops: null });
});

test('a table that people read as WB sends it has nothing to turn', () => {
  const workbook = salesOfFirstVersion();
  const plain: TableSpec = { tag: 'sales', title: () => 'Sales', key: ['id'], columns: SALES.columns.filter(({ kind, words }) => kind !== 'percent' && words === undefined) };
  expect(renew(workbook, { spec: plain })).toEqual({ isFinished: true, isTurned: true });
  expect(workbook.rows('sales').slice(1)).toEqual(FORMER);
  expect(newMemory(plain).shop).toBe('shown');
});
