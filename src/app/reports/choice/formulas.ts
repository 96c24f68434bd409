import type { ColumnIdOf, DatasetId } from '../../../datasets';
import { STAMP_NAME } from '../../../locales/stamp-name';
import type { ChoiceTexts } from '../../../locales/dialogs';

/** Where the cells of the sheet stand. */
export const PLACE = {
  period: 'B4', from: 'B5', to: 'B6', shop: 'B7', article: 'B8', number: 'B9',
  firstNumber: 12, firstRow: 4, dayColumn: 6, weekColumn: 10, monthColumn: 13, shopsColumn: 16, articlesColumn: 17,
} as const;

/** Where the moment of the data stands. */
export const UPDATED = { row: 10, column: 2, rows: 1, columns: 1 } as const;

/** How many days, weeks and months the charts show. */
export const LENGTHS = { days: 28, weeks: 12, months: 12 } as const;

/** The rows of a column of a sheet of ours, as formulas name them: `'Orders'!C2:C`. */
export type ColumnRef = <Id extends DatasetId>(dataset: Id, columnId: ColumnIdOf<Id> | 'shop') => string;

export interface ChoiceWords {
  texts: ChoiceTexts;
  /** What a ticked cell shows. */
  yes: string;
}

/** A criterion that every cell passes, an empty one too: no shop is called so. */
const ANY = '"<>∅"';
/** What the shop of a row is held against: after an equals sign a name that begins with one is a name. */
export const SHOP = (all: string): string => `IF($B$7="${all}";${ANY};"="&$B$7)`;
/** The rows of the chosen shop. */
export const ofShop = (shops: string, all: string): string => `((${shops}=$B$7)+($B$7="${all}"))`;
/** The day of the data: sheets that were not refreshed know nothing of today, and the file may be in another zone than Moscow. */
const TODAY = 'INT($B$10)';
const NUMBER = 'IF($B$8=$Q$3;"<>0";$B$9)';

/** When the data were read, in Moscow; now where nothing tells. */
export function updatedFormula(): string {
  return `=IFERROR(${STAMP_NAME}+0;NOW())`;
}

/** First and last day of the chosen period; 7 and 28 days are whole days before today. */
export function periodFormulas({ periods: { today, yesterday, days7, days28, month, lastMonth } }: ChoiceTexts): [from: string, to: string] {
  return [
    `=SWITCH($B$4;"${today}";${TODAY};"${yesterday}";${TODAY}-1;"${days7}";${TODAY}-7;"${days28}";${TODAY}-28;"${month}";EOMONTH(${TODAY};-1)+1;"${lastMonth}";EOMONTH(${TODAY};-2)+1)`,
    `=SWITCH($B$4;"${today}";${TODAY};"${month}";${TODAY};"${lastMonth}";EOMONTH(${TODAY};-1);${TODAY}-1)`,
  ];
}

/** WB's number of the chosen article: sheets agree on it, and not on the seller's own name. Shops that call their articles alike have a number each. */
export function numberFormula(ref: ColumnRef, { all, payout }: ChoiceTexts): string {
  const shop = ref('orders', 'shop');
  const isIn = `(${ref('orders', 'supplierArticle')}=$B$8)*${ofShop(shop, all)}`;
  const inShops = `COUNTA(UNIQUE(FILTER(${shop};${isIn})))`;
  return `=IF($B$8=$Q$3;"";IFERROR(IF(${inShops}>1;"${payout.choose}";INDEX(FILTER(${ref('orders', 'nmId')};${isIn});1));"?"))`;
}

/** What there is to choose from, each once and in order. */
export function listFormula(cells: string): string {
  return `=IFERROR(SORT(UNIQUE(FILTER(${cells};${cells}<>"")));"")`;
}

type Counted = 'orders' | 'sales' | 'advertStats';

/** Rows of numbers that are shares. */
export const SHARES: readonly number[] = [17, 20];

interface Days {
  from: string;
  /** The day behind the last. */
  until: string;
}

