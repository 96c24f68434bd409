import type { SheetPort } from '../../ports/workbook';
import { headerPrint } from './header-print';
import { layoutText, printIn } from './kept-layout';
import { markedLayout, type Placed, placedByHeader } from './layout';
import { titleRow } from './titles';
import type { TableSpec } from '../table-spec';

export interface FoundColumns extends Placed {
  /** Of the header; null where there is none that tells the columns apart. */
  print: string | null;
}

/** For those who may write: what the marks of the columns tell is kept on the sheet for the next who looks. */
export function findColumns(sheet: SheetPort, spec: TableSpec): FoundColumns {
  const placed = placedByHeader(sheet);
  // What is kept on the sheet begins with the print that the header has just been found by.
  return placed === null ? lookForColumns(sheet, spec) : { ...placed, print: printIn(sheet.keptLayout()) };
}

/** Keeps what it finds for the next who looks, unless somebody has moved the columns meanwhile. */
function lookForColumns(sheet: SheetPort, spec: TableSpec): FoundColumns {
  const before = sheet.top();
  const layout = markedLayout(sheet);
  const now = sheet.top();
  const headerRow = titleRow(now, layout, spec);
  const [header, former] = [now, before].map((rows) => rows[(headerRow ?? 0) - 1]);
  if (header === undefined || former === undefined) return { layout, headerRow, print: null };
  const text = layoutText(header, layout);
  if (text === layoutText(former, layout) && text !== sheet.keptLayout()) sheet.keepLayout(text);
  return { layout, headerRow, print: headerPrint(former, layout) };
}
