import { parseDecimal } from '../../wb/decimal';
import { child, childrenOf, type Element, textIn } from '../xml-in/read-xml';
import type { AccountGood, AccountStock } from './account-good';
import * as words from './wire-words';

/** Stocks of an `offers.xml` of 1С, of whichever version and spelling; null where it is another document. */
export function stockOfCommerceMl(root: Element): AccountStock | null {
  if (root.name !== words.ROOT) return null;
  const [changes, whole] = [child(root, words.CHANGES), child(root, words.PACKAGE)];
  const offers = childrenOf(child(changes ?? whole, words.OFFERS), words.OFFER);
  if (changes === undefined && whole === undefined) return null;
  const names = new Map(childrenOf(child(whole, words.WAREHOUSES), words.WAREHOUSE).map((one) => [textIn(one, words.ID), textIn(one, words.NAME)]));
  const read = offers.map((offer) => goodOf(offer, names));
  const goods = read.filter((good) => good.id !== '' && good.quantity !== null);
  return { goods, bad: read.length - goods.length, isPart: changes !== undefined || isChangesOnly(whole) };
}

function isChangesOnly(whole: Element | undefined): boolean {
  return whole?.attributes[words.CHANGES_ONLY]?.toLowerCase() === 'true';
}

function goodOf(offer: Element, names: ReadonlyMap<string, string>): AccountGood {
  const warehouses = [...asAttributes(offer), ...asElements(offer)].map(({ id, quantity }) => ({ name: names.get(id) || id, quantity }));
  const stated = parseDecimal(textIn(offer, words.QUANTITY));
  const summed = warehouses.length === 0 ? null : warehouses.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    id: textIn(offer, words.ID).replace(/#$/, ''),
    barcode: textIn(offer, words.BARCODE), article: textIn(offer, words.ARTICLE), title: textIn(offer, words.NAME),
    quantity: stated ?? summed, warehouses,
  };
}

interface OnWarehouse {
  id: string;
  quantity: number;
}

function asAttributes(offer: Element): OnWarehouse[] {
  return words.WAREHOUSES_OF_OFFER.flatMap((name) => childrenOf(offer, name)).flatMap(({ attributes }) => {
    const [id = '', quantity] = [attributes[words.WAREHOUSE_ID], parseDecimal(attributes[words.ON_WAREHOUSE])];
    return quantity === null ? [] : [{ id, quantity }];
  });
}

function asElements(offer: Element): OnWarehouse[] {
  return childrenOf(child(offer, words.REMAINS), words.REMAIN).flatMap((remain) => {
    const warehouse = child(remain, words.WAREHOUSE);
    const quantity = parseDecimal(textIn(warehouse ?? remain, words.QUANTITY));
    return quantity === null ? [] : [{ id: textIn(warehouse, words.ID), quantity }];
  });
}
