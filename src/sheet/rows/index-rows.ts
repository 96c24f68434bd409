import type { Cell } from '../../ports/workbook';
import { openKnownRows, type KnownRows } from './known-rows';
import { firstRow } from '../columns/layout';
import { FINGERPRINT, FINGERPRINT_LOOK } from '../columns/look';
import { versionOf } from '../fingerprints/version';
import { NO_PRINT, type Print, printedVersion, readPrint } from '../fingerprints/print';
import { readBlocks } from '../columns/read-columns';
import { areTitles } from '../columns/titles';
import { formMark, formOf } from '../cells/row-form';
import { ownShops } from '../columns/sheet-memory';
import type { Opened } from '../open-sheet';
import { TAKEN } from '../fingerprints/marks';
import { areBareOwn, rowKinds } from './own-rows';
import { findingPlaces, keyColumnIds, keyPart, rowKey } from '../keys/row-key';

export interface SpareRow {
  row: number;
  /** What stands in the shop's column: a message, if anything. */
  text: string;
}

/** What is known of a sheet from its key and fingerprint columns. */
export interface RowIndex {
  /** Of rows with the same key (copies that the user made) only the topmost is ours. */
  rows: KnownRows;
  /** Rows with a key that bear no fingerprint, by their key: of no account until WB sends what they hold. */
  bare: Map<string, number>;
  /** Ours, although a person has taken their fingerprints. */
  untold: readonly number[];
  /** Top to bottom. */
  spare: readonly SpareRow[];
  /** Null where the header is gone. */
  headerRow: number | null;
  /** Last row with any content, the user's included. */
  lastRow: number;
  /** Below everything in our columns; beside it the user's may be filled, with ticks or formulas. */
  nextRow: number;
}

interface FoundRow {
  row: number;
  text: string;
  key: readonly Cell[];
  version: number;
}

/** Each column of a million rows takes nine seconds, so that of versions is read only where the fingerprint of a row does not tell its own. */
export function indexRows(opened: Opened): RowIndex {
  const { layout, spec: { version } } = opened;
  const { index, areVersionsTold } = indexOf(opened, []);
  return areVersionsTold || version === undefined || !layout.has(version) ? index : indexOf(opened, [version]).index;
}

/**
 * Rows without a key are the user's and not in the index. Where a row is found by a part of its key only, it keeps the
 * whole one when another row has that part already: it is ours still, and may be absent.
 */
function indexOf(opened: Opened, versionIds: readonly string[]): { index: RowIndex; areVersionsTold: boolean } {
  const { sheet, spec, layout } = opened;
  const keyIds = keyColumnIds(spec);
  const kindOf = rowKinds(spec, ownShops(sheet, spec));
  const lastRow = sheet.lastRow();
  const found = openFound(opened);
  const bare: FoundRow[] = [];
  const spare: SpareRow[] = [];
  let { headerRow } = opened;
  let [lastFilled, own, taken] = [headerRow ?? 0, 0, 0];
  let areVersionsTold = true;
  readBlocks(sheet, [FINGERPRINT, ...keyIds, ...versionIds].map((id) => layout.get(id)), { firstRow: firstRow(opened), lastRow }, (block, first) => {
    block.forEach(([fingerprint, ...cells], at) => {
      const row = first + at;
      const key = cells.slice(0, keyIds.length);
      const text = keyPart(fingerprint as Cell);
      const version = spec.version === undefined ? NaN : versionIn(text, cells[keyIds.length]);
      if (text !== '' || key.some((cell) => cell !== '')) lastFilled = row;
      const kind = kindOf(fingerprint as Cell, key);
      if (Number.isNaN(version) && (kind === 'own' || kind === 'bare')) areVersionsTold = false;
      if (kind === 'spare') spare.push({ row, text: keyPart(key[0] as Cell) });
      else if (kind === 'bare') bare.push({ row, text, key, version });
      else if (kind === 'own') {
        own += 1;
        if (text === TAKEN) taken += 1;
        found.put({ row, text, key, version });
      } else if (headerRow === null && (text === FINGERPRINT_LOOK.header || areTitles(spec, keyIds, key))) headerRow = row;
    });
  });
  const isOurs = areBareOwn({ own, taken });
  if (isOurs) bare.forEach(found.put);
  const index: RowIndex = {
    rows: found.rows,
    bare: new Map(isOurs ? [] : bare.map(({ key, row }): [string, number] => [found.partOf(key), row])),
    untold: isOurs ? bare.map(({ row }) => row) : [],
    spare, headerRow, lastRow,
    nextRow: 1 + lastFilledIn(opened, { above: lastFilled, lastRow }),
  };
  return { index, areVersionsTold };
}

function openFound({ spec }: Opened) {
  const places = findingPlaces(spec);
  const rows = openKnownRows();
  const wholes = new Set<string>();
  const mark = formMark(spec);
  const isKnown = (whole: string): boolean => (spec.foundBy === undefined ? rows.find(whole) !== -1 : wholes.has(whole));
  const partOf = (key: readonly Cell[]): string => rowKey(spec.foundBy === undefined ? key : places.map((place) => key[place] as Cell)) ?? (rowKey(key) as string);
  return {
    rows, partOf,
    put({ row, text, key, version }: FoundRow): void {
      const whole = rowKey(key) as string;
      if (isKnown(whole)) return;
      if (spec.foundBy !== undefined) wholes.add(whole);
      const part = partOf(key);
      rows.put({ key: rows.find(part) !== -1 ? whole : part, shop: keyPart(key[0] as Cell), row, version, ...printIn(text, mark) });
    },
  };
}

/** What stands in our other columns below the last key: a total of the user's, perhaps. */
function lastFilledIn({ sheet, layout }: Opened, { above, lastRow }: { above: number; lastRow: number }): number {
  let last = above;
  readBlocks(sheet, [...layout.values()], { firstRow: above + 1, lastRow }, (block, first) => {
    block.forEach((cells, at) => {
      if (cells.some((cell) => cell !== '')) last = first + at;
    });
  });
  return last;
}

/** As the row was written with; a row that was not wholly written, or before fingerprints told, has it in its column alone. */
function versionIn(text: string, cell: Cell | undefined): number {
  const version = printedVersion(formOf(text).print);
  return Number.isNaN(version) ? versionOf(cell ?? '') : version;
}

/** A row that nobody could make readable is like none, so that all of it is written when WB sends it. */
function printIn(text: string, mark: string): Print {
  const { isReadable, print } = formOf(text);
  return mark === '' || isReadable ? readPrint(print) : NO_PRINT;
}
