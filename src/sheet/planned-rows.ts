import type { Cell } from '../ports/workbook';
import type { WireRow } from '../sync/dataset';
import { DefectError } from '../wb/errors';
import { base36 } from './base36';
import { cellWriter, unmarked } from './cell';
import { fingerprint, hashOf } from './fingerprint';
import { findingPlaces, keyColumnIds, rowKey, SHOP, shopPart } from './row-key';
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
  return rows.map(rowPlanner(spec, shop));
}

export function absentCells(spec: TableSpec, whenAbsent: WireRow): AbsentCells {
  const indexes = new Set<number>();
  const cells = spec.columns.map(({ id, kind }, index) => {
    if (id in whenAbsent) {
      indexes.add(index);
    }
    return cellWriter(kind)(whenAbsent[id]);
  });
  return { indexes, cells };
}

/** Instead of a fingerprint in a row that has the absent values: it is not written again, but when the row returns. */
export function absentMark(key: string, { cells }: AbsentCells): string {
  // With the key, or a mark that the user sorted to another row would hold good there.
  return `absent ${fingerprint([key, ...cells])}`;
}

/** What can be known before the rows is found out once: a page has millions of cells. */
function rowPlanner(spec: TableSpec, shop: string): (row: WireRow) => PlannedRow {
  const makers = spec.columns.map((column) => cellMaker(column, shop));
  const ids = keyColumnIds(spec);
  const keyIndexes = indexesOf(spec, findingPlaces(spec).map((place) => ids[place] as string));
  const print = printer(spec);
  const shopName = shopPart(shop);
  return (row) => {
    const cells = new Array<Cell>(makers.length + 1);
    for (let at = 0; at < makers.length; at += 1) {
      cells[at] = (makers[at] as (row: WireRow) => Cell)(row);
    }
    const key = rowKey(keyIndexes.map((index) => unmarked(cells[index] as Cell)));
    if (key === null) {
      throw new DefectError('KEY_MISSING', { table: spec.tag });
    }
    const fingerprint = print(cells);
    cells[makers.length] = fingerprint;
    return { key, shop: shopName, fingerprint, cells };
  };
}

function cellMaker({ id, kind, from }: TableColumn, shop: string): (row: WireRow) => Cell {
  const write = cellWriter(kind);
  if (id === SHOP) {
    const cell = write(shop);
    return () => cell;
  }
  return from === undefined ? (row) => write(row[id]) : (row) => write(from(row));
}

function printer(spec: TableSpec): (cells: readonly Cell[]) => string {
  const changing = changingCells(spec);
  const all = spec.columns.map((_column, index) => index);
  const lasting = all.filter((index) => !changing.has(index));
  const others = [...changing];
  return changing.size === 0
    ? (cells) => base36(hashOf(cells, all))
    : (cells) => base36(hashOf(cells, lasting)) + PARTS + base36(hashOf(cells, others));
}

function indexesOf(spec: TableSpec, ids: readonly string[]): number[] {
  return ids.map((id) => spec.columns.findIndex((column) => column.id === id));
}
