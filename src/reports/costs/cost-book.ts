import { isUnreadable, partsIn } from '../../wb/money/amount';
import { currencyCode } from '../../wb/money/finance-words';
import { articleIn, dayIn } from '../cells';
import type { ReportTables, Row } from '../report';

/** What a piece costs its seller in some span of days, in parts; the cost is null where nobody has filled it in. */
export interface PieceCost {
  readonly cost: number | null;
  readonly extra: number;
}

/** The same object for all days of a span: rows may be put together by it. */
export type CostBook = (article: number | null, currency: string, day: number) => PieceCost;

interface Costs {
  currency: string;
  unknown: PieceCost;
  /** The latest first. */
  since: readonly { from: number; piece: PieceCost }[];
}

const NOTHING_KNOWN: PieceCost = { cost: null, extra: 0 };

/** The costs that people have filled in on the report of costs. A sum in one currency is none in another. */
export function costBook(tables: ReportTables): CostBook {
  const rows = tables.reportRows('costs', ['nmId', 'currency', 'extra', 'cost', 'from', 'cost2', 'from2']);
  const all = new Map(rows.map((row) => [articleIn(row[0]), costsOf(row)]));
  return (article, currency, day) => {
    const own = all.get(article);
    if (article === null || own === undefined || own.currency !== currency) return NOTHING_KNOWN;
    return own.since.find(({ from }) => from <= day)?.piece ?? own.unknown;
  };
}

/** Articles and the days on which a cost of theirs begins, by turns. */
export function costDays(tables: ReportTables): number[] {
  return tables.reportRows('costs', ['nmId', 'from', 'from2']).flatMap(([nmId, ...days]) => {
    const article = articleIn(nmId);
    return article === null ? [] : days.flatMap((cell) => { const day = dayIn(cell); return day === null ? [] : [article, day]; });
  });
}

/** A new cost without its first day never begins, a first cost without one has always held. */
function costsOf([, currency, extra, cost, from, cost2, from2]: Row): Costs {
  const spans = [{ amount: cost2, from: dayIn(from2) }, { amount: cost, from: from === '' ? -Infinity : dayIn(from) }];
  const since = spans.flatMap(({ amount, from: first }) =>
    (first === null || !isFilled(amount) ? [] : [{ from: first, piece: { cost: partsIn(amount), extra: extraOf(extra) } }]));
  return {
    currency: currencyCode(currency),
    unknown: { cost: null, extra: extraOf(extra) },
    since: since.sort((one, other) => other.from - one.from),
  };
}

function extraOf(cell: unknown): number {
  return isFilled(cell) ? partsIn(cell) : 0;
}

/** A cost below nothing is a slip of the pen that would make a profit of itself. */
function isFilled(cell: unknown): boolean {
  return !isEmpty(cell) && !isUnreadable(cell) && partsIn(cell) >= 0;
}

function isEmpty(cell: unknown): boolean {
  return cell === '' || cell === undefined;
}

/** Whether what people have filled in of an article counts, and why it does not; '' where there is nothing. */
export type CostState = '' | 'counted' | 'noAmount' | 'negative' | 'noDay' | 'noNewDay';

/** By article. */
export function costStates(tables: ReportTables): Map<number | null, CostState> {
  const rows = tables.reportRows('costs', ['nmId', 'extra', 'cost', 'from', 'cost2', 'from2']);
  return new Map(rows.map(([nmId, ...cells]) => [articleIn(nmId), stateOf(cells)]));
}

function stateOf([extra, cost, from, cost2, from2]: Row): CostState {
  const amounts = [extra, cost, cost2].filter((cell) => !isEmpty(cell));
  if (amounts.some(isUnreadable)) return 'noAmount';
  if (amounts.some((cell) => partsIn(cell) < 0)) return 'negative';
  if ([from, from2].some((cell) => !isEmpty(cell) && dayIn(cell) === null)) return 'noDay';
  if (!isEmpty(cost2) && isEmpty(from2)) return 'noNewDay';
  return amounts.length > 0 ? 'counted' : '';
}
