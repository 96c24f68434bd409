import type { ColumnIdOf, DatasetId } from '../../../datasets';
import type { ChoiceTexts } from '../../../locales/dialogs';

/** Where the cells of the sheet stand. */
export const PLACE = {
  period: 'B4', from: 'B5', to: 'B6', shop: 'B7', article: 'B8', number: 'B9',
  firstNumber: 12, firstRow: 4, dayColumn: 6, weekColumn: 10, monthColumn: 13, shopsColumn: 16, articlesColumn: 17,
} as const;

/** How many days, weeks and months the charts show. */
export const LENGTHS = { days: 28, weeks: 12, months: 12 } as const;

/** The rows of a column of a sheet of ours, as formulas name them: `'Orders'!C2:C`. */
export type ColumnRef = <Id extends DatasetId>(dataset: Id, columnId: ColumnIdOf<Id> | 'shop') => string;

export interface ChoiceWords {
  texts: ChoiceTexts;
  /** What a ticked cell shows. */
  yes: string;
}

/** Criteria that every cell passes, an empty one too: no shop is called so, and no article has that number. */
const ANY = '"<>∅"';
/** What the shop of a row is held against: after an equals sign a name that begins with one is a name. */
export const SHOP = (all: string): string => `IF($B$7="${all}";${ANY};"="&$B$7)`;
const NUMBER = 'IF($B$8=$Q$3;"<>0";$B$9)';

/** First and last day of the chosen period; 7 and 28 days are whole days before today. */
export function periodFormulas({ periods: { today, yesterday, days7, days28, month, lastMonth } }: ChoiceTexts): [from: string, to: string] {
  return [
    `=SWITCH($B$4;"${today}";TODAY();"${yesterday}";TODAY()-1;"${days7}";TODAY()-7;"${days28}";TODAY()-28;"${month}";EOMONTH(TODAY();-1)+1;"${lastMonth}";EOMONTH(TODAY();-2)+1)`,
    `=SWITCH($B$4;"${today}";TODAY();"${month}";TODAY();"${lastMonth}";EOMONTH(TODAY();-1);TODAY()-1)`,
  ];
}

/** WB's number of the chosen article: sheets agree on it, and not on the seller's own name. */
export function numberFormula(ref: ColumnRef): string {
  return `=IF($B$8=$Q$3;"";IFERROR(INDEX(${ref('orders', 'nmId')};MATCH($B$8;${ref('orders', 'supplierArticle')};0));"?"))`;
}

/** What there is to choose from, each once and in order. */
export function listFormula(cells: string): string {
  return `=IFERROR(SORT(UNIQUE(FILTER(${cells};${cells}<>"")));"")`;
}

interface Days {
  from: string;
  /** The day behind the last. */
  until: string;
}

const CHOSEN: Days = { from: '$B$5', until: '($B$6+1)' };
const BEFORE: Days = { from: '(2*$B$5-$B$6-1)', until: '$B$5' };

function criteria<Id extends 'orders' | 'sales' | 'advertStats'>(ref: ColumnRef, dataset: Id, { from, until }: Days, all: string): string {
  const of = (columnId: ColumnIdOf<'orders' | 'sales' | 'advertStats'>): string => ref(dataset, columnId as ColumnIdOf<Id>);
  return `${ref(dataset, 'shop')};${SHOP(all)};${of('nmId')};${NUMBER};${of('date')};">="&${from};${of('date')};"<"&${until}`;
}

