import type { ColumnLook, SheetLook } from '../ports/workbook';
import { NUMBER_FORMATS } from './number-format';
import type { TableColumn, TableSpec } from './table-spec';

/** Tag of the column that tells whether a row is still the same. */
export const FINGERPRINT = '_fingerprint';

export const FINGERPRINT_LOOK: ColumnLook = {
  tag: FINGERPRINT,
  header: FINGERPRINT,
  note: '',
  numberFormat: NUMBER_FORMATS.text,
  widthPx: 100,
  hidden: true,
};

export function columnLook({ id, header, note, kind, widthPx }: TableColumn): ColumnLook {
  return { tag: id, header: header(), note: note(), numberFormat: NUMBER_FORMATS[kind], widthPx, hidden: false };
}

/** How the sheet looks when it is made: the columns in the spec's order, the hidden fingerprint last. */
export function sheetLook(spec: TableSpec): SheetLook {
  const columns = spec.columns.filter(({ id }) => spec.without?.includes(id) !== true).map(columnLook);
  return { tag: spec.tag, title: spec.title(), columns: [...columns, FINGERPRINT_LOOK] };
}
