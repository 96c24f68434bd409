import type { Figure } from '../support/figure';
import { growthOf, notes, shops } from '../support/merges';

export const mergeCellsRead: Figure = {
  id: 'merge-cells-read',
  what: 'the same: cells read ÷ (rows × key and version columns)',
  goal: 1.1,
  measure: () => ({
    value: shops().newest.cellsRead / shops().newest.keyAndVersionCells,
    note: notes(({ cellsRead, keyAndVersionCells }) => `${cellsRead} ÷ ${keyAndVersionCells}`),
    growth: growthOf('cells read', ({ cellsRead }) => cellsRead),
  }),
};
