import { isUnreadable, partsIn } from '../../wb/amount';
import { currencyCode } from '../../wb/finance-words';
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
    (first === null || !isFilled(amount) ? [] : [{ from: first, piece: { cost: partsIn(amount), extra: partsIn(extra) } }]));
  return {
    currency: currencyCode(currency),
    unknown: { cost: null, extra: partsIn(extra) },
    since: since.sort((one, other) => other.from - one.from),
  };
}

function isFilled(cell: unknown): boolean {
  return cell !== '' && cell !== undefined && !isUnreadable(cell);
}
