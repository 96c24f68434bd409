import type { Cell } from '../../ports/workbook';
import type { Stretch } from '../../tables/table';
import type { Opened } from '../open-sheet';
import { readColumns } from '../columns/read-columns';
import type { PlannedRow } from './planned-rows';
import { keyPart } from '../keys/row-key';

/** Of planned rows of the sheet those that have one of the values now; none where the user has deleted the column. */
export function ofValues({ sheet, layout }: Opened, rows: readonly PlannedRow[], { column, values }: Stretch['of']): PlannedRow[] {
  const place = layout.get(column);
  if (rows.length === 0 || place === undefined) return [];
  const [first, last] = [(rows[0] as PlannedRow).row, (rows[rows.length - 1] as PlannedRow).row];
  const cells = readColumns(sheet, [place], last, first);
  return rows.filter(({ row }) => values.includes(keyPart(cells[row - first]?.[0] as Cell)));
}
