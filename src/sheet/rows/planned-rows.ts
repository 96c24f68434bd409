import type { Cell } from '../../ports/workbook';
import type { WireRow } from '../../tables/table';
import { DefectError } from '../../wb/errors';
import { unmarked } from '../cells/cell';
import { readableMaker } from '../cells/readable';
import { rowCells } from '../cells/row-cells';
import { formMark } from '../cells/row-form';
import { hashOf } from '../fingerprints/fingerprint';
import { type KeyLacks, keyLacks } from '../keys/key-lacks';
import type { KnownRow } from './known-rows';
import { printText, WHOLE, type Print } from '../fingerprints/print';
import { findingPlaces, keyColumnIds, rowKey, shopPart } from '../keys/row-key';
import type { TableSpec } from '../table-spec';
import { versionOf } from '../fingerprints/version';

/** A row as it is to stand in the sheet: `row` is 0 until a plan gives it a place. */
export interface PlannedRow extends KnownRow {
  /** Safe to write; in the order of the spec's columns, the fingerprint last. */
  cells: readonly Cell[];
}

export interface Planned {
  rows: PlannedRow[];
  /** Rows that lack a part of their key are left out. */
  skipped: number;
  /** Ids of columns that WB should send, and for which no row has a field. */
  missing: string[];
  /** How many values are texts where numbers or days belong, by the id of their column. */
  misfits: Readonly<Record<string, number>>;
}

/** Indexes of the cells that may change in a row that is otherwise the same. */
export function changingCells(spec: TableSpec): ReadonlySet<number> {
  return cellsOf(spec, ({ changes }) => changes === true);
}

/** Indexes of the cells whose texts are written as they are; others mark every text. */
export function textCells(spec: TableSpec): ReadonlySet<number> {
  return cellsOf(spec, ({ kind }) => kind === 'text' || kind === 'id');
}

function cellsOf({ columns }: TableSpec, isMeant: (column: TableSpec['columns'][number]) => boolean): ReadonlySet<number> {
  return new Set(columns.map((_column, index) => index).filter((index) => isMeant(columns[index] as TableSpec['columns'][number])));
}

/**
 * A row may be an odd one, but not all of several.
 * @throws DefectError KEY_MISSING  none of several rows has its whole key, or WB sent no field for a part of it
 */
export function planRows(spec: TableSpec, shop: string, rows: readonly WireRow[]): Planned {
  const { plan, lacks, missing, misfits } = rowPlanner(spec, shop);
  const planned: PlannedRow[] = [];
  for (const row of rows) {
    const one = plan(row);
    if (one !== null) planned.push(one);
  }
  const isTold = planned.length === 0 && (rows.length > 1 || (rows.length === 1 && lacks.isFieldGone()));
  if (isTold) throw new DefectError('KEY_MISSING', { table: spec.tag, columns: lacks.ids().join(', ') });
  return { rows: planned, skipped: rows.length - planned.length, missing: rows.length === 0 ? [] : missing(), misfits: misfits() };
}

interface RowPlanner {
  /** Null for a row that lacks a part of its key. */
  plan(row: WireRow): PlannedRow | null;
  lacks: KeyLacks;
  missing(): string[];
  misfits(): Readonly<Record<string, number>>;
}

/** What can be known before the rows is found out once: a page has millions of cells. */
function rowPlanner(spec: TableSpec, shop: string): RowPlanner {
  const cells = rowCells(spec, shop);
  const ids = keyColumnIds(spec);
  const keyIndexes = indexesOf(spec, findingPlaces(spec).map((place) => ids[place] as string));
  const lacks = keyLacks(spec);
  const printOf = printer(spec);
  const makeReadable = readableMaker(spec);
  const mark = formMark(spec);
  const shopName = shopPart(shop);
  const [versionIndex = -1] = spec.version === undefined ? [] : indexesOf(spec, [spec.version]);
  return {
    plan: (row) => {
      const made = cells.of(row);
      const key = lacks.has(row, made) ? null : rowKey(keyIndexes.map((index) => unmarked(made[index] as Cell)));
      if (key === null) return null;
      const { lasting, changing } = printOf(made);
      const version = versionOf(made[versionIndex] ?? '');
      makeReadable(made);
      made[made.length - 1] = printText({ lasting, changing }, version) + mark;
      return { key, shop: shopName, row: 0, version, lasting, changing, cells: made };
    },
    lacks,
    misfits: cells.misfits,
    missing: () => cells.missing().filter((id) => spec.filled?.includes(id) !== true),
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
