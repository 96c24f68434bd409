/** What a cell holds. Dates are serial numbers whose number format makes them dates. */
export type Scalar = string | number | boolean;
export type CellValue = Scalar | Formula;

/** Formula text as typed, with the value last calculated. */
export class Formula {
  constructor(readonly text: string, public value: Scalar) {}
}

/** Shown by formula cells while no engine has calculated them. */
export const notCalculated = '#N/A not calculated';

export const scalarOf = (cell: CellValue | undefined): Scalar | undefined => (cell instanceof Formula ? cell.value : cell);

export const maxCellCharacters = 50_000;
export const maxWorkbookCells = 10_000_000;
export const maxColumns = 18_278;

/** Interned: cells with equal formats share one frozen object. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly color?: string;
  readonly background?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly border?: boolean;
}

const interned = new Map<string, CellFormat>();
/** Results by change and by format before it: one setter changes many cells that look the same. */
const changed = new WeakMap<CellFormat, Map<CellFormat | undefined, CellFormat | undefined>>();

export function withFormat(format: CellFormat | undefined, change: CellFormat): CellFormat | undefined {
  let results = changed.get(change);
  if (!results) changed.set(change, (results = new Map()));
  if (!results.has(format)) results.set(format, merge(format, change));
  return results.get(format);
}

function merge(format: CellFormat | undefined, change: CellFormat): CellFormat | undefined {
  const merged = Object.fromEntries(Object.entries({ ...format, ...change }).filter(([, value]) => value !== undefined).sort());
  const key = JSON.stringify(merged);
  if (key === '{}') return undefined;
  const known = interned.get(key);
  if (known) return known;
  const frozen = Object.freeze(merged as CellFormat);
  interned.set(key, frozen);
  return frozen;
}
