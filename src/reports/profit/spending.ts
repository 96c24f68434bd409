import { inKopecks, partsIn } from '../../wb/money/amount';
import { monthStart } from '../../wb/time/calendar';
import type { Behind } from '../behind';
import { type Days, widened } from '../fold';
import { profitRules } from '../profit-rules/rules';
import type { ReportTables, Row } from '../report';
import { ofKey, type OfShare } from './by-share';
import { type AskedRows, type Source, SOURCES, type Spend, SPENDING_IDS, type SpendingId } from './sources';

export interface Spending {
  id: SpendingId;
  /** Of the months that count by article. */
  spends: readonly Spend[];
  isByArticle(currency: string, month: number): boolean;
  linesOf: Source['linesOf'];
  /** What of a row counts, line by line. */
  countedIn(row: Row): Spend[];
  behind(asked: AskedRows): Behind;
}

/** A month counts by article only where the table covers all of its finance days: else a part of it would count twice or not at all. */
export function spendingOf(tables: ReportTables, finance: ReadonlyMap<string, OfShare>): Record<SpendingId, Spending> {
  const paid = new Map<string, Days>();
  for (const [key, { days }] of finance) widen(paid, days, ofKey(key).currency);
  const [rules, shares] = [profitRules(tables), [...finance.values()]];
  const made = SPENDING_IDS.map((id) => [id, spendingBy(id, { tables, paid, isAsked: SOURCES[id].isWanted(rules) && SOURCES[id].canTell(shares) })]);
  return Object.fromEntries(made) as Record<SpendingId, Spending>;
}

function spendingBy(id: SpendingId, { tables, paid, isAsked }: { tables: ReportTables; paid: ReadonlyMap<string, Days>; isAsked: boolean }): Spending {
  const { rows, spendIn: read, linesOf: linesIn, behind, isBalanced } = SOURCES[id];
  const firstPaid = Math.min(...[...paid.values()].flatMap(([first]) => first ?? []));
  const all = isAsked ? rows(tables, firstPaid).flatMap((row) => read(row) ?? []) : [];
  const shown = new Map<string, Days>();
  for (const { day, currency } of all) widen(shown, [day, day], currency);
  const isByArticle = (currency: string, month: number): boolean => {
    const [money = [], told = []] = [paid.get(currency), shown.get(currency)];
    if (money.length === 0 || told.length === 0) return false;
    return told[0] <= Math.max(month, money[0]) && told[1] >= Math.min(monthStart(month, 1) - 1, money[1]);
  };
  const isCounted = ({ day, currency }: Spend): boolean => {
    const [first = Infinity, last = -Infinity] = paid.get(currency) ?? [];
    return day >= first && day <= last && isByArticle(currency, monthStart(day));
  };
  const spends = all.filter(isCounted);
  const weightOf = isBalanced === true ? kopeckWeights(spends) : (): number => 1;
  const linesOf = (spend: Spend): Spend[] => linesIn({ ...spend, parts: spend.parts * weightOf(spend) });
  const countedIn = (row: Row): Spend[] => {
    const spend = read(row);
    return spend !== null && isCounted(spend) ? linesOf(spend) : [];
  };
  return { id, spends, isByArticle, linesOf, countedIn, behind: (asked) => behind(tables, asked) };
}

/** WB has parts of a kopeck: by these weights, rows of an article's month come to what people see of it, whole kopecks. */
function kopeckWeights(spends: readonly Spend[]): (spend: Spend) => number {
  const keyOf = ({ day, article, currency }: Spend): string => `${monthStart(day)} ${String(article)} ${currency}`;
  const sums = new Map<string, number>();
  for (const spend of spends) sums.set(keyOf(spend), (sums.get(keyOf(spend)) ?? 0) + spend.parts);
  return (spend) => {
    const sum = sums.get(keyOf(spend)) as number;
    return sum === 0 ? 1 : partsIn(inKopecks(sum)) / sum;
  };
}

function widen(all: Map<string, Days>, days: Days, currency: string): void {
  all.set(currency, widened(all.get(currency) ?? [], days));
}
