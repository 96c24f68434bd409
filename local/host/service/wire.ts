import { EnumValue, HostObject, NumberList, Unsendable, type CellValueIn, type WireValue } from './values';

/** A primitive cell, or `[ms]` for a date; these are what crosses outside of the JSON text. */
export type WireCell = string | number | boolean | null | undefined | [number];

type Encoded = Record<string, unknown>;

/** Objects given out during one execution: the script holds numbers. */
export class HandleTable {
  private readonly objects: (HostObject | null)[] = [null];

  add(object: HostObject): number {
    return this.objects.push(object) - 1;
  }

  get(id: number): HostObject | null {
    return this.objects[id] ?? null;
  }
}

/** Host values from what the script sent. Objects get a null prototype, so that no field name is special. */
export function decodeArgument(value: unknown, cells: readonly WireCell[], handles: HandleTable): WireValue {
  if (value === null || typeof value !== 'object') return value as WireValue;
  const encoded = value as Encoded;
  if ('$u' in encoded) return undefined;
  if ('$n' in encoded) return Number(encoded.$n);
  if ('$d' in encoded) return new Date(encoded.$d === null ? NaN : (encoded.$d as number));
  if ('$h' in encoded) return handles.get(encoded.$h as number);
  if ('$e' in encoded) return new EnumValue(encoded.$e as string, encoded.name as string);
  if ('$m' in encoded) return decodeRows(encoded.$m as number[], encoded.at as number, cells);
  if ('$a' in encoded) return (encoded.$a as unknown[]).map((item) => decodeArgument(item, cells, handles));
  if ('$o' in encoded) return decodeFields(encoded.$o as Encoded, cells, handles);
  return new Unsendable(String(encoded.$f !== undefined ? 'function' : encoded.$c !== undefined ? 'circular' : encoded.$t));
}

function decodeFields(fields: Encoded, cells: readonly WireCell[], handles: HandleTable): WireValue {
  const decoded = Object.create(null) as Record<string, WireValue>;
  for (const [key, item] of Object.entries(fields)) decoded[key] = decodeArgument(item, cells, handles);
  return decoded;
}

function decodeRows(lengths: readonly number[], start: number, cells: readonly WireCell[]): CellValueIn[][] {
  let next = start;
  return lengths.map((length) => {
    const row: CellValueIn[] = new Array(length);
    for (let c = 0; c < length; c++) row[c] = decodeCell(cells[next++]);
    return row;
  });
}

const decodeCell = (cell: WireCell): CellValueIn => (typeof cell === 'object' && cell !== null ? new Date(cell[0]) : cell);

/** The JSON form of a host value; cells of matrices go to `output`, a list that belongs to the context. */
export function encodeResult(value: unknown, output: WireCell[], handles: HandleTable): unknown {
  if (value === undefined) return { $u: 1 };
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $n: String(value) };
  if (value instanceof Date) return { $d: Number.isNaN(value.getTime()) ? null : value.getTime() };
  if (value instanceof HostObject) return { $h: handles.add(value), cls: value.className };
  if (value instanceof EnumValue) return { $e: value.enumName, name: value.member };
  if (value instanceof NumberList) return encodeNumbers(value, output);
  if (Array.isArray(value)) return encodeList(value, output, handles);
  return { $o: Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, encodeResult(item, output, handles)])) };
}

function encodeNumbers(list: NumberList, output: WireCell[]): unknown {
  for (let i = 0; i < list.items.length; i++) output[i] = list.items[i];
  return { $b: 1 };
}

function encodeList(value: unknown[], output: WireCell[], handles: HandleTable): unknown {
  const isMatrix = output.length === 0 && value.length > 0 && value.every((row) => Array.isArray(row) && row.every(isCell));
  if (!isMatrix) return { $a: value.map((item) => encodeResult(item, output, handles)) };
  let next = 0;
  for (const row of value as CellValueIn[][]) {
    for (let c = 0; c < row.length; c++) {
      const cell = row[c];
      output[next++] = cell instanceof Date ? [cell.getTime()] : cell;
    }
  }
  return { $m: (value as unknown[][]).map((row) => row.length) };
}

const isCell = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date;
