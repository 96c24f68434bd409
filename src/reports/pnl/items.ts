import { wireWord } from '../../wb/wire/wire-word';
import { payoutParts } from '../finance-sums';
import { added, advertDeductionParts, costParts, extraParts, sumsOf, taxPartsOf, withoutNoise } from '../profit/share-sums';
import type { TaxRules } from '../taxes/tax-rules';
import type { Month } from './month-book';

/** A line of the month: income with a plus, what lessens profit with a minus, in parts. */
export interface Item {
  /** Which line it is, whatever it is called. */
  id: string;
  /** A code, or what people call a kind of expense. */
  name: string;
  parts: number;
}

export interface MonthItems {
  /** From the revenue down: the same in every month, so that months stand beside each other. */
  items: Item[];
  /** What is left, counted from the payout and not from the items, so that one proves the other. */
  net: number;
  isTaxed: boolean;
}

export type Kinds = ReadonlyMap<string, string>;

/** An expense without a kind. */
const NO_KIND = '#expense';

/** @param kinds of own expenses, by their id */
export function itemsOf(month: Month, kinds: Kinds, taxOf: TaxRules): MonthItems {
  const shares = month.lines.flatMap((line) => line.shares);
  const isByStatistics = month.lines.some((line) => line.isByStatistics);
  const sums = sumsOf(shares);
  const taken = added(shares, (share) => (share.isAdvert ? share.sums.deduction : 0));
  const statistics = added(shares, (share) => share.advertising);
  const [cost, extra] = [added(shares, costParts), added(shares, extraParts)];
  const tax = taxPartsOf({ shares, isByStatistics });
  const taxLess = taxPartsLess(month, taxOf);
  const owed = tax === '' ? 0 : withoutNoise(tax - taxLess);
  const acquiring = month.acquiring ?? 0;
  const items = [
    item('revenue', sums.retailAmount),
    { id: 'commission', name: month.acquiring === null ? 'commissionAndAcquiring' : 'commission', parts: sums.forPay - sums.retailAmount + acquiring },
    item('acquiring', -acquiring), item('deliveryService', -sums.deliveryService), item('paidStorage', -sums.paidStorage),
    item('paidAcceptance', -sums.paidAcceptance), item('penalty', -sums.penalty), item('deduction', taken - sums.deduction),
    item('additionalPayment', -sums.additionalPayment), item('loyalty', -sums.cashbackAmount - sums.cashbackCommissionChange),
    item('advertising', isByStatistics ? -statistics : -taken),
    item('cost', -cost), item('extra', -extra), item('tax', -owed), ...ownItems(month, kinds),
  ];
  const own = month.expenses.reduce((sum, { parts }) => sum + parts, 0);
  const advertDeduction = isByStatistics ? added(shares, advertDeductionParts) : 0;
  return {
    items,
    net: payoutParts(sums) + advertDeduction - (isByStatistics ? statistics : 0) - cost - extra - owed - own,
    isTaxed: tax !== '',
  };
}

function item(id: string, parts: number): Item {
  return { id, name: id, parts: parts === 0 ? 0 : parts };
}

/** By how much own expenses lower the tax on profit: it is that of their day. */
function taxPartsLess({ expenses }: Month, taxOf: TaxRules): number {
  return expenses.reduce((sum, { day, parts, isDeductible }) => {
    const rule = taxOf(day);
    return isDeductible && rule?.kind === 'usnProfit' ? sum + rule.rate * parts : sum;
  }, 0);
}

/** What people call the kinds of their expenses, in the order in which they have come. Letters and blanks make no other kind. */
export function kindsOf(months: readonly Month[]): Kinds {
  const kinds = new Map<string, string>();
  for (const { kind } of months.flatMap(({ expenses }) => expenses)) if (!kinds.has(idOf(kind))) kinds.set(idOf(kind), kind || NO_KIND);
  return kinds;
}

function ownItems({ expenses }: Month, kinds: Kinds): Item[] {
  return [...kinds].map(([id, name]) => ({ id, name, parts: 0 - expenses.reduce((sum, { kind, parts }) => (idOf(kind) === id ? sum + parts : sum), 0) }));
}

function idOf(kind: string): string {
  return `own ${wireWord(kind)}`;
}
