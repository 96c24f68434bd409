import fc from 'fast-check';
import { openTable, type Table } from '../../src/sheet/table';
import type { TableColumn, TableSpec } from '../../src/sheet/table-spec';
import { memoryWorkbook, type MemoryWorkbook } from '../support/memory-workbook';

const column = (id: string, kind: TableColumn['kind'] = 'id'): TableColumn => ({ id, kind, widthPx: 100, header: () => id, note: () => '' });
const ORDERS: TableSpec = {
  tag: 'orders', title: () => 'Orders', key: ['shop', 'srid'], version: 'changed',
  columns: [column('shop', 'text'), column('srid'), column('state', 'text'), column('changed', 'dateTime')],
};
const open = (workbook: MemoryWorkbook, spec = ORDERS): Table => openTable(workbook, spec);
const version = (state: string, changed: unknown, srid = 'a') => ({ srid, state, changed });
const stateOf = (workbook: MemoryWorkbook) => workbook.rows('orders')[1]?.[2];

test('of the versions of a row the newest stays, in whatever order and pages they come', () => {
  const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 59 }), { minLength: 1, maxLength: 6 });
  fc.assert(fc.property(minutes, fc.integer({ min: 1, max: 3 }), (all, pages) => {
    const workbook = memoryWorkbook();
    const rows = all.map((minute) => version(String(minute), `2026-01-03T10:${String(minute).padStart(2, '0')}:00`));
    const size = Math.ceil(rows.length / pages);
    for (let first = 0; first < rows.length; first += size) open(workbook).merge('Lamp', rows.slice(first, first + size));
    expect(stateOf(workbook)).toBe(String(Math.max(...all)));
  }), { numRuns: 60 });
});

test.each([[null], [''], ['вчера'], [undefined]])('a version without a moment (%j) gives way to one beside it, and takes the place of what stands there', (changed) => {
  const workbook = memoryWorkbook();
  open(workbook).merge('Lamp', [version('known', '2026-01-03T10:00:00')]);
  open(workbook).merge('Lamp', [version('unknown', changed)]);
  expect(stateOf(workbook)).toBe('unknown');
});

test('in a sheet without the column versions are told apart too, in one answer and against the sheet', () => {
  const workbook = memoryWorkbook();
  const without = { ...ORDERS, without: ['changed'] };
  open(workbook, without).merge('Lamp', [version('newer', '2026-01-03T11:00:00'), version('older', '2026-01-03T10:00:00')]);
  expect(stateOf(workbook)).toBe('newer');
  open(workbook, without).merge('Lamp', [version('older', '2026-01-03T10:00:00')]);
  expect(stateOf(workbook)).toBe('newer');
  expect(open(workbook, without).merge('Lamp', [version('newer', '2026-01-03T11:00:00')])).toEqual({ added: 0, changed: 0, unchanged: 1 });
  open(workbook, without).merge('Lamp', [version('newest', '2026-01-03T11:00:00.500')]);
  expect(stateOf(workbook)).toBe('newest');
});

test('a row of which nothing says when it was changed takes what comes', () => {
  const workbook = memoryWorkbook();
  const without = { ...ORDERS, without: ['changed'] };
  open(workbook, without).merge('Lamp', [version('first', '')]);
  open(workbook, without).merge('Lamp', [version('second', '2026-01-03T10:00:00')]);
  open(workbook, without).merge('Lamp', [version('third', null)]);
  expect(stateOf(workbook)).toBe('third');
});

describe('the column of versions', () => {
  const workbookWith = (...rows: Record<string, unknown>[]): MemoryWorkbook => {
    const workbook = memoryWorkbook();
    open(workbook).merge('Lamp', rows);
    workbook.log.length = 0;
    return workbook;
  };
  /** Columns: shop, srid, state, changed, fingerprint. */
  const isRead = ({ log }: MemoryWorkbook): boolean => log.some((call) => /^read 2,4 \d+x/.test(call));

  test('is not read where the fingerprints tell', () => {
    const workbook = workbookWith(version('new', '2026-01-03T11:00:00'), version('other', '2026-01-03T11:00:00', 'b'));
    open(workbook).merge('Lamp', [version('old', '2026-01-03T10:00:00')]);
    expect([stateOf(workbook), isRead(workbook)]).toEqual(['new', false]);
  });

  test('is read where one does not', () => {
    const workbook = workbookWith(version('new', '2026-01-03T11:00:00'), version('other', null, 'b'));
    open(workbook).merge('Lamp', [version('old', '2026-01-03T10:00:00')]);
    expect([stateOf(workbook), isRead(workbook)]).toEqual(['new', true]);
  });

  test('counts in rows that a person has taken the fingerprints of', () => {
    const workbook = workbookWith(version('new', '2026-01-03T11:00:00'));
    workbook.user('orders').put(2, 5, [['']]);
    open(workbook).merge('Lamp', [version('old', '2026-01-03T10:00:00')]);
    expect(stateOf(workbook)).toBe('new');
  });

  test('does not count against the fingerprint: a person may have typed there', () => {
    const workbook = workbookWith(version('old', '2026-01-03T10:00:00'));
    workbook.user('orders').put(2, 4, [[99_999]]);
    open(workbook).merge('Lamp', [version('new', '2026-01-03T11:00:00')]);
    expect(stateOf(workbook)).toBe('new');
  });
});
