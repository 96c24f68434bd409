import { rowBlocks, segmentsOf, withLast } from '../../../src/sheet/columns/blocks';

const at = (...columns: number[]): { cell: number; column: number }[] => columns.map((column, cell) => ({ cell, column }));

test.each([
  ['side by side', at(1, 2, 3), [{ column: 1, cells: [0, 1, 2] }]],
  ['moved', at(3, 1, 2), [{ column: 1, cells: [1, 2, 0] }]],
  ['apart', at(1, 4, 5, 9), [{ column: 1, cells: [0] }, { column: 4, cells: [1, 2] }, { column: 9, cells: [3] }]],
  ['asked twice', at(2, 2), [{ column: 2, cells: [0] }, { column: 2, cells: [1] }]],
  ['none', [], []],
])('columns %s', (_name, places, segments) => {
  expect(segmentsOf(places)).toEqual(segments);
});

test('the segment of one cell goes last', () => {
  expect(withLast(segmentsOf(at(5, 1, 3)), 1).map(({ column }) => column)).toEqual([3, 5, 1]);
});

test('neighbouring rows together, cut by the widest segment', () => {
  const rows = [2, 3, 4, 7, 9, 10].map((row) => ({ row }));
  const cut = (width: number): number[][] =>
    rowBlocks(rows, segmentsOf(at(...Array.from({ length: width }, (_, column) => column + 1)))).map((block) => [
      block.row,
      block.rows.length,
    ]);
  expect(cut(1)).toEqual([[2, 3], [7, 1], [9, 2]]);
  expect(cut(25_000)).toEqual([[2, 2], [4, 1], [7, 1], [9, 2]]);
  expect(cut(60_000)).toEqual([[2, 1], [3, 1], [4, 1], [7, 1], [9, 1], [10, 1]]);
});
