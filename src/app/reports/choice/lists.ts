import type { ChoiceTexts } from '../../../locales/dialogs';
import { fill } from '../../../locales/fill';
import { ofShop } from './formulas';

/** Where the lists stand, below the charts: the row of the headers of each, and how many rows it has. */
export const LISTS = {
  ending: { row: 39, rows: 20 },
  best: { row: 62, rows: 10 },
  worst: { row: 75, rows: 10 },
} as const;

/** The rows of a column of a report, as formulas name them. */
type ReportColumn = (columnId: string) => string;

/** The goods that are sold and end first: what they are called, their stock, how many are ordered a day, and for how many days that is. */
export function endingFormula(of: ReportColumn, { all }: ChoiceTexts): string {
  return listOf([named(of, sizeIn(of('size'))), of('stock'), of('perDay'), of('daysLeft')], `(${of('daysLeft')}<>"")*${chosen(of, all)}`, { by: 4, isAscending: true, rows: LISTS.ending.rows });
}

/** Articles of one end of the report: what they are called, their profit, margin and pieces. */
export function leadersFormula(of: ReportColumn, { all }: ChoiceTexts, { side, isBest }: { side: string; isBest: boolean }): string {
  return listOf([named(of), of('profit'), of('margin'), of('pieces')], `(${of('side')}="${side}")*${chosen(of, all)}`, { by: 2, isAscending: !isBest, rows: LISTS.best.rows });
}

/** Over such a list: of which month it is, and how much of what was sold it cannot tell of; without costs, that it waits for them. */
export function leadersHeader(of: ReportColumn, title: string, { leaders: { lacking, whole, part } }: ChoiceTexts, names: readonly string[]): string {
  const [months, share] = [of('month'), `MIN(${of('coverage')})`];
  const date = `CHOOSE(MONTH(MAX(${months}));${names.map((name) => `"${name}"`).join(';')})&" "&YEAR(MAX(${months}))`;
  const said = (text: string): string => `"${fill(text, { title, month: `"&${date}&"`, share: `"&ROUNDDOWN(${share}*100;0)&"` })}"`;
  return `=IF(COUNT(${months})=0;${said(lacking)};IF(${share}<1;${said(part)};${said(whole)}))`;
}

function named(of: ReportColumn, size = ''): string {
  return `${of('vendorCode')}&${size}" · "&${of('title')}`;
}

/** Sizes of an article end one by one. */
function sizeIn(sizes: string): string {
  return `IF(${sizes}="";"";" · "&${sizes})&`;
}

function chosen(of: ReportColumn, all: string): string {
  return `${ofShop(of('shop'), all)}*((${of('nmId')}=$B$9)+($B$8=$Q$3))`;
}

/** The rows for which a condition holds, by the column `by` of them, cut where there are more: of equal ones that which stands lower is a little behind. */
function listOf(columns: readonly string[], condition: string, { by, isAscending, rows }: { by: number; isAscending: boolean; rows: number }): string {
  const values = columns[by - 1] as string;
  const ranked = `(${values}${isAscending ? '+' : '-'}ROW(${values})/1E6)`;
  const last = `${isAscending ? 'SMALL' : 'LARGE'}(FILTER(${ranked};${condition});${rows})`;
  const isIn = `(${ranked}${isAscending ? '<=' : '>='}IFERROR(${last};${isAscending ? '1E9' : '-1E9'}))`;
  return `=IFERROR(SORT(FILTER(HSTACK(${columns.join(';')});${condition}*${isIn});${by};${isAscending ? 'TRUE' : 'FALSE'});"")`;
}
