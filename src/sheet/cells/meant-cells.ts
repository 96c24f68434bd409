import type { Cell } from '../../ports/workbook';
import { meaning, percentsOf, shareOf } from './readable';
import { READABLE_ROW, type RowForm } from './row-form';
import type { TableColumn, TableSpec } from '../table-spec';

/** Makes cells of these columns into what they mean, from rows of either form; changes the row. */
export function meantCells({ columns }: TableSpec, columnIds: readonly string[]): (cells: Cell[], form: RowForm) => void {
  const asked = columnIds.map((id) => columns.find((column) => column.id === id));
  const meanings = asked.map((column) => (column === undefined ? null : meaning(column)));
  const worded = meanings.flatMap((mean, at) => (mean === null ? [] : [{ at, mean }]));
  const percents = asked.flatMap((column, at) => (column?.kind === 'percent' ? [{ at, column }] : []));
  return (cells, form) => {
    for (const { at, mean } of worded) cells[at] = mean(cells[at] as Cell);
    if (!form.isReadable) for (const { at, column } of percents) cells[at] = shareOf(percentsIn(form, column, cells[at] as Cell));
  };
}

/** Makes cells of readable rows into what WB has sent; changes the row. */
export function wireCells(spec: TableSpec, columnIds: readonly string[]): (cells: Cell[]) => void {
  const meant = meantCells(spec, columnIds);
  const percents = columnIds.map((_id, at) => at).filter((at) => spec.columns.find(({ id }) => id === columnIds[at])?.kind === 'percent');
  return (cells) => {
    meant(cells, READABLE_ROW);
    for (const at of percents) cells[at] = percentsOf(cells[at] as Cell);
  };
}

/** As WB counts them: those of a row whose turning was cut short stand in its fingerprint. */
function percentsIn({ percents }: RowForm, { id }: TableColumn, cell: Cell): Cell {
  return percents?.[id] ?? cell;
}
