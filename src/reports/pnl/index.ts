import { ascending } from '../../sheet/order/sort-key';
import { coded, id, integer, money, month, percent, technical, text } from '../../tables/columns';
import { zeros } from '../../tables/added-up';
import { defineTable, type WireRow } from '../../tables/table';
import { inKopecks, PARTS, partsIn } from '../../wb/money/amount';
import { currencyCode } from '../../wb/money/finance-words';
import type { Behind, LineCells } from '../behind';
import { percentOf } from '../percent';
import { type LineName, linesBehind } from '../profit/lines';
import { BY_SHARE } from '../profit/by-share';
import { coverageOf, knownPieces } from '../profit/share-sums';
import { defineReport, type ReportTables } from '../report';
import { taxRules } from '../taxes/tax-rules';
import { type Item, itemsOf, kindsOf, type MonthItems } from './items';
import { type Month, monthsOf } from './month-book';

/** From what buyers paid in a month down to what is left of it. */
export const pnl = () => defineReport({
  table: defineTable({
    id: 'pnl',
    columns: [
      month('month'), integer('place', 50), coded(text('item', 260)), money('amount', 130), percent('share', 110), money('before', 130),
      percent('coverage', 130), integer('missing', 130), money('rounding', 110), integer('odd', 90),
      text('currency', 80), technical(id('line', 180)),
    ],
    key: ['line', 'currency'],
    mayLack: ['currency'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: { share: '', coverage: '', ...zeros(['amount', 'before', 'missing', 'rounding', 'odd']) },
  }),
  group: 'profit',
  presets: ['owner'],
  inputs: ['finance'],
  also: ['advertStats', 'cards'],
  folds: [BY_SHARE],
  reads: ['costs', 'taxes', 'profitRules', 'expenses'],
  isOffByDefault: true,
  highlights: [{ column: 'missing', above: 0, tone: 'care' }],
  order: [ascending('month'), ascending('currency'), ascending('place')],
  rows: rowsOf,
  behind: behindItem,
});

function rowsOf(tables: ReportTables): WireRow[] {
  const rules = taxRules(tables);
  const all = monthsOf(tables);
  const kinds = kindsOf(all);
  const months = all.map((month) => ({ month, made: itemsOf(month, kinds, rules) }));
  const amounts = new Map(months.flatMap(({ month, made }) => [...made.items, netOf(made)].map((item) => [placeOf(month, item), amountOf(item)])));
  return months.flatMap(({ month, made }) => {
    const before = beforeOf(all, month);
    const amountBefore = (item: Item): number | '' => (before === undefined ? '' : amounts.get(placeOf(before, item)) ?? 0);
    return monthRows(month, made).map(({ item, ...cells }) => ({
      month: month.month ?? '', item: item.name, amount: amountOf(item), before: amountBefore(item), ...cells,
      currency: month.currency, line: `${month.month ?? ''}/${item.id}`,
    }));
  });
}

/** The items, and what is left of them: a sum of amounts as people see them. */
function monthRows({ lines }: Month, made: MonthItems) {
  const revenue = amountOf(made.items[0] as Item);
  const pieces = lines.map(({ shares }) => knownPieces(shares));
  const known = { known: sumOf(pieces, ({ known: count }) => count), missing: sumOf(pieces, ({ missing }) => Math.abs(missing)) };
  const net = { ...netOf(made), name: nameOfNet(made.isTaxed, known.missing === 0) };
  const odd = sumOf(lines, ({ shares, oddSpends }) => sumOf(shares, ({ sums }) => sums.odd) + oddSpends);
  return [...made.items, net].map((item, at) => ({
    item, place: at + 1, share: revenue > 0 ? percentOf(amountOf(item), revenue) : '',
    ...(item.id === 'cost' || item === net ? { coverage: coverageOf(known), missing: known.missing / PARTS } : { coverage: '', missing: '' }),
    ...(item === net ? { rounding: inKopecks(made.net - net.parts), odd } : { rounding: '', odd: '' }),
  }));
}

/** What is left is not called net profit where a part of what it cost is not known. */
function nameOfNet(isTaxed: boolean, isCostKnown: boolean): string {
  if (isTaxed) return isCostKnown ? 'net' : 'netPartly';
  return isCostKnown ? 'beforeTax' : 'beforeTaxPartly';
}

function netOf({ items }: MonthItems): Item {
  return { id: 'net', name: 'net', parts: sumOf(items, (item) => partsIn(amountOf(item))) };
}

function amountOf({ parts }: Item): number {
  return inKopecks(parts);
}

function placeOf({ month, currency }: Month, { id: itemId }: Item): string {
  return `${String(month)} ${currency} ${itemId}`;
}

/** The month before, of the same currency. */
function beforeOf(months: readonly Month[], { month, currency }: Month): Month | undefined {
  const earlier = months.filter((one) => one.currency === currency && one.month !== null && month !== null && one.month < month);
  return earlier[earlier.length - 1];
}

function sumOf<T>(items: readonly T[], partsOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + partsOf(item), 0);
}

/** No sums of imported rows: tax and what is left are made of the other items, own expenses of what people fill in. */
const NO_SUMS = ['tax', 'net', 'own '];

function behindItem(tables: ReportTables, { line, currency }: LineCells): Behind[] {
  const [month = '', ...rest] = String(line).split('/');
  const itemId = rest.join('/');
  if (NO_SUMS.some((id) => itemId.startsWith(id))) return [];
  const isOf = (name: LineName): boolean => name.currency === currencyCode(currency) && String(name.month ?? '') === month;
  return linesBehind(tables, isOf, (own, acquiring) => {
    const { items } = itemsOf({ month: own.month, currency: own.currency, lines: [own], acquiring, expenses: [] }, new Map(), () => null);
    return { amount: items.find(({ id: one }) => one === itemId)?.parts ?? 0 };
  });
}
