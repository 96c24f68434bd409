import type { Cell } from '../../ports/workbook';
import type { ColumnKind, WireRow } from '../../tables/table';
import { cellWriter, isMisfit } from './cell';
import { SHOP } from '../keys/row-key';
import type { TableSpec } from '../table-spec';

/** A field of WB's rows that is a column. */
interface Field {
  name: string;
  place: number;
  kind: ColumnKind;
  write: (value: unknown) => Cell;
  /** The last text that came, and its cell: most columns of a page say the same many times running. */
  text: string;
  cell: Cell;
  /** A row has had it, whatever stood in it; an amount that is always there must be one. */
  hasCome: boolean;
  mustBeSome: boolean;
  /** Rows in which something stood in it. */
  filled: number;
  /** Whether it is due in every row: sums rest on it. */
  isDue: boolean;
  /** Values that are no number or day, though the column is of such. */
  misfits: number;
  /** The field that came after this one in the last row, as it nearly always will again. */
  next: Field | null;
}

export interface RowCells {
  /** The cells of a row that are safe to write, in the order of the columns, and one more for the fingerprint. */
  of(row: WireRow): Cell[];
  /** Ids of columns for which none of the rows so far has had a field. */
  missing(): string[];
  /**
   * How many values of the rows so far are texts where their column has numbers or days, by its id: they stay texts. Of a column that
   * sums rest on, nothing where other rows have something counts too: no sum says that it lacks.
   */
  misfits(): Readonly<Record<string, number>>;
}

/**
 * Makes rows into cells. A page has millions of values: fields are taken as they come in the row, because asking it for one after
 * another takes several times as long.
 */
export function rowCells({ columns, key }: TableSpec, shop: string): RowCells {
  const blank: Cell[] = [...columns.map(({ id, kind }) => (id === SHOP ? cellWriter(kind)(shop) : '')), ''];
  const fields = new Map(columns.map(({ id, kind, from, isAlways = false }, place) => [id, id === SHOP || from !== undefined ? null : fieldOf({ id, kind, isAlways, isKey: key.includes(id) }, place)]));
  const derived = columns.flatMap(({ id, kind, from }, place) => (from === undefined ? [] : { field: fieldOf({ id, kind }, place), from }));
  const start = fieldOf({ id: '', kind: 'text' }, -1);
  let rows = 0;
  return {
    of(row) {
      const cells = blank.slice();
      let before = start;
      for (const name in row) {
        if (before.next?.name !== name) before.next = fields.get(name) ?? null;
        if (before.next !== null) {
          before = before.next;
          cells[before.place] = cellOf(before, row[name]);
        }
      }
      // One with nothing in it is left out, and counted there.
      if (before !== start) rows += 1;
      for (const { field, from } of derived) cells[field.place] = cellOf(field, from(row));
      return cells;
    },
    misfits: () => Object.fromEntries([...fields.values(), ...derived.map(({ field }) => field)].flatMap((field) => (field === null ? [] : counts(field, rows)))),
    missing: () => [...fields.values()].flatMap((field) => (field === null || field.hasCome ? [] : [field.name])),
  };
}

interface FieldColumn {
  id: string;
  kind: ColumnKind;
  isAlways?: boolean;
  isKey?: boolean;
}

function fieldOf({ id, kind, isAlways = false, isKey = false }: FieldColumn, place: number): Field {
  const mustBeSome = isAlways && kind !== 'text';
  return { name: id, place, kind, write: cellWriter(kind), text: '', cell: '', hasCome: false, mustBeSome, filled: 0, isDue: mustBeSome && kind !== 'id' && !isKey, misfits: 0, next: null };
}

function counts({ name, misfits, hasCome, isDue, filled }: Field, rows: number): [string, number][] {
  const count = misfits + (hasCome && isDue ? rows - filled : 0);
  return count === 0 ? [] : [[name, count]];
}

function cellOf(field: Field, value: unknown): Cell {
  if (typeof value !== 'string') {
    if (value !== undefined && value !== null) field.filled += 1;
    field.hasCome = field.hasCome || (value !== undefined && (value !== null || !field.mustBeSome));
    return counted(field, field.write(value));
  }
  if (value !== field.text) {
    field.text = value;
    field.cell = field.write(value);
  }
  field.hasCome = true;
  if (value !== '') field.filled += 1;
  return counted(field, field.cell);
}

function counted(field: Field, cell: Cell): Cell {
  if (typeof cell === 'string' && isMisfit(field.kind, cell)) field.misfits += 1;
  return cell;
}
