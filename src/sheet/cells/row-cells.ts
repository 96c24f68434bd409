import type { Cell } from '../../ports/workbook';
import type { ColumnKind, WireRow } from '../../tables/table';
import { cellWriter, isMisfit } from './cell';
import { SHOP } from '../rows/row-key';
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
  /** How many values of the rows so far are texts where their column has numbers or days, by its id: they stay texts. */
  misfits(): Readonly<Record<string, number>>;
}

/**
 * Makes rows into cells. A page has millions of values: fields are taken as they come in the row, because asking it for one after
 * another takes several times as long.
 */
export function rowCells({ columns }: TableSpec, shop: string): RowCells {
  const blank: Cell[] = [...columns.map(({ id, kind }) => (id === SHOP ? cellWriter(kind)(shop) : '')), ''];
  const fields = new Map(columns.map(({ id, kind, from, isAlways = false }, place) => [id, id === SHOP || from !== undefined ? null : fieldOf({ id, kind, isAlways }, place)]));
  const derived = columns.flatMap(({ id, kind, from }, place) => (from === undefined ? [] : { field: fieldOf({ id, kind, isAlways: false }, place), from }));
  const start = fieldOf({ id: '', kind: 'text', isAlways: false }, -1);
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
      for (const { field, from } of derived) cells[field.place] = cellOf(field, from(row));
      return cells;
    },
    misfits: () => Object.fromEntries([...fields.values(), ...derived.map(({ field }) => field)].flatMap((field) => (field === null || field.misfits === 0 ? [] : [[field.name, field.misfits]]))),
    missing: () => [...fields.values()].flatMap((field) => (field === null || field.hasCome ? [] : [field.name])),
  };
}

function fieldOf({ id, kind, isAlways }: { id: string; kind: ColumnKind; isAlways: boolean }, place: number): Field {
  return { name: id, place, kind, write: cellWriter(kind), text: '', cell: '', hasCome: false, mustBeSome: isAlways && kind !== 'text', misfits: 0, next: null };
}

function cellOf(field: Field, value: unknown): Cell {
  if (typeof value !== 'string') {
    field.hasCome = field.hasCome || (value !== undefined && (value !== null || !field.mustBeSome));
    return counted(field, field.write(value));
  }
  if (value !== field.text) {
    field.text = value;
    field.cell = field.write(value);
  }
  field.hasCome = true;
  return counted(field, field.cell);
}

function counted(field: Field, cell: Cell): Cell {
  if (typeof cell === 'string' && isMisfit(field.kind, cell)) field.misfits += 1;
  return cell;
}
