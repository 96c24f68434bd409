import type { Cell, SheetPort } from '../../ports/workbook';
import { openKnownRows, type KnownRows } from './known-rows';
import type { Layout } from '../columns/layout';
import { FINGERPRINT } from '../columns/look';
import { NO_PRINT, type Print, readPrint } from './print';
import { FIRST_DATA_ROW, readBlocks } from '../columns/read-columns';
import { formMark, formOf } from '../cells/row-form';
import { findingPlaces, keyColumnIds, keyPart, rowKey } from './row-key';
import type { TableSpec } from '../table-spec';

/**
 * In the fingerprint column: a row that we took but that holds no data yet, because the execution died while it was
 * being written, or because a message stands there. New rows come here first.
 */
export const SPARE = 'spare';

export interface SpareRow {
  row: number;
  /** What stands in the shop's column: a message, if anything. */
  text: string;
}

/** What is known of a sheet from its key and fingerprint columns. */
export interface RowIndex {
  /** Of rows with the same key (copies that the user made) only the topmost is ours. */
  rows: KnownRows;
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
  const rows = openKnownRows();
  const wholes = new Set<string>();
  const mark = formMark(spec);
  const isKnown = (whole: string): boolean => (spec.foundBy === undefined ? rows.find(whole) !== -1 : wholes.has(whole));
  const spare: SpareRow[] = [];
  readBlocks(sheet, columns, { lastRow }, (block, firstRow) => {
    block.forEach(([fingerprint, ...key], at) => {
      const text = keyPart(fingerprint as Cell);
      const shop = keyPart(key[0] as Cell);
      const row = firstRow + at;
      const whole = rowKey(key);
      if (text === SPARE) {
        spare.push({ row, text: shop });
      } else if (whole !== null && !isKnown(whole)) {
        const part = spec.foundBy === undefined ? whole : rowKey(places.map((place) => key[place] as Cell));
        if (spec.foundBy !== undefined) wholes.add(whole);
        rows.put({ key: part === null || rows.find(part) !== -1 ? whole : part, shop, row, ...printIn(text, mark) });
      }
    });
  });
  return { rows, spare, nextRow: Math.max(FIRST_DATA_ROW, lastRow + 1) };
}

/** A row that nobody could make readable is like none, so that all of it is written when WB sends it. */
function printIn(text: string, mark: string): Print {
  const { isReadable, print } = formOf(text);
  return mark === '' || isReadable ? readPrint(print) : NO_PRINT;
}