/** The numbers of the chosen days and of as many before them, a row for each; the signs of a sale are the first letter of its number. */
export function numberRows(ref: ColumnRef, { texts: { all }, yes }: ChoiceWords): string[][] {
  const row = (formulaOf: (days: Days) => string): string[] => [CHOSEN, BEFORE].map((days) => `=${formulaOf(days)}`);
  const orders = (days: Days): string => criteria(ref, 'orders', days, all);
  const sold = (days: Days, letter: string): string => `${criteria(ref, 'sales', days, all)};${ref('sales', 'saleID')};"${letter}*"`;
  const forPay = (days: Days, letter: string): string => `SUMIFS(${ref('sales', 'forPay')};${sold(days, letter)})`;
  return [
    row((days) => `COUNTIFS(${orders(days)})`),
    row((days) => `SUMIFS(${ref('orders', 'priceWithDisc')};${orders(days)})`),
    row((days) => `COUNTIFS(${orders(days)};${ref('orders', 'isCancel')};"${yes}")`),
    row((days) => `COUNTIFS(${sold(days, 'S')})-COUNTIFS(${sold(days, 'A')})`),
    row((days) => `COUNTIFS(${sold(days, 'R')})-COUNTIFS(${sold(days, 'B')})`),
    ['B', 'C'].map((column) => `=IF(${column}14+${column}15+${column}16=0;"";${column}15/(${column}14+${column}15+${column}16))`),
    row((days) => `${forPay(days, 'S')}+${forPay(days, 'D')}-ABS(${forPay(days, 'A')})`),
  ];
}

/** What was spent in roubles, and its share of the sum of orders. */
export function advertRows(ref: ColumnRef, { texts: { all } }: ChoiceWords): string[][] {
  const spent = (days: Days, currency: string): string =>
    `SUMIFS(${ref('advertStats', 'sum')};${criteria(ref, 'advertStats', days, all)};${ref('advertStats', 'currency')};"${currency}")`;
  return [
    [CHOSEN, BEFORE].map((days) => `=${spent(days, 'RUB')}+${spent(days, '=')}`),
    ['B', 'C'].map((column) => `=IF(${column}13>0;${column}19/${column}13;"")`),
  ];
}

/** How a number has changed against the days before. */
export function changeFormula(row: number): string {
  return `=IFERROR(B${row}/C${row}-1;"")`;
}

/** Orders of each of the last days of the chosen period. */
export function dayRows(ref: ColumnRef, { texts: { all } }: ChoiceWords): string[][] {
  return Array.from({ length: LENGTHS.days }, (_, at) => {
    const day = `$F${PLACE.firstRow + at}`;
    const where = criteria(ref, 'orders', { from: day, until: `(${day}+1)` }, all);
    return [`=$B$6-${LENGTHS.days - 1 - at}`, `=COUNTIFS(${where})`, `=SUMIFS(${ref('orders', 'priceWithDisc')};${where})`];
  });
}

/** What was paid for each of the last weeks that the report has. */
export function weekRows(of: (columnId: string) => string, all: string): string[][] {
  return Array.from({ length: LENGTHS.weeks }, (_, at) => [
    `=MAX(${of('week')})-${7 * (LENGTHS.weeks - 1 - at)}`,
    known(`${of('shop')};${SHOP(all)};${of('week')};$J${PLACE.firstRow + at};${of('currency')};"RUB"`, of('payout')),
  ]);
}

/** What was left of each of the last months: the last line of each in the report; nothing where a part of the cost is not known. */
export function monthRows(of: (columnId: string) => string, all: string): string[][] {
  return Array.from({ length: LENGTHS.months }, (_, at) => {
    const lines = `${of('shop')};${SHOP(all)};${of('line')};TEXT($M${PLACE.firstRow + at};"0")&"/net";${of('currency')};"RUB"`;
    return [`=EOMONTH(MAX(${of('month')});-${LENGTHS.months - at})+1`, known(lines, of('amount'), `+COUNTIFS(${lines};${of('missing')};">0")>0`)];
  });
}

/** A sum over what the report has of a week or month; nothing where it has none, or where what is `doubted` holds. */
function known(criteria: string, amounts: string, doubted = ''): string {
  return `=IF((COUNTIFS(${criteria})=0)${doubted};"";SUMIFS(${amounts};${criteria}))`;
}
