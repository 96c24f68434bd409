import type { Cell } from '../ports/workbook';
import type { WireRow } from '../sync/dataset';
import { DefectError } from '../wb/errors';
import { toCell, writtenCell } from './cell';
import { fingerprint } from './fingerprint';
import { keyColumnIds, rowKey, SHOP, shopPart } from './row-key';
import type { TableColumn, TableSpec } from './table-spec';

/** A row as it is to stand in the sheet. */
export interface PlannedRow {
  key: string;
  shop: string;
  fingerprint: string;
  /** Safe to write; in the order of the spec's columns, the fingerprint last. */
  cells: readonly Cell[];
}

/** What a row gets that is no longer in the answer. */
export interface AbsentCells {
  /** Which of the cells count. */
  indexes: ReadonlySet<number>;
  /** As in a planned row, without the fingerprint. */
  cells: readonly Cell[];
}

/** @throws DefectError KEY_MISSING  a row without its key fields */
export function planRows(spec: TableSpec, shop: string, rows: readonly WireRow[]): PlannedRow[] {
  const keyIds = new Set(keyColumnIds(spec));
  return rows.map((row) => plannedRow(spec, keyIds, shop, row));
}

export function absentCells(spec: TableSpec, whenAbsent: WireRow): AbsentCells {
  const indexes = new Set<number>();
  const cells = spec.columns.map(({ id, kind }, index) => {
    if (id in whenAbsent) {
      indexes.add(index);
    }
    return writtenCell(kind, toCell(kind, whenAbsent[id]));
  });
  return { indexes, cells };
}

/** Instead of a fingerprint in a row that has the absent values: it is not written again, but when the row returns. */
export function absentMark(key: string, { cells }: AbsentCells): string {
  // With the key, or a mark that the user sorted to another row would hold good there.
  return `absent ${fingerprint([key, ...cells])}`;
}

function plannedRow(spec: TableSpec, keyIds: ReadonlySet<string>, shop: string, row: WireRow): PlannedRow {
  const cells: Cell[] = [];
  const keyCells: Cell[] = [];
  for (const column of spec.columns) {
    const cell = toCell(column.kind, column.id === SHOP ? shop : valueOf(column, row));
    cells.push(writtenCell(column.kind, cell));
    if (keyIds.has(column.id)) {
      keyCells.push(cell);
    }
  }
  const key = rowKey(keyCells);
  if (key === null) {
    throw new DefectError('KEY_MISSING', { table: spec.tag });
  }
  const print = fingerprint(cells);
  cells.push(print);
  return { key, shop: shopPart(shop), fingerprint: print, cells };
}

function valueOf(column: TableColumn, row: WireRow): unknown {
  return column.from === undefined ? row[column.id] : column.from(row);
}
