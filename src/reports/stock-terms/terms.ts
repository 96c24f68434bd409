import type { Cell } from '../../ports/workbook';
import { parseDecimal } from '../../wb/money/decimal';
import type { ReportTables } from '../report';

interface Bounds {
  /** Where people have filled in nothing, or nothing that can hold. */
  usual: number;
  least: number;
  most: number;
  /** Percents: a cell that Sheets takes for percents holds a share. */
  isPercent?: true;
}

/** What people may set of stocks and classes, in the order of the sheet. */
export const TERMS = {
  leadDays: { usual: 14, least: 0, most: 365 },
  safetyDays: { usual: 7, least: 0, most: 365 },
  classA: { usual: 80, least: 1, most: 100, isPercent: true },
  classB: { usual: 95, least: 1, most: 100, isPercent: true },
  months: { usual: 3, least: 1, most: 24 },
  classX: { usual: 10, least: 1, most: 1000, isPercent: true },
  classY: { usual: 25, least: 1, most: 1000, isPercent: true },
  weeks: { usual: 12, least: 4, most: 52 },
} as const satisfies Readonly<Record<string, Bounds>>;

export type Term = keyof typeof TERMS;
export type StockTerms = Readonly<Record<Term, number>>;

export const TERM_IDS = Object.keys(TERMS) as Term[];

export function stockTerms(tables: ReportTables): StockTerms {
  const filled = new Map(tables.reportRows('stockTerms', ['term', 'value']).map(([term, value]) => [String(term), value]));
  return Object.fromEntries(TERM_IDS.map((term) => [term, valueIn(filled.get(term), TERMS[term])])) as StockTerms;
}

function valueIn(cell: Cell | undefined, { usual, least, most, isPercent }: Bounds): number {
  const number = typeof cell === 'string' ? parseDecimal(cell.replace('%', '')) : parseDecimal(cell);
  const value = number !== null && isPercent === true && typeof cell === 'number' && number <= 1 ? number * 100 : number;
  return value === null || value < least || value > most ? usual : value;
}
