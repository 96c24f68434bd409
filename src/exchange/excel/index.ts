import { defineFileOut } from '../exchange';
import { fileName } from '../files/file-name';
import { GRID_OPTIONS, handGrid } from '../grid/grid';
import { XLSX_MIME, xlsxBytes } from '../xlsx/xlsx';

/** Any sheet as an Excel file: numbers are numbers, long numbers are texts. */
export const excel = () => defineFileOut({
  id: 'excel',
  system: 'excel',
  inputs: [],
  options: GRID_OPTIONS,
  prepare: (tables, chosen) => handGrid(tables, chosen, (grid) => ({
    name: fileName([grid.title, tables.shop, chosen['from'] as string, chosen['to'] as string], '.xlsx'), mime: XLSX_MIME, bytes: xlsxBytes([grid]),
  })),
});
