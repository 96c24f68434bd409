import type { SheetPort, WorkbookPort } from '../../ports/workbook';
import { addColumns } from '../columns/choose-columns';
import { placedColumns } from '../columns/layout';
import { columnLook } from '../columns/look';
import { SHOP } from '../keys/row-key';
import { memoryText, newMemory, notOffered, parseMemory, type SheetMemory } from '../columns/sheet-memory';
import { type Opened, withFingerprint } from '../open-sheet';
import type { TableSpec } from '../table-spec';
import { turnRows } from './turn-rows';

export interface Renewing {
  /** Of the columns that the sheet was never offered, those that it shall have. */
  wanted: readonly string[];
  isTimeUp: () => boolean;
  /** Called when rows of the first version have been made readable; again where the execution ends before the sheet remembers it. */
  turned: () => void;
}

/**
 * Makes a sheet as a new one would be, but for what the user has chosen or changed: rows of the first version can be read,
 * columns that have come since are there, the shop's column is hidden or shown. Every part may be done twice.
 * @returns false when the time was up: the next execution goes on
 * @throws UserActionError KEY_COLUMN_DELETED, SHEET_FULL, SHEET_PROTECTED, TransientError GOOGLE_SHEETS_BUSY
 */
export function renewSheet(workbook: WorkbookPort, sheet: SheetPort, spec: TableSpec, { wanted, isTimeUp, turned }: Renewing): boolean {
  const memory = parseMemory(sheet.memory());
  const opened = withFingerprint(workbook, sheet, spec);
  if (!memory.isReadable) {
    renewLooks(opened);
    if (!turnRows(sheet, spec, opened.layout, isTimeUp)) return false;
  }
  addColumns(workbook, sheet, spec, notOffered(memory, spec).filter((id) => wanted.includes(id)));
  const shop = renewShop(sheet, spec, memory);
  if (!memory.isReadable) turned();
  sheet.remember(memoryText({ ...memory, ...newMemory(spec), shop, shops: memory.shops }));
  return true;
}

/** Formats follow the values; a header, a note or a width stays where it is not what we have written. */
function renewLooks({ sheet, spec, layout, headerRow }: Opened): void {
  const titles = headerRow === null ? [] : sheet.header(headerRow).titles;
  for (const column of spec.columns.filter(({ id }) => layout.has(id))) {
    const at = layout.get(column.id) as number;
    const look = columnLook(column);
    const isFormer = column.formerHeader !== undefined && titles[at - 1] === column.formerHeader();
    const isOtherwise = column.kind === 'percent' || column.words !== undefined;
    sheet.dress(at, {
      ...(column.kind === 'percent' ? { numberFormat: look.numberFormat } : {}),
      ...(isFormer ? { header: look.header } : {}),
      ...(isOtherwise && headerRow !== null ? { note: look.note } : {}),
      ...(look.widthPx > column.widthPx && sheet.widthPx(at) === column.widthPx ? { widthPx: look.widthPx } : {}),
    }, headerRow ?? undefined);
  }
}

/** Hidden once, shown once: what the user does in between is his. */
function renewShop(sheet: SheetPort, spec: TableSpec, { shop }: SheetMemory): SheetMemory['shop'] {
  const isHidden = spec.hidden?.includes(SHOP) === true;
  const next = isHidden ? shop ?? 'hidden' : 'shown';
  if (next !== shop && (next === 'hidden' || shop === 'hidden')) sheet.dress(placedColumns(sheet, spec).layout.get(SHOP) as number, { hidden: isHidden });
  return next;
}

