import type { Cell } from '../../ports/workbook';
import type { WireRow } from '../../tables/table';
import { DefectError } from '../../wb/errors';
import { unmarked } from '../cells/cell';
import { hashOf } from './fingerprint';
import type { KnownRow } from './known-rows';
import { printText, WHOLE, type Print } from './print';
import { readableMaker } from '../cells/readable';
import { rowCells } from '../cells/row-cells';
import { formMark } from '../cells/row-form';
import { findingPlaces, keyColumnIds, rowKey, shopPart } from './row-key';
import type { TableSpec } from '../table-spec';

/** A row as it is to stand in the sheet: `row` is 0 until a plan gives it a place. */
export interface PlannedRow extends KnownRow {
  /** Safe to write; in the order of the spec's columns, the fingerprint last. */
  cells: readonly Cell[];
}

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

/** Rows without their key fields are left out. @throws DefectError KEY_MISSING  where that leaves nothing */
export function planRows(spec: TableSpec, shop: string, rows: readonly WireRow[]): PlannedRow[] {
  const planner = rowPlanner(spec, shop);
  const planned: PlannedRow[] = [];
  for (const row of rows) {
    const one = planner(row);
    if (one !== null) planned.push(one);
  }
  if (planned.length === 0 && rows.length > 0) throw new DefectError('KEY_MISSING', { table: spec.tag });
  return planned;
}

/** What can be known before the rows is found out once: a page has millions of cells. */
function rowPlanner(spec: TableSpec, shop: string): (row: WireRow) => PlannedRow | null {
  const cellsOf = rowCells(spec, shop);
  const ids = keyColumnIds(spec);
  const keyIndexes = indexesOf(spec, findingPlaces(spec).map((place) => ids[place] as string));
  const printOf = printer(spec);
  const makeReadable = readableMaker(spec);
  const mark = formMark(spec);
  const shopName = shopPart(shop);
  return (row) => {
    const cells = cellsOf(row);
    const key = rowKey(keyIndexes.map((index) => unmarked(cells[index] as Cell)));
    if (key === null) return null;
    const { lasting, changing } = printOf(cells);
    makeReadable(cells);
    cells[cells.length - 1] = printText({ lasting, changing }) + mark;
    return { key, shop: shopName, row: 0, lasting, changing, cells };
  };
}

function printer(spec: TableSpec): (cells: readonly Cell[]) => Print {
  const changing = byId(spec, [...changingCells(spec)]);
  const lasting = byId(spec, spec.columns.map((_column, index) => index).filter((index) => !changing.includes(index)));
  return changing.length === 0
    ? (cells) => ({ lasting: WHOLE, changing: hashOf(cells, lasting) })
    : (cells) => ({ lasting: hashOf(cells, lasting), changing: hashOf(cells, changing) });
}

/** A row stays the same when columns change places. */
function byId({ columns }: TableSpec, indexes: readonly number[]): number[] {
  const idAt = (index: number): string => (columns[index] as TableSpec['columns'][number]).id;
  return [...indexes].sort((a, b) => (idAt(a) < idAt(b) ? -1 : 1));
}

function indexesOf(spec: TableSpec, ids: readonly string[]): number[] {
  return ids.map((id) => spec.columns.findIndex((column) => column.id === id));
}
