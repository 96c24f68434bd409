import type { Cell, Header } from '../../ports/workbook';
import type { Layout } from './layout';
import { FINGERPRINT, FINGERPRINT_LOOK } from './look';
import type { TableColumn, TableSpec } from '../table-spec';

/** The row of these in which most of our columns have their titles, 1-based; null where none has any. */
export function titleRow(rows: readonly Header[], layout: Layout, spec: TableSpec): number | null {
  const counts = rows.map(({ titles }) => titlesIn(titles, layout, spec));
  const most = Math.max(0, ...counts);
  return most === 0 ? null : counts.indexOf(most) + 1;
}

/** Whether cells of these columns are what the columns are called: a header, wherever it has been sorted to. */
export function areTitles(spec: TableSpec, columnIds: readonly string[], cells: readonly Cell[]): boolean {
  return columnIds.every((id, at) => isTitle(spec, id, cells[at] as Cell));
}

function titlesIn(titles: readonly Cell[], layout: Layout, spec: TableSpec): number {
  return [...layout].filter(([id, column]) => isTitle(spec, id, titles[column - 1] as Cell)).length;
}

function isTitle({ columns }: TableSpec, id: string, cell: Cell): boolean {
  if (id === FINGERPRINT) return cell === FINGERPRINT_LOOK.header;
  const column = columns.find((one) => one.id === id);
  return column !== undefined && namesOf(column).includes(String(cell));
}

function namesOf({ header, formerHeader = header }: TableColumn): string[] {
  return [header(), formerHeader()];
}
