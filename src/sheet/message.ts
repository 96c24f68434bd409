import { textCell } from './cell';
import { cleanText } from './clean-text';
import { SPARE, type RowIndex } from './index-rows';
import { NOTHING, type WritePlan } from './plan';
import type { PlannedRow } from './planned-rows';
import { NO_PRINT } from './print';
import { SHOP } from './row-key';
import type { TableSpec } from './table-spec';

/** A text in the shop's column of a spare row: where the first row of a table without rows will come. */
export function messagePlan(index: RowIndex, spec: TableSpec, message: string): WritePlan {
  const text = cleanText(message).trim();
  const [first, ...others] = index.spare;
  const isShown = first !== undefined && first.text === text && others.length === 0;
  if (index.rows.size() > 0 || isShown) {
    return NOTHING;
  }
  const row = first === undefined ? index.nextRow : first.row;
  return { ...NOTHING, appends: [messageRow(spec, row, text)], cleared: others };
}

/** Empties the spare rows, the message's among them. */
export function clearPlan(index: RowIndex): WritePlan {
  return { ...NOTHING, cleared: index.spare };
}

function messageRow(spec: TableSpec, row: number, text: string): PlannedRow {
  const cells = spec.columns.map(({ id }) => (id === SHOP ? textCell(text) : ''));
  return { key: '', shop: '', row, ...NO_PRINT, cells: [...cells, SPARE] };
}
