import { parseDecimal } from '../../wb/money/decimal';
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
  const costTypes = childrenOf(child(whole, words.PRICE_TYPES), words.PRICE_TYPE).filter((type) => words.COST_PRICE.test(textIn(type, words.NAME))).map((type) => textIn(type, words.ID));
  const read = offers.map((offer) => goodOf(offer, names, costTypes));
  const goods = read.filter((good) => good.id !== '' && (good.quantity !== null || good.cost !== null));
  return { goods, bad: read.length - goods.length, isPart: changes !== undefined || isChangesOnly(whole) };
}

function isChangesOnly(whole: Element | undefined): boolean {
  return whole?.attributes[words.CHANGES_ONLY]?.toLowerCase() === 'true';
}

function goodOf(offer: Element, names: ReadonlyMap<string, string>, costTypes: readonly string[]): AccountGood {
  const warehouses = [...asAttributes(offer), ...asElements(offer)].map(({ id, quantity }) => ({ name: names.get(id) || id, quantity }));
  const stated = parseDecimal(textIn(offer, words.QUANTITY));
  const summed = warehouses.length === 0 ? null : warehouses.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    id: textIn(offer, words.ID).replace(/#$/, ''),
    barcode: textIn(offer, words.BARCODE), article: textIn(offer, words.ARTICLE), title: textIn(offer, words.NAME),
    quantity: stated ?? summed, cost: costIn(offer, costTypes), wbBarcode: '', warehouses,
  };
}

/** The price of the first type that is a cost; one in another currency is none. */
function costIn(offer: Element, costTypes: readonly string[]): number | null {
  const price = childrenOf(child(offer, words.PRICES), words.PRICE).find((one) => costTypes.includes(textIn(one, words.OF_PRICE_TYPE)) && words.ROUBLE.test(textIn(one, words.CURRENCY)));
  return price === undefined ? null : parseDecimal(textIn(price, words.FOR_ONE));
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
