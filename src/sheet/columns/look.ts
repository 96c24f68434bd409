import type { ColumnLook, SheetLook } from '../../ports/workbook';
import { choicesOf } from './choices';
import { headerWidthPx } from './header-width';
import { NUMBER_FORMATS } from '../cells/number-format';
import { memoryText, newMemory } from './sheet-memory';
import type { TableColumn, TableSpec } from '../table-spec';

/** Tag of the column that tells whether a row is still the same. */
export const FINGERPRINT = '_fingerprint';

export const FINGERPRINT_LOOK: ColumnLook = {
  tag: FINGERPRINT,
  header: FINGERPRINT,
  note: '',
  numberFormat: NUMBER_FORMATS.text,
  widthPx: 100,
  hidden: true,
  isGrouped: false,
};

export function columnLook(column: TableColumn): ColumnLook {
  const { id, header, note, kind, widthPx, isTechnical } = column;
  const [title, choices] = [header(), choicesOf(column)];
  return { tag: id, header: title, note: note(), numberFormat: NUMBER_FORMATS[kind], widthPx: Math.max(widthPx, headerWidthPx(title)), hidden: false, isGrouped: isTechnical === true, ...(choices.length > 0 ? { choices } : {}) };
}

/** How the sheet looks when it is made: the columns in the spec's order, the hidden fingerprint last. */
export function sheetLook(spec: TableSpec): SheetLook {
  const columns = spec.columns.filter(({ id }) => spec.without?.includes(id) !== true).map((column) => ({ ...columnLook(column), hidden: spec.hidden?.includes(column.id) === true }));
  return { tag: spec.tag, title: spec.title(), isHidden: spec.isHidden === true, columns: [...columns, FINGERPRINT_LOOK], memory: memoryText(newMemory(spec)) };
}
