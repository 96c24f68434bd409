import type { Print } from '../fingerprints/print';
import { openRowKeys } from '../keys/row-keys';
import { withRoom } from '../keys/with-room';

/** A row of ours, its place in the sheet and its fingerprint. */
export interface KnownRow extends Print {
  /** As `rowKey` makes it. */
  key: string;
  /** As `shopPart` makes it. */
  shop: string;
  row: number;
  /** Moment of WB's last change; NaN where nobody knows it. */
  version: number;
}

/** Rows of ours, numbered in the order in which they came. */
export interface KnownRows {
  size(): number;
  /** −1 for a row that is not known. */
  find(key: string): number;
  /** Adds a row, or replaces what is known of it. */
  put(row: KnownRow): void;
  /** A row has been inserted above all of them. */
  moveDown(): void;
  at(entry: number): KnownRow;
  rowAt(entry: number): number;
  versionAt(entry: number): number;
  printAt(entry: number): Print;
  /** Entries of a shop, first come first. */
  ofShop(shop: string): number[];
  /** Every shop that a row is of. */
  shops(): string[];
}

export function openKnownRows(): KnownRows {
  const keys = openRowKeys();
  const shopNames: string[] = [];
  let shops = new Uint16Array(0);
  let rows = new Uint32Array(0);
  let lasting = new Float64Array(0);
  let changing = new Float64Array(0);
  let versions = new Float64Array(0);

  const numberOf = (shop: string): number => (shopNames.includes(shop) ? shopNames.indexOf(shop) : shopNames.push(shop) - 1);
  const rowAt = (entry: number): number => rows[entry] as number;
  const versionAt = (entry: number): number => versions[entry] as number;
  const printAt = (entry: number): Print => ({ lasting: lasting[entry] as number, changing: changing[entry] as number });

  return {
    size: keys.size,
    find: keys.find,
    put(known) {
      const entry = keys.add(known.key);
      shops = withRoom(shops, entry + 1);
      rows = withRoom(rows, entry + 1);
      lasting = withRoom(lasting, entry + 1);
      changing = withRoom(changing, entry + 1);
      versions = withRoom(versions, entry + 1);
      shops[entry] = numberOf(known.shop);
      rows[entry] = known.row;
      lasting[entry] = known.lasting;
      changing[entry] = known.changing;
      versions[entry] = known.version;
    },
    moveDown() {
      rows = rows.map((row) => row + 1);
    },
    at: (entry) => ({ key: keys.keyAt(entry), shop: shopNames[shops[entry] as number] as string, row: rowAt(entry), version: versionAt(entry), ...printAt(entry) }),
    rowAt,
    versionAt,
    printAt,
    shops: () => [...shopNames],
    ofShop(shop) {
      const wanted = shopNames.indexOf(shop);
      return entriesOf(keys.size()).filter((entry) => shops[entry] === wanted);
    },
  };
}

/** Numbers of all rows. */
export function entriesOf(size: number): number[] {
  return Array.from({ length: size }, (_, entry) => entry);
}
