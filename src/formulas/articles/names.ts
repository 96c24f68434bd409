import type { Cell } from '../../ports/workbook';
import { isWbError } from '../../wb/errors';
import { wireWord } from '../../wb/wire/wire-word';
import type { FileView } from '../formula';
import { NAME_COLUMNS, NAMED_DATASETS, type NamedDataset } from './name-columns';

/** A name as names are compared: neither case nor blanks make another article of it. '' for none, as a number of 0 is. */
export function nameOf(value: unknown): string {
  return wireWord(value);
}

export function numberOf(value: unknown): string {
  const name = nameOf(value);
  return name === '0' ? '' : name;
}

/** A size as its card names it. */
export interface Size {
  number: string;
  vendorCode: string;
  barcodes: readonly string[];
  /** As the cards show them. */
  shown: { number: Cell; vendorCode: Cell };
  /** The article has no other, so that its barcode means all of it. */
  isOnly: boolean;
}

/** What cards know of names. */
export interface CardNames {
  ofNumber: ReadonlyMap<string, readonly Size[]>;
  ofVendorCode: ReadonlyMap<string, readonly Size[]>;
  ofBarcode: ReadonlyMap<string, readonly Size[]>;
}

export const NO_CARDS: CardNames = { ofNumber: new Map(), ofVendorCode: new Map(), ofBarcode: new Map() };

const CARD_NAMES = ['nmID', 'vendorCode', 'barcode', 'otherBarcodes'];

/** Of the cards on their sheet. Without a sheet WB may be asked for them, which only a name that nobody knows is worth: see `askedCards`. */
export function importedCards(file: FileView): CardNames {
  const onSheet = () => (file.rowsOnSheet('cards') === 0 ? [] : file.dataset('cards').read(CARD_NAMES));
  const rows = readable(() => file.remember('names on cards', onSheet), []);
  return rows.length === 0 ? NO_CARDS : indexed(rows);
}

export function askedCards(file: FileView): CardNames {
  return indexed(file.remember('names on asked cards', () => file.dataset('cards').read(CARD_NAMES)));
}

function indexed(rows: readonly (readonly Cell[])[]): CardNames {
  const names = { ofNumber: new Map<string, Size[]>(), ofVendorCode: new Map<string, Size[]>(), ofBarcode: new Map<string, Size[]>() };
  const counts = new Map<string, number>();
  for (const [number] of rows) counts.set(numberOf(number), (counts.get(numberOf(number)) ?? 0) + 1);
  for (const [number, vendorCode, barcode, others] of rows as readonly [Cell, Cell, Cell, Cell][]) {
    const barcodes = [barcode, ...String(others).split(' ')].map(nameOf).filter((name) => name !== '');
    const size = { number: numberOf(number), vendorCode: nameOf(vendorCode), barcodes, shown: { number, vendorCode }, isOnly: counts.get(numberOf(number)) === 1 };
    put(names.ofNumber, size.number, size);
    put(names.ofVendorCode, size.vendorCode, size);
    for (const name of barcodes) put(names.ofBarcode, name, size);
  }
  return names;
}

/** Of more rows a look for a name costs more than a cell may take; the sheets that name articles otherwise are mostly smaller ones. */
const MANY_ROWS = 60_000;

/** What other sheets know of a name: the colour behind a vendor code, a former name. */
export interface NamesElsewhere {
  /** WB's numbers of the articles that any of them calls so. */
  ofVendorCode(name: string): readonly string[];
  isBarcode(name: string): boolean;
}

export function namesElsewhere(file: FileView, here: string): NamesElsewhere {
  const sheets = NAMED_DATASETS.filter((id) => id !== here).map((id) => once(() => namesOn(file, id)));
  return {
    ofVendorCode: (name) => sheets.map((names) => names().ofVendorCode.get(name)).find((numbers) => numbers !== undefined) ?? [],
    isBarcode: (name) => sheets.some((names) => names().barcodes.has(name)),
  };
}

function namesOn(file: FileView, id: NamedDataset): { ofVendorCode: ReadonlyMap<string, readonly string[]>; barcodes: ReadonlySet<string> } {
  const rows = file.rowsOnSheet(id);
  const names = rows === 0 || rows > MANY_ROWS ? [] : readable(() => file.remember(`names ${id}`, () => distinctNames(file, id)), []);
  const ofVendorCode = new Map<string, string[]>();
  for (const [number, vendorCode] of names as [string, string][]) put(ofVendorCode, vendorCode, number);
  return { ofVendorCode, barcodes: new Set(names.map(([, , barcode]) => String(barcode))) };
}

function distinctNames(file: FileView, id: NamedDataset): string[][] {
  const all = new Map<string, string[]>();
  for (const [number, ...names] of file.dataset(id).read(NAME_COLUMNS[id])) {
    const one = [numberOf(number), ...names.map(nameOf)];
    if (one[0] !== '') all.set(one.join('\n'), one);
  }
  return [...all.values()];
}

/** A sheet that the user has spoilt must not stop a formula that only looks there for names. */
function readable<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (!isWbError(error)) throw error;
    return otherwise;
  }
}

export function put<T>(index: Map<string, T[]>, name: string, item: T): void {
  if (name !== '') push(index, name, item);
}

export function push<T>(index: Map<string, T[]>, key: string, item: T): void {
  const items = index.get(key);
  if (items === undefined) index.set(key, [item]);
  else items.push(item);
}

export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made = made ?? { value: make() }).value;
}
