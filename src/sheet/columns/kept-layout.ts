import type { Header, SheetLook } from '../../ports/workbook';
import { headerPrint } from './header-print';
import type { Layout } from './layout';

const PARTS = ' ';
const IDS = ',';

/**
 * Where our columns stand, as a text to be kept on their sheet: to find them by their marks takes two calls a column, to
 * compare the header two in all.
 * @returns '' where the header does not tell the columns apart
 */
export function layoutText(header: Header, layout: Layout): string {
  const print = headerPrint(header, layout);
  const ids: string[] = new Array<string>(Math.max(0, ...layout.values())).fill('');
  for (const [id, column] of layout) ids[column - 1] = id;
  return print === null ? '' : print + PARTS + ids.join(IDS);
}

/** The text of a sheet that is just being made. */
export function layoutTextOf({ columns }: SheetLook): string {
  const header = { titles: columns.map((column) => column.header), notes: columns.map(({ note }) => note) };
  return layoutText(header, new Map(columns.map(({ tag }, at) => [tag, at + 1])));
}

/** The print of the header that a kept text speaks of. */
export function printIn(text: string): string {
  return text.split(PARTS)[0] as string;
}

/** @returns null where the header is another one now: then only the marks of the columns tell */
export function layoutFrom(text: string, header: Header): Layout | null {
  const [print, ids = ''] = text.split(PARTS);
  const places = ids.split(IDS).map((id, at): [string, number] => [id, at + 1]);
  const layout = new Map(places.filter(([id]) => id !== ''));
  return headerPrint(header, layout) === print ? layout : null;
}
