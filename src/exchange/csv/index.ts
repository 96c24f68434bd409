import { defineFileOut } from '../exchange';
import { fileName } from '../files/file-name';
import { csvText } from '../grid/csv';
import { GRID_OPTIONS, handGrid } from '../grid/grid';

/** Any sheet as a text that every program reads. */
export const csv = () => defineFileOut({
  id: 'csv',
  system: 'excel',
  inputs: [],
  options: GRID_OPTIONS,
  prepare: (tables, chosen) => handGrid(tables, chosen, (grid) => ({
    name: fileName([grid.title, tables.shop, chosen['from'] as string, chosen['to'] as string], '.csv'),
    mime: 'text/csv', text: csvText(grid), encoding: 'utf-8 with a mark',
  })),
});
