import type { Area, Cell, SheetPort, WorkbookPort } from '../../src/ports/workbook';

/** What each of Google's calls takes, by `local/host/costs.ts`. */
const MS = { read: 5, cellRead: 0.0085, write: 20, cellWritten: 0.04 };

export interface Used {
  calls: number;
  cellsRead: number;
  cellsWritten: number;
  ms: number;
}

const ARTICLES = 300;
const MONTHS_24 = 730;
export const LAST_DAY = 46_300;
/** What WB changes in a row. */
const AMOUNTS = ['quantity', 'forPay', 'retailAmount', 'deliveryService'];
const KINDS = [
  { sellerOperName: 'Продажа', docTypeName: 'Продажа', quantity: 1, retailAmount: 1490.5, forPay: 1100.25 },
  { sellerOperName: 'Логистика', docTypeName: '', bonusTypeName: 'К клиенту при продаже', deliveryService: 87.4 },
  { sellerOperName: 'Продажа', docTypeName: 'Продажа', quantity: 1, retailAmount: 990, forPay: 700.75 },
  { sellerOperName: 'Логистика', docTypeName: '', bonusTypeName: 'От клиента при возврате', deliveryService: 50 },
  { sellerOperName: 'Возврат', docTypeName: 'Возврат', quantity: 1, retailAmount: 1490.5, forPay: 1100.25 },
] as const;

/** A file whose sheet of finance is made while it is read: Google's memory is not the script's. @param isChanged whether WB has changed a row since */
export function fileOf(workbook: WorkbookPort, rows: number, used: Used, look: () => void): { workbook: WorkbookPort; change(isChanged: (n: number) => boolean): void } {
  let changed: (n: number) => boolean = () => false;
  const counted = (sheet: SheetPort | null, tag: string): SheetPort | null => (sheet === null ? null : {
    ...sheet,
    name: sheet.name,
    lastRow: () => (tag === 'finance' ? rows + 1 : sheet.lastRow()),
    read: (area) => {
      used.calls += 1;
      used.cellsRead += area.rows * area.columns;
      used.ms += MS.read + MS.cellRead * area.rows * area.columns;
      const cells = tag === 'finance' ? made(sheet, area) : sheet.read(area);
      look();
      return cells;
    },
    write: (area, values) => {
      used.calls += 1;
      used.cellsWritten += area.rows * area.columns;
      used.ms += MS.write + MS.cellWritten * area.rows * area.columns;
      sheet.write(area, values);
    },
  });
  const made = (sheet: SheetPort, { row, column, rows: count, columns: width }: Area): Cell[][] => {
    const tags = sheet.columns().slice(column - 1, column - 1 + width).map(({ tag }) => tag);
    return Array.from({ length: count }, (_, at) => tags.map((tag) => cellOf(row - 2 + at, tag)));
  };
  const cellOf = (n: number, tag: string): Cell => {
    const day = LAST_DAY - MONTHS_24 + Math.floor((n * MONTHS_24) / rows);
    const kind: Readonly<Record<string, Cell>> = KINDS[n % KINDS.length] ?? {};
    if (tag === 'shop') return 'Магазин';
    if (tag === '_fingerprint') return `${(n * 7919 + 1_000_003).toString(36).padStart(8, '0')}${changed(n) ? 'z' : 'a'}.1`;
    if (tag === 'rrdId') return String(1_000_000 + n);
    if (tag === 'rrDate') return day;
    if (tag === 'reportId') return String(Math.floor((day - 2) / 7));
    if (tag === 'nmId') return 100_000 + (Math.floor(n / KINDS.length) * 7919) % ARTICLES;
    if (tag === 'vendorCode') return `art-${(Math.floor(n / KINDS.length) * 7919) % ARTICLES}`;
    if (tag === 'currency') return 'RUB';
    if (AMOUNTS.includes(tag) && changed(n) && tag in kind) return Number(kind[tag]) + 1;
    return kind[tag] ?? '';
  };
  return {
    workbook: { ...workbook, find: (tag) => counted(workbook.find(tag), tag), findToRead: (tag) => counted(workbook.find(tag), tag), create: (of) => counted(workbook.create(of), of.tag) as SheetPort },
    change: (isChanged) => { changed = isChanged; },
  };
}
