import { SHOP } from '../rows/row-key';
import type { TableSpec } from '../table-spec';

/** What a sheet of ours knows of itself: it goes back in time with the sheet when an old version of the file is restored. */
export interface SheetMemory {
  /** All of its rows can be read by people. */
  isReadable: boolean;
  /** Ids of columns that the sheet was offered, also those that it does not have; null for a sheet of the first version. */
  offered: readonly string[] | null;
  /** What we did to the shop's column; what the user does after that is not looked at. */
  shop: 'hidden' | 'shown' | null;
}

const OF_FIRST_VERSION: SheetMemory = { isReadable: false, offered: null, shop: null };

/** A text that is not ours is nothing. */
export function parseMemory(text: string): SheetMemory {
  try {
    const { isReadable, offered, shop } = { ...OF_FIRST_VERSION, ...(JSON.parse(text) as Partial<SheetMemory>) };
    return { isReadable: isReadable === true, offered: Array.isArray(offered) ? offered : null, shop: shop === 'hidden' || shop === 'shown' ? shop : null };
  } catch {
    return OF_FIRST_VERSION;
  }
}

export function memoryText(memory: SheetMemory): string {
  return JSON.stringify(memory);
}

/** Of a sheet that is made now. */
export function newMemory({ columns, hidden = [] }: TableSpec): SheetMemory {
  return { isReadable: true, offered: columns.map(({ id }) => id), shop: hidden.includes(SHOP) ? 'hidden' : 'shown' };
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