const CHOSEN: Days = { from: '$B$5', until: '($B$6+1)' };
const BEFORE: Days = { from: '(2*$B$5-$B$6-1)', until: '$B$5' };

function criteria<Id extends Counted>(ref: ColumnRef, dataset: Id, { from, until }: Days, all: string): string {
  const of = (columnId: ColumnIdOf<Counted>): string => ref(dataset, columnId as ColumnIdOf<Id>);
  return `${ref(dataset, 'shop')};${SHOP(all)};${of('nmId')};${NUMBER};${of('date')};">="&${from};${of('date')};"<"&${until}`;
}

/** A number of the chosen days and of those before them: nothing there where they are not all on the sheet, because a part of them would make any period look better. */
function rowOf(ref: ColumnRef, of: Counted, formulaOf: (days: Days) => string, all: string): string[] {
  const first = `INT(MINIFS(${ref(of, 'date' as ColumnIdOf<Counted>)};${ref(of, 'shop')};${SHOP(all)}))`;
  const known = (days: Days): string => `=IF(${first}>${days.from};"";${formulaOf(days)})`;
  return [of === 'advertStats' ? known(CHOSEN) : `=${formulaOf(CHOSEN)}`, known(BEFORE)];
}

/** The numbers of the chosen days and of as many before them, a row for each; the signs of a sale are the first letter of its number. */
export function numberRows(ref: ColumnRef, { texts: { all }, yes }: ChoiceWords): string[][] {
  const row = (formulaOf: (days: Days) => string, of: 'orders' | 'sales' = 'orders'): string[] => rowOf(ref, of, formulaOf, all);
  const orders = (days: Days): string => criteria(ref, 'orders', days, all);
  const sold = (days: Days, letter: string): string => `${criteria(ref, 'sales', days, all)};${ref('sales', 'saleID')};"${letter}*"`;
  const forPay = (days: Days, letter: string): string => `SUMIFS(${ref('sales', 'forPay')};${sold(days, letter)})`;
  return [
    row((days) => `COUNTIFS(${orders(days)})`),
    row((days) => `SUMIFS(${ref('orders', 'priceWithDisc')};${orders(days)})`),
    row((days) => `COUNTIFS(${orders(days)};${ref('orders', 'isCancel')};"${yes}")`),
    row((days) => `COUNTIFS(${sold(days, 'S')})-COUNTIFS(${sold(days, 'A')})`, 'sales'),
    row((days) => `COUNTIFS(${sold(days, 'R')})-COUNTIFS(${sold(days, 'B')})`, 'sales'),
    ['B', 'C'].map((column) => `=IF(COUNT(${column}14:${column}16)<3;"";IFERROR(${column}15/SUM(${column}14:${column}16);""))`),
    row((days) => `${forPay(days, 'S')}+${forPay(days, 'D')}-ABS(${forPay(days, 'A')})`, 'sales'),
  ];
}

/** What was spent in roubles, and its share of the sum of orders. */
export function advertRows(ref: ColumnRef, { texts: { all } }: ChoiceWords): string[][] {
  const spent = (days: Days, currency: string): string =>
    `SUMIFS(${ref('advertStats', 'sum')};${criteria(ref, 'advertStats', days, all)};${ref('advertStats', 'currency')};"${currency}")`;
  return [
    rowOf(ref, 'advertStats', (days) => `${spent(days, 'RUB')}+${spent(days, '=')}`, all),
    ['B', 'C'].map((column) => `=IF(AND(ISNUMBER(${column}19);SUM(${column}13)>0);${column}19/${column}13;"")`),
  ];
}

/** How a number has changed against the days before: a share by so many points. A day that goes on is always less than a whole one, so a period with today in it says nothing. */
export function changeFormula(row: number): string {
  const change = SHARES.includes(row) ? `(B${row}-C${row})*100` : `B${row}/C${row}-1`;
  return `=IF(OR($B$6>=${TODAY};C${row}="");"";IFERROR(${change};""))`;
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
