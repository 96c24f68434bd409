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

/** Between the fingerprints of the columns that stay and of those that change. */
const PARTS = '-';

/** Indexes of the cells that may change in a row that is otherwise the same. */
export function changingCells(spec: TableSpec): ReadonlySet<number> {
  const indexes = new Set<number>();
  spec.columns.forEach(({ changes }, index) => {
    if (changes === true) {
      indexes.add(index);
    }
  });
  return indexes;
}

/** The fingerprint of what stays in a row; '' when there is none. */
export function lastingPart(fingerprint: string): string {
  return fingerprint.slice(0, Math.max(0, fingerprint.indexOf(PARTS)));
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
  const changing = changingCells(spec);
  return rows.map((row) => plannedRow(spec, { keyIds, changing }, shop, row));
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

interface Roles {
  keyIds: ReadonlySet<string>;
  changing: ReadonlySet<number>;
}

function plannedRow(spec: TableSpec, { keyIds, changing }: Roles, shop: string, row: WireRow): PlannedRow {
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
  const print = printOf(cells, changing);
  cells.push(print);
  return { key, shop: shopPart(shop), fingerprint: print, cells };
}

function printOf(cells: readonly Cell[], changing: ReadonlySet<number>): string {
  if (changing.size === 0) {
    return fingerprint(cells);
  }
  const lasting = cells.filter((_cell, index) => !changing.has(index));
  return fingerprint(lasting) + PARTS + fingerprint(cells.filter((_cell, index) => changing.has(index)));
}

function valueOf(column: TableColumn, row: WireRow): unknown {
  return column.from === undefined ? row[column.id] : column.from(row);
}
