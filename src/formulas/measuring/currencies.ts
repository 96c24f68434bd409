import type { TableSpec } from '../../sheet/table-spec';
import { UserActionError } from '../../wb/errors';
import type { Measure } from './measure';
import type { Group } from './tally';

const ROUBLES = 'RUB';
/** In headers of money. */
const ROUBLE_SIGN = '₽';

/** The currencies in which something counts, in the order of the sheet. */
export function currenciesIn(groups: readonly Group[]): string[] {
  return [...new Set(groups.filter(({ isCounted }) => isCounted).map(({ currency }) => currency))].filter((currency) => currency !== '');
}

/** Money of two currencies must not be added up. @throws UserActionError FORMULA_MIXED_CURRENCIES */
export function requireOneCurrency(groups: readonly Group[], spec: TableSpec): void {
  const found = currenciesIn(groups);
  if (found.length > 1) throw new UserActionError('FORMULA_MIXED_CURRENCIES', { sheet: spec.title(), known: found.join(', ') });
}

/** What stands behind an amount in one of these. */
export function unitOf(currencies: readonly string[]): string {
  return currencies.every((currency) => currency === ROUBLES) ? ROUBLE_SIGN : currencies.join(', ');
}

/** A header of money in roubles, where the money is in others. */
export function headerIn(currencies: readonly string[], header: string): string {
  return header.replace(ROUBLE_SIGN, unitOf(currencies));
}

/**
 * Groups of the same keys put together, apart by currency. Rows of services may lack theirs: where the keys have only one, it is
 * theirs too.
 */
export function putTogether(groups: readonly Group[], measures: readonly Measure[]): Group[] {
  const together = new Map<string, Group[]>();
  for (const group of groups) {
    const name = JSON.stringify(group.keys);
    const others = together.get(name);
    if (others === undefined) together.set(name, [group]);
    else others.push(group);
  }
  return ([] as Group[]).concat(...[...together.values()].map((some) => byCurrency(some, measures)));
}

function byCurrency(groups: readonly Group[], measures: readonly Measure[]): Group[] {
  const known = currenciesIn(groups);
  const merged = new Map<string, Group>();
  for (const group of groups) {
    const currency = known.length === 1 ? (known[0] as string) : group.currency;
    const before = merged.get(currency);
    merged.set(currency, before === undefined ? { ...group, currency } : sumOf(before, group, measures));
  }
  return [...merged.values()];
}

function sumOf(a: Group, b: Group, measures: readonly Measure[]): Group {
  return {
    keys: a.keys,
    currency: a.currency,
    amounts: measures.map(({ fold }, at) => fold.add(a.amounts[at] as number | null, b.amounts[at] as number | null)),
    isCounted: a.isCounted || b.isCounted,
    oddRows: a.oddRows + b.oddRows,
    darkRows: a.darkRows + b.darkRows,
    isClear: a.isClear || b.isClear,
  };
}
