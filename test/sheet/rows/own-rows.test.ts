import fc from 'fast-check';
import type { Cell } from '../../../src/ports/workbook';
import { openReader } from '../../../src/sheet/reader';
import { namesOfShops } from '../../../src/sheet/columns/sheet-memory';
import { openTable } from '../../../src/sheet/table';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memory-workbook';
import { DAY, HEADER, order, ORDERS } from '../orders-table';

const SHOPS = { ...ORDERS, shops: [{ id: 'sid-1', label: 'Lamp' }, { id: 'sid-2', label: 'Shop' }] };
const WIDTH = HEADER.length + 1;
const open = (workbook: MemoryWorkbook) => openTable(workbook, SHOPS);

/** What people put between, above and below our rows: none of it is a row of ours. */
const foreign = fc.oneof(
  fc.constant([...HEADER, '_fingerprint'] as Cell[]),
  fc.constant(HEADER as Cell[]),
  fc.constantFrom<Cell[]>(
    ['My orders of November'], ['', '', '', 60], ['Total', '', '', '=SUM(D2:D9)'], ['Lamp', '', '', 60], ['Lamp', 'TOTAL', '', 60], ['Shop', 'all', DAY, 60, ''],
    ['Other', 'X', DAY, 5, '1kqz8m3x2vy'], ['0', '0', 0, 0, 0], ['Total', 'Total', 'Total', 'Total', 'Total'], ['Lamp', 'D', DAY, 4, 'mine'], ['', 'B', DAY, 7],
  ),
  fc.array(fc.oneof(fc.string({ maxLength: 5 }), fc.integer(), fc.boolean()), { minLength: 1, maxLength: 2 }).map((cells): Cell[] => ['', ...cells]),
);

const ours = (first: number, count: number) => Array.from({ length: count }, (_, at) => order(`s${first + at}`, first + at));
const known = (workbook: MemoryWorkbook) => openReader(workbook, ORDERS).read(['shop', 'srid', 'price']);
const sorted = (rows: readonly (readonly Cell[])[]) => rows.map((row) => row.join('|')).sort();

it('rows of ours are told from all others, wherever a person puts or sorts them, by every reader', () => {
  const edit = fc.record({ row: foreign, at: fc.nat(40) });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.array(edit, { maxLength: 10 }), fc.constantFrom(0, 1, 2, 3, 4), fc.boolean(), (count, edits, sortBy, isHeaderSorted) => {
      const workbook = memoryWorkbook();
      open(workbook).merge('Lamp', ours(0, count));
      open(workbook).merge('Shop', ours(0, count));
      const user = workbook.user('orders');
      for (const { row, at } of edits) {
        const place = 1 + (at % (workbook.rows('orders').length + 1));
        user.insertRow(place);
        user.put(place, 1, [[...row, ...new Array<Cell>(WIDTH - row.length).fill('')]]);
      }
      if (sortBy > 0) user.sort(sortBy, isHeaderSorted ? 1 : 2);
      const expected = ['Lamp', 'Shop'].flatMap((shop) => ours(0, count).map(({ srid, price }) => [shop, srid as string, price as number]));
      expect(sorted(known(workbook))).toEqual(sorted(expected));
      expect(sorted(open(workbook).read(['shop', 'srid', 'price']))).toEqual(sorted(expected));

      const before = workbook.rows('orders').map((row) => JSON.stringify(row));
      const table = open(workbook);
      expect(table.merge('Lamp', ours(0, count + 1))).toEqual({ added: 1, changed: 0, unchanged: count });
      const news = [...expected, ['Lamp', `s${count}`, count]];
      expect(sorted(known(workbook))).toEqual(sorted(news));
      expect([open(workbook).rowCount('Lamp'), open(workbook).rowCount('Shop')]).toEqual([count + 1, count]);
      // Whatever stood there stands there still, once.
      const after = workbook.rows('orders').map((row) => JSON.stringify(row));
      for (const row of before) expect(after.filter((one) => one === row).length).toBeGreaterThanOrEqual(before.filter((one) => one === row).length);
    }),
    { numRuns: 150 },
  );
});

