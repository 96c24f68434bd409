import { rowsInside } from '../../tables/inside';
import type { WireRow } from '../../tables/table';
import type { Values } from '../action';
import { characteristicsShown, withCharacteristics } from './characteristics';

/** Fields of a card that its method of changing takes: what is not sent, WB empties. */
const CARRIED = ['nmID', 'vendorCode', 'brand', 'title', 'description', 'kizMarked', 'documents'] as const;
/** Says whether WB believes the dimensions: its own. */
const WB_OWN = 'isValid';

/** In the order of the fields of `editCards`; what nobody wants to change is not shown, and so takes no room in the plan. */
export function cardShown(card: WireRow, wished: Values): Values {
  const [title, description, length, width, height, weight, characteristics, barcodes] = wished;
  const { length: long, width: wide, height: high, weightBrutto } = Object(card.dimensions) as WireRow;
  const number = (wish: unknown, value: unknown) => (wish === null || wish === undefined ? null : typeof value === 'number' ? value : 0);
  const text = (wish: unknown, value: unknown) => (wish === null || wish === undefined ? null : String(value ?? ''));
  return [
    text(title, card.title), text(description, card.description), number(length, long), number(width, wide), number(height, high), text(weight, weightBrutto),
    typeof characteristics === 'string' ? characteristicsShown(card, characteristics) : null,
    typeof barcodes === 'string' ? barcodesShown(card, barcodes) : null,
  ];
}

/** The card as WB is to have it: all of it, with what changes. */
export function wholeCard(card: WireRow, after: Values): object {
  const [title, description, length, width, height, weight, characteristics = null, barcodes = null] = after;
  const carried = Object.fromEntries(CARRIED.filter((name) => card[name] !== undefined).map((name) => [name, card[name]]));
  const own = (name: string, value: unknown): object => (value === null || value === undefined ? {} : { [name]: value });
  const dimensions = Object.fromEntries(Object.entries(Object(card.dimensions) as WireRow).filter(([name]) => name !== WB_OWN));
  return {
    ...carried, ...own('title', title), ...own('description', description),
    dimensions: { ...dimensions, ...own('length', length), ...own('width', width), ...own('height', height), ...own('weightBrutto', weight === null || weight === undefined ? null : Number(weight)) },
    characteristics: withCharacteristics(card, characteristics === null ? null : String(characteristics)),
    sizes: rowsInside(card, 'sizes').map((size) => (barcodes === null ? size : { ...size, skus: [...new Set([...skusOf(size), ...String(barcodes).split(' ')])] })),
  };
}

/** Of the wished barcodes those that the card has; null where it has several sizes and nobody can say whose they are. */
function barcodesShown(card: WireRow, wished: string): string | null {
  const [size, another] = rowsInside(card, 'sizes');
  if (size === undefined || another !== undefined) return null;
  const known = new Set(skusOf(size));
  return wished.split(' ').filter((barcode) => known.has(barcode)).join(' ');
}

function skusOf({ skus }: WireRow): string[] {
  return Array.isArray(skus) ? skus.map(String) : [];
}
