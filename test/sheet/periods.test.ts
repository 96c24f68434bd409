import { openTable, type Table } from '../../src/sheet/table';
import type { TableColumn, TableSpec } from '../../src/sheet/table-spec';
import { memoryWorkbook, type MemoryWorkbook } from '../support/memory-workbook';

const column = (id: string, kind: TableColumn['kind'] = 'id'): TableColumn => ({ id, kind, widthPx: 100, header: () => id, note: () => '' });
const SUMS: TableSpec = { tag: 'sums', title: () => 'Sums', key: ['article', 'day'], columns: [column('shop', 'text'), column('article'), column('day', 'date'), column('sum', 'money')] };
const open = (workbook: MemoryWorkbook): Table => openTable(workbook, SUMS);
const row = (article: string, day: string, sum: number) => ({ article, day, sum });

test('only rows of the days are set to the absent values, and of this shop', () => {
  const workbook = memoryWorkbook();
  open(workbook).merge('Lamp', [row('A', '2026-01-04', 1), row('A', '2026-01-05', 2), row('B', '2026-01-05', 3), row('B', '2026-01-11', 4), row('B', '2026-01-12', 5)]);
  open(workbook).merge('Vase', [row('A', '2026-01-05', 6)]);
  const table = open(workbook);
  const seen = new Set<string>();
  table.merge('Lamp', [row('A', '2026-01-05', 2)], { seen });
  expect(table.retire('Lamp', seen, { sum: 0 }, { within: { column: 'day', from: '2026-01-05', to: '2026-01-11' } })).toEqual({ added: 0, changed: 2, unchanged: 0 });
  expect(workbook.rows('sums').slice(1).map((cells) => cells[3])).toEqual([1, 2, 0, 0, 5, 6]);
});