describe('the header', () => {
  const threeRows = () => {
    const workbook = memoryWorkbook();
    open(workbook).merge('Lamp', ours(0, 3));
    return workbook;
  };

  it.each<[string, (workbook: MemoryWorkbook) => void, Cell[][]]>([
    ['whose row was deleted comes back above ours', (workbook) => workbook.user('orders').deleteRow(1), [HEADER]],
    ['comes back below a title', (workbook) => workbook.user('orders').put(1, 1, [['Mine', '', '', '', '']]), [['Mine', '', '', ''], HEADER]],
    ['comes back in an empty row above ours', (workbook) => workbook.user('orders').put(1, 1, [['', '', '', '', '']]), [HEADER]],
    ['stays where rows were inserted above it', (workbook) => workbook.user('orders').insertRow(1), [['', '', '', ''], HEADER]],
  ])('%s', (_, edit, top) => {
    const workbook = threeRows();
    edit(workbook);
    open(workbook).merge('Lamp', ours(0, 4));
    const rows = [0, 1, 2, 3].map((at) => ['Lamp', `s${at}`, DAY, at]);
    expect(workbook.rows('orders')).toEqual([...top, ...rows]);
    workbook.log.length = 0;
    open(workbook).merge('Lamp', ours(0, 4));
    expect(workbook.writes()).toEqual([]);
  });

  it('comes back on a sheet that was emptied, also below something of the user’s', () => {
    const workbook = threeRows();
    workbook.user('orders').put(1, 1, [0, 1, 2, 3].map(() => ['', '', '', '', '']));
    expect([open(workbook).isBlank('Lamp'), known(workbook)]).toEqual([true, []]);
    workbook.user('orders').put(2, 4, [['mine']]);
    open(workbook).merge('Lamp', ours(0, 1));
    expect(workbook.rows('orders')).toEqual([['', '', '', ''], ['', '', '', 'mine'], HEADER, ['Lamp', 's0', DAY, 0]]);
    expect(open(workbook).isBlank('Lamp')).toBe(false);
  });

  it('is found by the marks where what is kept of it is no text of ours', () => {
    const workbook = threeRows();
    workbook.find('orders')?.keepLayout('nonsense');
    expect(open(workbook).rowCount()).toBe(3);
  });

  it('that was sorted far down is left there, and new columns get no title in its stead', () => {
    const workbook = memoryWorkbook();
    open(workbook).merge('Lamp', ours(0, 60));
    const user = workbook.user('orders');
    user.deleteRow(1);
    user.insertRow(50);
    user.put(50, 1, [[...HEADER, '_fingerprint']]);
    expect(open(workbook).rowCount()).toBe(60);
    expect(open(workbook).merge('Lamp', ours(0, 61))).toEqual({ added: 1, changed: 0, unchanged: 60 });
    expect(workbook.rows('orders').filter((row) => row[0] === 'Shop')).toHaveLength(1);
    user.deleteColumn(5);
    expect(open(workbook).rowCount()).toBe(61);
  });
});

describe('rows without fingerprints', () => {
  const taken = () => {
    const workbook = memoryWorkbook();
    open(workbook).merge('Lamp', ours(0, 3));
    workbook.user('orders').put(2, 5, [[''], [''], ['']]);
    workbook.log.length = 0;
    return workbook;
  };

  it('are ours where a person has taken them all, and are marked before anything else is written', () => {
    const workbook = taken();
    expect(known(workbook)).toHaveLength(3);
    open(workbook).merge('Lamp', [order('s1', 7)]);
    expect(workbook.writes()).toEqual(['write 2,5 3x1', 'write 3,1 1x5']);
    expect(known(workbook)).toEqual([['Lamp', 's0', 0], ['Lamp', 's1', 7], ['Lamp', 's2', 2]]);
  });

  it('are ours still where giving them a mark was cut short', () => {
    const workbook = taken();
    workbook.user('orders').put(3, 5, [['taken']]);
    workbook.user('orders').put(5, 1, [['Lamp', 's1', DAY, 5, '']]);
    expect(known(workbook)).toHaveLength(3);
    open(workbook).merge('Lamp', [order('s2', 8)]);
    expect(known(workbook)).toEqual([['Lamp', 's0', 0], ['Lamp', 's1', 1], ['Lamp', 's2', 8]]);
  });

  it('are of no account beside rows that have one, until WB sends what they hold', () => {
    const workbook = taken();
    workbook.user('orders').put(2, 5, [['1kqz8m3x2vy']]);
    expect(known(workbook)).toEqual([['Lamp', 's0', 0]]);
    expect(open(workbook).merge('Lamp', ours(0, 3))).toMatchObject({ added: 0 });
    expect(workbook.rows('orders')).toHaveLength(4);
    expect(known(workbook)).toHaveLength(3);
  });
});

describe('whose rows a sheet may hold', () => {
  const memory = (workbook: MemoryWorkbook) => JSON.parse(workbook.memories()[0]?.memory ?? '{}') as { shops?: unknown };

  it('is remembered before a shop’s first row, and for ever', () => {
    const workbook = memoryWorkbook();
    openTable(workbook, { ...ORDERS, shops: [{ id: 'sid-1', label: 'Lamp' }] }).merge('Lamp', ours(0, 1));
    expect(memory(workbook).shops).toEqual({ 'sid-1': 'Lamp' });
    workbook.log.length = 0;
    openTable(workbook, { ...ORDERS, shops: [{ id: 'sid-2', label: 'Table' }] }).merge('Table', ours(0, 1));
    expect(memory(workbook).shops).toEqual({ 'sid-1': 'Lamp', 'sid-2': 'Table' });
    expect(workbook.log.indexOf('remember')).toBeLessThan(workbook.log.findIndex((call) => call.startsWith('write')));
    expect(known(workbook)).toHaveLength(2);
  });

  it('is told by the shops’ ids, but for those of whom only the name is known', () => {
    expect(namesOfShops('{"shops":{"sid-1":"Lamp","?Gone":"Gone","sid-2":2}}')).toEqual([['sid-1', 'Lamp']]);
    expect([namesOfShops(''), namesOfShops('{"shops":null}')]).toEqual([[], []]);
  });

  it('is learnt from its rows where an earlier version has made it', () => {
    const workbook = memoryWorkbook();
    openTable(workbook, ORDERS).merge('Gone', ours(0, 1));
    expect(memory(workbook).shops).toBeNull();
    open(workbook).merge('Lamp', ours(0, 1));
    expect(memory(workbook).shops).toEqual({ '?Gone': 'Gone', 'sid-1': 'Lamp', 'sid-2': 'Shop' });
    expect(known(workbook)).toHaveLength(2);
  });
});
