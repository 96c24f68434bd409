import { cellWriter } from '../cells/cell';
import { cleanText } from '../cells/clean-text';
import type { RowIndex } from '../rows/index-rows';
import { SPARE } from '../fingerprints/marks';
import type { Layout } from '../columns/layout';
import { NOTHING, type WritePlan } from './plan';
import type { PlannedRow } from '../rows/planned-rows';
import { NO_PRINT } from '../fingerprints/print';
import { SHOP } from '../keys/row-key';
import type { TableColumn, TableSpec } from '../table-spec';

/**
 * A text in the shop's column of a spare row, where the first row of a table without rows will come. While that column is
 * hidden, it stands in the first that can be seen too.
 */
export function messagePlan(index: RowIndex, spec: TableSpec, layout: Layout, message: string): WritePlan {
  const text = cleanText(message).trim();
  const [first, ...others] = index.spare;
  const isShown = first !== undefined && first.text === text && others.length === 0;
  if (index.rows.size() > 0 || isShown) {
    return NOTHING;
  }
  const row = first === undefined ? index.nextRow : first.row;
  return { ...NOTHING, appends: [messageRow(spec, layout, row, text)], cleared: others };
}

/** Empties the spare rows, the message's among them. */
export function clearPlan(index: RowIndex): WritePlan {
  return { ...NOTHING, cleared: index.spare };
}

function messageRow(spec: TableSpec, layout: Layout, row: number, text: string): PlannedRow {
  const isHidden = ({ id }: TableColumn): boolean => spec.hidden?.includes(id) === true;
  const [seen] = spec.columns.filter((column) => layout.has(column.id) && !isHidden(column)).sort((a, b) => placeOf(a, layout) - placeOf(b, layout));
  const isForText = (column: TableColumn): boolean => column.id === SHOP || (column === seen && spec.columns.some((one) => one.id === SHOP && isHidden(one)));
  const cells = spec.columns.map((column) => (isForText(column) ? cellWriter(column.kind)(text) : ''));
  return { key: '', shop: '', row, version: NaN, ...NO_PRINT, cells: [...cells, SPARE] };
}

function placeOf({ id }: TableColumn, layout: Layout): number {
  return layout.get(id) as number;
}
