import { spillOf } from '../../../src/app/cells/spill';
import type { SheetCells } from '../../../src/ports/document';

/** A row a line, cells parted by blanks: `=` a formula, `.` an empty cell. */
function cells(text: string): SheetCells {
  const rows = text.trim().split('\n').map((line) => line.trim().split(/ +/));
  return { values: rows.map((row) => row.map((cell) => (cell === '.' ? '' : cell))), formulas: rows.map((row) => row.map((cell) => (cell.startsWith('=') ? cell : ''))) };
}

/** What the formula at row 1 or below fills, told by how the sheet looks without it. */
const spill = (row: number, column: number, before: string, after: string) => {
  const { rows, columns } = spillOf({ row, column }, { before: cells(before), after: cells(after) });
  return `${rows}×${columns}`;
};

it('one cell', () => {
  expect(spill(1, 1, '=a x', '. x')).toBe('1×1');
});

it('a table between what the user typed', () => {
  expect(spill(1, 2, 'x =a b x\nx c d x\nx e f x\nx x x x', 'x . . x\nx . . x\nx . . x\nx x x x')).toBe('3×2');
});

it('ends at the formula of a neighbour', () => {
  expect(spill(1, 1, '=a b =c d\ne f g h', '. . . .\n. . . .')).toBe('2×2');
  expect(spill(1, 1, '=a b\nc d\n=e f\ng h', '. .\n. .\n. .\n. .')).toBe('2×2');
});

it('ends where the spill of a neighbour crosses its way', () => {
  expect(spill(1, 2, '. =a b .\n. c d .\n=n n n n\nn n n n', '. . . .\n. . . .\n=n . . .\n. . . .')).toBe('2×2');
  expect(spill(2, 1, '. . =n\n=a b n\nc d n', '. . =n\n. . .\n. . .')).toBe('2×2');
});
