import type { Figure } from '../support/figure';
import { growthOf, notes, shops } from '../support/merges';

export const mergeCellsWritten: Figure = {
  id: 'merge-cells-written',
  what: '500,000 rows, 1 % changed, 1 % new: cells written ÷ cells that differ',
  goal: 1.2,
  measure: () => ({
    value: shops().newest.cellsWritten / shops().newest.cellsThatDiffer,
    note: notes(({ cellsWritten, cellsThatDiffer }) => `${cellsWritten} ÷ ${cellsThatDiffer}`),
    growth: growthOf('cells written', ({ cellsWritten }) => cellsWritten),
  }),
};
