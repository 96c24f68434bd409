import type { Figure } from '../support/figure';
import { type SheetCells, standardRefreshes } from '../support/standard-refresh';

const MILLION = 1_000_000;
const TOLD = 4;

/** Of Google's ten million cells a file. The sheet that every new file of Google's has, of 26,000 empty cells, is not ours. */
export const fileCells: Figure = {
  id: 'file-cells',
  what: 'cells that a shop of 300 articles and 90 days takes, columns as they come',
  unit: 'M',
  goal: 0.8,
  measure: async () => {
    const { cells } = await standardRefreshes();
    const total = (of: readonly SheetCells[]): number => of.reduce((sum, sheet) => sum + sheet.cells, 0) / MILLION;
    const largest = [...cells].sort((a, b) => b.cells - a.cells).slice(0, TOLD);
    return { value: total(cells), note: largest.map((sheet) => `${sheet.title} ${total([sheet]).toFixed(2)}`).join(', '), growth: 'is itself a number of cells' };
  },
};
