import type { Cell, WorkbookPort } from '../ports/workbook';
import { meantCells } from './cells/meant-cells';
import { formOf } from './cells/row-form';
import { firstRow, placedColumns } from './columns/layout';
import { FINGERPRINT } from './columns/look';
import { readBlocks } from './columns/read-columns';
import { ownShops } from './columns/sheet-memory';
import { TAKEN } from './fingerprints/marks';
import { areBareOwn, type RowKind, rowKinds } from './rows/own-rows';
import { addPrint, noPrints, printOf, type PrintSum } from './fingerprints/print-sum';
import { keyColumnIds, keyPart, rowKey, SHOP } from './keys/row-key';
import type { TableSpec } from './table-spec';

/** So many blocks are read in one call. */
const BLOCKS_A_READ = 20;

/** Whatever the key is: it is looked at when the row is read. */
const SOME_KEY = '-';

export interface LotSizes {
  /** Of a sheet of fewer rows all are read sooner. */
  fewRows: number;
  /** So many neighbouring rows are read or left unread together. */
  blockRows: number;
}

/** Rows of a shop of which a cell says the same, such as their month. */
export interface Lot {
  /** As `shopPart` makes it. */
  shop: string;
  /** What the cell says. */
  value: number;
  /** Another one whenever a row has been written, added or deleted; null where a row does not tell what it was written with. */
  print: string | null;
  /** Where its rows stand, as numbers of blocks. */
  blocks: ReadonlySet<number>;
}

/** A large sheet that is looked at once and then read a lot at a time. */
export interface Lots {
  all: readonly Lot[];
  /** False when the user deleted the column. */
  has(columnId: string): boolean;
  /** Our rows of these lots, top to bottom; '' in a column that is not there. */
  read(lots: readonly Lot[], columnIds: readonly string[], take: (lot: Lot, cells: readonly Cell[]) => void): void;
}

/**
 * The fingerprint, the shop and one column of each row: all that it takes to know which lots have changed. A copy of a row that has got
 * into another lot counts there too.
 * @returns null where there is no such sheet, or one of so few rows that all of them are read sooner
 * @throws UserActionError KEY_COLUMN_DELETED
 */
export function openLots(workbook: WorkbookPort, spec: TableSpec, columnId: string, valueOf: (cell: Cell) => number, { fewRows, blockRows }: LotSizes): Lots | null {
  const sheet = workbook.find(spec.tag);
  const lastRow = sheet?.lastRow() ?? 0;
  if (sheet === null || lastRow < fewRows) return null;
  const placed = placedColumns(sheet, spec);
  const begin = firstRow(placed);
  const kindOf = rowKinds(spec, ownShops(sheet, spec));
  const found = new Map<string, Lot & { blocks: Set<number>; sum: PrintSum }>();
  const kinds = { own: 0, taken: 0 };
  const placesOf = (columnIds: readonly string[]): (number | undefined)[] => columnIds.map((id) => placed.layout.get(id));

  const look = ([fingerprint, shop, cell]: readonly Cell[], row: number): void => {
    const kind = kindOf(fingerprint as Cell, [shop as Cell, SOME_KEY]);
    if (kind === 'other' || kind === 'spare') return;
    if (kind === 'own') kinds.own += 1;
    if (fingerprint === TAKEN) kinds.taken += 1;
    const [name, value] = [keyPart(shop as Cell), valueOf(cell as Cell)];
    const id = `${name}\n${value}`;
    const own = found.get(id) ?? { shop: name, value, print: null, blocks: new Set(), sum: noPrints() };
    found.set(id, own);
    own.blocks.add(Math.floor((row - begin) / blockRows));
    addPrint(own.sum, keyPart(fingerprint as Cell));
  };
  readBlocks(sheet, placesOf([FINGERPRINT, SHOP, columnId]), { firstRow: begin, lastRow }, (rows, first) => rows.forEach((row, at) => look(row, first + at)));

  return {
    all: [...found.values()].map(({ shop, value, blocks, sum }) => ({ shop, value, blocks, print: printOf(sum) })),
    has: (id) => placed.layout.has(id),
    read: (lots, columnIds, take) => {
      const wanted = new Map(lots.map((lot) => [`${lot.shop}\n${lot.value}`, lot]));
      const keyIds = keyColumnIds(spec);
      const ids = [...new Set([FINGERPRINT, ...keyIds, columnId, ...columnIds])];
      const [places, valueAt] = [columnIds.map((id) => ids.indexOf(id)), ids.indexOf(columnId)];
      const [meant, isOurs] = [meantCells(spec, ids), oursOnce(areBareOwn(kinds))];
      const takeRow = (row: Cell[]): void => {
        const lot = wanted.get(`${keyPart(row[1] as Cell)}\n${valueOf(row[valueAt] as Cell)}`);
        const key = row.slice(1, 1 + keyIds.length);
        if (lot === undefined || !isOurs(kindOf(row[0] as Cell, key), key)) return;
        meant(row, formOf(keyPart(row[0] as Cell)));
        take(lot, places.map((place) => row[place] as Cell));
      };
      for (const { from, to } of stretches(lots)) {
        const rows = { firstRow: begin + from * blockRows, lastRow: Math.min(lastRow, begin + to * blockRows - 1) };
        readBlocks(sheet, placesOf(ids), rows, (block) => block.forEach(takeRow));
      }
    },
  };
}

/** The lots that are read together: what one of them needs is read for the others too, and further ones while it is not too much. */
export function nextLots(lots: readonly Lot[], mostBlocks: number): Lot[] {
  const blocks = new Set<number>();
  const together: Lot[] = [];
  for (const lot of [...lots].sort((one, other) => Math.min(...one.blocks) - Math.min(...other.blocks))) {
    const more = [...lot.blocks].filter((block) => !blocks.has(block));
    if (together.length > 0 && more.length > 0 && blocks.size + more.length > mostBlocks) continue;
    for (const block of more) blocks.add(block);
    together.push(lot);
  }
  return together;
}

/** Of rows with one key the upper one. */
function oursOnce(isBareOwn: boolean): (kind: RowKind, key: readonly Cell[]) => boolean {
  const seen = new Set<string>();
  return (kind, key) => {
    if (kind !== 'own' && !(isBareOwn && kind === 'bare')) return false;
    const text = rowKey(key) as string;
    return !seen.has(text) && seen.add(text) !== undefined;
  };
}

/** Blocks of the lots as runs of neighbours, the end not included. */
function stretches(lots: readonly Lot[]): { from: number; to: number }[] {
  const blocks = [...new Set(lots.flatMap((lot) => [...lot.blocks]))].sort((one, other) => one - other);
  const all: { from: number; to: number }[] = [];
  for (const block of blocks) {
    const last = all[all.length - 1];
    if (last !== undefined && last.to === block && block - last.from < BLOCKS_A_READ) last.to = block + 1;
    else all.push({ from: block, to: block + 1 });
  }
  return all;
}
