import type { Cell, SheetPort } from '../ports/workbook';
import type { Layout } from './layout';
import { FINGERPRINT } from './look';
import { FIRST_DATA_ROW, readColumns } from './read-columns';
import { findingPlaces, keyColumnIds, keyPart, rowKey, shopPart } from './row-key';
import type { TableSpec } from './table-spec';

/**
 * In the fingerprint column: a row that we took but that holds no data yet, because the execution died while it was
 * being written, or because a message stands there. New rows come here first.
 */
export const SPARE = 'spare';

export interface IndexedRow {
  key: string;
  shop: string;
  row: number;
  fingerprint: string;
}

export interface SpareRow {
  row: number;
  /** What stands in the shop's column: a message, if anything. */
  text: string;
}

/** What is known of a sheet from its key and fingerprint columns. */
export interface RowIndex {
  /** By key. Of rows with the same key (copies that the user made) only the topmost is ours. */
  rows: Map<string, IndexedRow>;
  /** Top to bottom. */
  spare: readonly SpareRow[];
  /** Below everything in the sheet, the user's rows included. */
  nextRow: number;
}

/**
 * Rows without a key are the user's and not in the index. Where a row is found by a part of its key only, it keeps the
 * whole one when another row has that part already: it is ours still, and may be absent.
 */
export function indexRows(sheet: SheetPort, layout: Layout, spec: TableSpec): RowIndex {
  const columns = [FINGERPRINT, ...keyColumnIds(spec)].map((id) => layout.get(id));
  const lastRow = sheet.lastRow();
  const places = findingPlaces(spec);
  const rows = new Map<string, IndexedRow>();
  const wholes: Pick<Set<string>, 'has'> & Partial<Pick<Set<string>, 'add'>> = spec.foundBy === undefined ? rows : new Set<string>();
  const spare: SpareRow[] = [];
  readColumns(sheet, columns, lastRow).forEach((cells, at) => {
    const row = FIRST_DATA_ROW + at;
    const [fingerprint, shop, ...own] = cells.map(keyPart) as [string, string, ...string[]];
    const whole = rowKey([shop, ...own]);
    if (fingerprint === SPARE) {
      spare.push({ row, text: shop });
    } else if (whole !== null && !wholes.has(whole)) {
      const part = spec.foundBy === undefined ? whole : rowKey(places.map((place) => cells[place + 1] as Cell));
      const key = part === null || rows.has(part) ? whole : part;
      wholes.add?.(whole);
      rows.set(key, { key, shop, row, fingerprint });
    }
  });
  return { rows, spare, nextRow: Math.max(FIRST_DATA_ROW, lastRow + 1) };
}

/** In the order of the sheet as it was read, then of writing. */
export function rowsOfShop(index: RowIndex, shop: string): IndexedRow[] {
  const name = shopPart(shop);
  return [...index.rows.values()].filter((row) => row.shop === name);
}
