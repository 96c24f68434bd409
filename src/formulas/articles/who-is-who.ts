import type { Cell } from '../../ports/workbook';
import type { Argument, FileView } from '../formula';
import type { Row } from '../rows';
import { askedCards, type CardNames, importedCards, nameOf, NO_CARDS, numberOf, namesElsewhere, once, push, put, type Size } from './names';

/** An article as it is shown. */
export interface Identity {
  /** The same for all items of the article, however they spell it; '' for what is of none. */
  id: string;
  number: Cell;
  vendorCode: Cell;
}

/** Items of a sheet, led to the articles that they are of. */
export interface WhoIsWho<T> {
  /** Items of the article or size of that name, none where it has only a card; null for a name that nobody knows. */
  find(name: Argument): readonly T[] | null;
  of(item: T): Identity;
}

/** Before the name of an article whose number nobody knows: such names are no numbers. */
const NUMBERLESS = '\n';

/**
 * WB's number is the identity of an article; every other name leads to it: of its card, of the items themselves, of other sheets.
 * A name that is one article's number and another's vendor code means the first; what the cards say goes before what rows
 * once said.
 * @param namesOf number, vendor code and barcode of an item
 */
export function whoIsWho<T>(items: readonly T[], namesOf: (item: T) => Row, file: FileView, here: string): WhoIsWho<T> {
  const cards = once(() => importedCards(file));
  const elsewhere = once(() => namesElsewhere(file, here));
  const unimported = once(() => (cards() === NO_CARDS ? askedCards(file) : NO_CARDS));
  const identities = new Map<string, Identity>();
  const sheet = indexed(items, namesOf, cards);

  const ofNumbers = (numbers: readonly string[]): T[] => ([] as T[]).concat(...[...new Set(numbers)].map((number) => sheet.ofId.get(number) ?? []));

  const ofSize = ({ number, barcodes, isOnly }: Size): readonly T[] =>
    (isOnly ? ofNumbers([number]) : ([] as T[]).concat(...barcodes.map((barcode) => sheet.ofBarcode.get(barcode) ?? [])));

  const byCards = ({ ofNumber, ofVendorCode, ofBarcode }: CardNames, name: string): readonly T[] | null => {
    if (ofNumber.has(name)) return ofNumbers([name]);
    const uncarded = (sheet.idsOfVendorCode.get(name) ?? []).filter((id) => !ofNumber.has(id));
    const numbers = [...(ofVendorCode.get(name) ?? []).map(({ number }) => number), ...uncarded];
    if (numbers.length > 0) return ofNumbers(numbers);
    const sizes = ofBarcode.get(name);
    if (sizes === undefined || (!sizes.some(({ isOnly }) => isOnly) && sheet.ofBarcode.size === 0)) return null;
    return unique(([] as T[]).concat(...sizes.map(ofSize), sheet.ofBarcode.get(name) ?? []));
  };

  const byNameElsewhere = (name: string): readonly T[] | null => {
    const numbers = elsewhere().ofVendorCode(name);
    if (numbers.length > 0) return ofNumbers(numbers);
    // Of a size that only others have, a sheet that tells sizes apart has no rows.
    return sheet.ofBarcode.size > 0 && elsewhere().isBarcode(name) ? [] : null;
  };

  const identityOf = (id: string): Identity => {
    const own = (sheet.ofId.get(id) as T[]).map(namesOf);
    const shown = cards().ofNumber.get(id)?.[0]?.shown ?? { number: '', vendorCode: '' };
    return { id, number: firstIn(own, 0) || shown.number, vendorCode: shown.vendorCode || firstIn(own, 1) };
  };

  return {
    find: (argument) => {
      const name = typeof argument === 'number' || typeof argument === 'string' ? nameOf(argument) : '';
      if (name === '') return null;
      return sheet.ofId.get(name)
        ?? byCards(cards(), name)
        ?? sheet.ofBarcode.get(name)
        ?? (sheet.idsOfVendorCode.has(name) ? ofNumbers(sheet.idsOfVendorCode.get(name) as string[]) : null)
        ?? byNameElsewhere(name)
        ?? byCards(unimported(), name);
    },
    of: (item) => {
      const id = sheet.idOf(item);
      const identity = identities.get(id) ?? identityOf(id);
      identities.set(id, identity);
      return identity;
    },
  };
}

interface Sheet<T> {
  ofId: ReadonlyMap<string, T[]>;
  idsOfVendorCode: ReadonlyMap<string, string[]>;
  ofBarcode: ReadonlyMap<string, T[]>;
  idOf: (item: T) => string;
}

function indexed<T>(items: readonly T[], namesOf: (item: T) => Row, cards: () => CardNames): Sheet<T> {
  const ids = new Map<T, string>();
  const ofId = new Map<string, T[]>();
  const ofBarcode = new Map<string, T[]>();
  const idsOfVendorCode = new Map<string, string[]>();
  const named = items.map((item) => ({ item, names: namesOf(item).map(nameOf), number: numberOf(namesOf(item)[0]) }));
  const leads = once(() => leadsOf(named, cards()));
  for (const { item, names: [, vendorCode = '', barcode = ''], number } of named) {
    const id = number || (vendorCode + barcode === '' ? '' : leads()(vendorCode, barcode));
    ids.set(item, id);
    push(ofId, id, item);
    put(ofBarcode, barcode, item);
    put(idsOfVendorCode, vendorCode, id);
  }
  return { ofId, ofBarcode, idsOfVendorCode, idOf: (item) => ids.get(item) as string };
}

/** To which article a row without a number leads: by its barcode, then by its vendor code where that is one article's. */
function leadsOf(named: readonly { names: readonly string[]; number: string }[], { ofBarcode, ofVendorCode }: CardNames) {
  const barcodes = new Map<string, string[]>();
  const vendorCodes = new Map<string, string[]>();
  for (const { names: [, vendorCode = '', barcode = ''], number } of named) {
    if (number !== '') {
      put(barcodes, barcode, number);
      put(vendorCodes, vendorCode, number);
    }
  }
  const only = (numbers: readonly string[]): string | null => (new Set(numbers).size === 1 ? (numbers[0] as string) : null);
  const numbers = (sizes: readonly Size[] = []): string[] => sizes.map(({ number }) => number);
  return (vendorCode: string, barcode: string): string =>
    only(numbers(ofBarcode.get(barcode))) ?? only(barcodes.get(barcode) ?? []) ?? only(numbers(ofVendorCode.get(vendorCode))) ?? only(vendorCodes.get(vendorCode) ?? [])
      ?? NUMBERLESS + (vendorCode || barcode);
}

function firstIn(rows: readonly Row[], place: number): Cell {
  const found = rows.find((row) => (place === 0 ? numberOf(row[place]) : nameOf(row[place])) !== '');
  return found === undefined ? '' : (found[place] as Cell);
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
