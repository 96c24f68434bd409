import { strFromU8, unzipSync } from '../files/packer';
import { childrenOf, child, type Element, readXml } from '../xml-in/read-xml';

/** Of one part, unpacked: a list of goods has a few. What is larger is passed over, whatever it calls itself. */
const LARGEST_PART = 40_000_000;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const TEXTS = 'xl/sharedStrings.xml';
/** Further right nobody keeps a price. */
const MOST_COLUMNS = 500;

/** The cells of each sheet of an .xlsx file (ECMA-376), as texts, numbers as they are; null for what is none. */
export function sheetsOfXlsx(bytes: Uint8Array): string[][][] | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const parts = unpacked(bytes);
  if (parts === null) return null;
  const texts = childrenOf(partOf(parts, TEXTS), 'si').map(textIn);
  const names = Object.keys(parts).filter((name) => SHEET.test(name)).sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
  return names.map((name) => childrenOf(child(partOf(parts, name), 'sheetData'), 'row').map((row) => cellsOf(row, texts)));
}

function unpacked(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | null {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => (SHEET.test(name) || name === TEXTS) && originalSize <= LARGEST_PART });
  } catch {
    return null;
  }
}

function partOf(parts: Readonly<Record<string, Uint8Array>>, name: string): Element | undefined {
  const bytes = parts[name];
  return bytes === undefined ? undefined : readXml(strFromU8(bytes)) ?? undefined;
}

function cellsOf(row: Element, texts: readonly string[]): string[] {
  const cells: string[] = [];
  childrenOf(row, 'c').forEach((cell, at) => {
    const column = columnOf(cell.attributes['r'] ?? '') ?? at;
    if (column < MOST_COLUMNS) cells[column] = valueOf(cell, texts);
  });
  return Array.from(cells, (cell) => cell ?? '');
}

function valueOf(cell: Element, texts: readonly string[]): string {
  const value = child(cell, 'v')?.text ?? '';
  if (cell.attributes['t'] === 's') return texts[Number(value)] ?? '';
  if (cell.attributes['t'] === 'inlineStr') return textIn(child(cell, 'is'));
  // Excel writes a long number with an exponent.
  return /^\d\.\d+E\+?\d+$/i.test(value) && Number.isSafeInteger(Number(value)) ? String(Number(value)) : value;
}

/** A text, or its runs one after another. */
function textIn(element: Element | undefined): string {
  return element === undefined ? '' : [element, ...childrenOf(element, 'r')].flatMap((one) => childrenOf(one, 't')).map(({ text }) => text).join('');
}

/** From `B3`; null where no place is said. */
function columnOf(reference: string): number | null {
  const [, letters = ''] = /^([A-Z]{1,3})\d+$/.exec(reference) ?? [];
  return letters === '' ? null : [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
