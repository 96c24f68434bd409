import type { SheetPort } from '../../ports/workbook';
import { SHOP, shopPart } from '../keys/row-key';
import type { TableSpec } from '../table-spec';

/** What a sheet of ours knows of itself: it goes back in time with the sheet when an old version of the file is restored. */
export interface SheetMemory {
  /** All of its rows can be read by people. */
  isReadable: boolean;
  /** Ids of columns that the sheet was offered, also those that it does not have; null for a sheet of the first version. */
  offered: readonly string[] | null;
  /** What we did to the shop's column; what the user does after that is not looked at. */
  shop: 'hidden' | 'shown' | null;
  /** Names of the shops whose rows the sheet may hold, by their ids; null for a sheet of before. */
  shops: Readonly<Record<string, string>> | null;
  /** How we have left the rows (`order/left-order.ts`); left out where nobody has put them in order yet. */
  order?: string;
}

/** Begins the place of a shop of whom only the name is known. */
const NAMELESS = '?';

const OF_FIRST_VERSION: SheetMemory = { isReadable: false, offered: null, shop: null, shops: null };

/** A text that is not ours is nothing. */
export function parseMemory(text: string): SheetMemory {
  try {
    const { isReadable, offered, shop, shops, order } = { ...OF_FIRST_VERSION, ...(JSON.parse(text) as Partial<SheetMemory>) };
    return { isReadable: isReadable === true, offered: Array.isArray(offered) ? offered : null, shop: shop === 'hidden' || shop === 'shown' ? shop : null, shops: namesIn(shops), ...(typeof order === 'string' ? { order } : {}) };
  } catch {
    return OF_FIRST_VERSION;
  }
}

export function memoryText(memory: SheetMemory): string {
  return JSON.stringify(memory);
}

/** Of a sheet that is made now. */
export function newMemory({ columns, hidden = [], shops }: TableSpec): SheetMemory {
  return { isReadable: true, offered: columns.map(({ id }) => id), shop: hidden.includes(SHOP) ? 'hidden' : 'shown', shops: shops === undefined ? null : namesById(shops) };
}

/** Names of the shops whose rows the sheet may hold, as `shopPart` makes them; null where nobody knows. */
export function ownShops(sheet: SheetPort, { shops = [] }: TableSpec): ReadonlySet<string> | null {
  const known = parseMemory(sheet.memory()).shops;
  return known === null ? null : new Set([...Object.values(known), ...shops.map(({ label }) => label)].map(shopPart));
}

/**
 * Before the first row of a shop is written: its name says for ever whose rows these are, also when the shop has been taken
 * out of the file meanwhile.
 * @param named names that stand in rows of ours already
 */
export function rememberShops(sheet: SheetPort, { shops }: TableSpec, named: () => readonly string[]): void {
  if (shops === undefined) return;
  const memory = parseMemory(sheet.memory());
  const known = memory.shops ?? Object.fromEntries(named().map((name) => [NAMELESS + name, name]));
  const all = { ...known, ...namesById(shops) };
  if (memory.shops === null || Object.keys(all).length > Object.keys(known).length) sheet.remember(memoryText({ ...memory, shops: all }));
}

/** Ids and names of the shops whose rows a sheet with that memory may hold. */
export function namesOfShops(memory: string): [id: string, name: string][] {
  return Object.entries(parseMemory(memory).shops ?? {}).filter(([id]) => !id.startsWith(NAMELESS));
}

function namesById(shops: readonly { id: string; label: string }[]): Record<string, string> {
  return Object.fromEntries(shops.map(({ id, label }) => [id, label]));
}

function namesIn(shops: unknown): SheetMemory['shops'] {
  if (typeof shops !== 'object' || shops === null) return null;
  return Object.fromEntries(Object.entries(shops).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Columns that have come since the sheet was made. */
export function notOffered({ offered }: SheetMemory, { columns }: TableSpec): string[] {
  const ids = columns.map(({ id }) => id);
  return offered === null ? [] : ids.filter((id) => !offered.includes(id));
}

/** Whether anything of the sheet is to be renewed. */
export function isOutdated(memory: SheetMemory, spec: TableSpec): boolean {
  const isUnread = !memory.isReadable || memory.offered === null || notOffered(memory, spec).length > 0;
  return isUnread || memory.shop === null || (memory.shop === 'hidden' && spec.hidden?.includes(SHOP) !== true);
}
