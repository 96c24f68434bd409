import { parseDecimal } from '../../wb/money/decimal';
import type { AccountGood, AccountStock } from './account-good';
import { HEADINGS } from './wire-words';

type Field = keyof typeof HEADINGS;

const SEPARATORS = ['\t', ';', ','] as const;
/** Above the header a program may have written its title. */
const HEADER_WITHIN = 20;

/** Goods of a table that somebody has exported as text; null where no line is a header with a stock, a cost or WB's barcode, and something to know a good by. */
export function stockOfTable(text: string): AccountStock | null {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  for (const separator of SEPARATORS) {
    if (!lines.slice(0, HEADER_WITHIN).some((line) => isHeader(cellsIn(line, separator)))) continue;
    return stockOfRows(lines.map((line) => cellsIn(line, separator)));
  }
  return null;
}

/** As `stockOfTable`, of rows of cells. */
export function stockOfRows(rows: readonly (readonly string[])[]): AccountStock | null {
  const at = rows.slice(0, HEADER_WITHIN).findIndex(isHeader);
  return at < 0 ? null : stockOf(fieldsOf(rows[at] as readonly string[]), rows.slice(at + 1));
}

function isHeader(cells: readonly string[]): boolean {
  const fields = fieldsOf(cells);
  return (fields.has('quantity') || fields.has('cost') || fields.has('wbBarcode')) && (fields.has('barcode') || fields.has('article') || fields.has('code'));
}

/** Where each field stands; of columns with one heading the first. */
function fieldsOf(cells: readonly string[]): ReadonlyMap<Field, number> {
  const fields = new Map<Field, number>();
  cells.forEach((cell, at) => {
    const heading = cell.trim().toLowerCase();
    const field = (Object.keys(HEADINGS) as Field[]).find((name) => HEADINGS[name].test(heading));
    if (field !== undefined && !fields.has(field)) fields.set(field, at);
  });
  return fields;
}

function stockOf(fields: ReadonlyMap<Field, number>, rows: readonly (readonly string[])[]): AccountStock {
  const goods = new Map<string, AccountGood>();
  let bad = 0;
  for (const row of rows) {
    const cell = (field: Field): string => (row[fields.get(field) ?? -1] ?? '').trim();
    const [barcode, article, code, quantity] = [cell('barcode'), cell('article'), cell('code'), parseDecimal(cell('quantity'))];
    const cost = parseDecimal(cell('cost'));
    const wbBarcode = cell('wbBarcode');
    const id = code || barcode || article;
    if (id === '' || (quantity === null && cost === null && wbBarcode === '')) {
      bad += 1;
      continue;
    }
    const warehouse = cell('warehouse');
    const before = goods.get(id);
    const warehouses = [...before?.warehouses ?? [], ...(warehouse === '' || quantity === null ? [] : [{ name: warehouse, quantity }])];
    const lies = quantity === null ? before?.quantity ?? null : (before?.quantity ?? 0) + quantity;
    goods.set(id, { id, barcode, article, title: cell('title'), quantity: lies, cost: cost ?? before?.cost ?? null, wbBarcode: wbBarcode || (before?.wbBarcode ?? ''), warehouses });
  }
  // A list of prices or of matches says nothing of what is in stock.
  return { goods: [...goods.values()], bad, isPart: !fields.has('quantity') };
}

/** Cells of a line as RFC 4180 has them; a line break within a cell is not expected in lists of goods. */
function cellsIn(line: string, separator: string): string[] {
  const cells: string[] = [];
  let [cell, isQuoted] = ['', false];
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charAt(at);
    if (letter === '"' && isQuoted && line.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (letter === separator && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell];
}
