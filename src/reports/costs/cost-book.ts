import { isUnreadable, partsIn } from '../../wb/money/amount';
import { currencyCode } from '../../wb/money/finance-words';
import { articleIn, dayIn } from '../cells';
import { datedCosts } from '../cost-history/cost-lines';
import type { ReportTables, Row } from '../report';

/** What a piece costs its seller in some span of days, in parts; the cost is null where nobody has filled it in. */
export interface PieceCost {
  readonly cost: number | null;
  readonly extra: number;
}

/**
 * The same object for all days of a span: rows may be put together by it.
 * @param barcode as words are compared: a price of its own holds before that of its article
 */
export type CostBook = (article: number | null, currency: string, day: number, barcode?: string) => PieceCost;

/** The first day of a price, and the price. */
interface Span {
  from: number;
  piece: PieceCost;
}

interface Costs {
  unknown: PieceCost;
  /** Both the latest first. */
  since: Span[];
  byBarcode: Map<string, Span[]>;
}

const NOTHING_KNOWN: PieceCost = { cost: null, extra: 0 };
const TYPED = ['nmId', 'extra', 'cost', 'from', 'cost2', 'from2'] as const;

/**
 * The costs that people have filled in on «Себестоимость» and on «Себестоимость по датам»: they are one row of prices. Of two that begin on
 * one day the latter holds. A sum in one currency is none in another.
 * @param currency of all costs; as the sheets say where it is not given
 */
export function costBook(tables: ReportTables, currency?: string): CostBook {
  const all = allCosts(tables, currency);
  return (article, own, day, barcode = '') => {
    const costs = article === null ? undefined : all.get(`${article} ${own}`);
    if (costs === undefined) return NOTHING_KNOWN;
    const holds = ({ from }: Span): boolean => from <= day;
    return (costs.byBarcode.get(barcode)?.find(holds) ?? costs.since.find(holds))?.piece ?? costs.unknown;
  };
}

function allCosts(tables: ReportTables, currency: string | undefined): ReadonlyMap<string, Costs> {
  const sheet = new Map(rowsOfCosts(tables, currency).map(([own, nmId, extra, ...cells]) => [`${String(articleIn(nmId))} ${currencyCode(own)}`, { extra: extraOf(extra), cells }]));
  const all = new Map<string, Costs>();
  const costsOf = (place: string): Costs => {
    const costs = all.get(place) ?? { unknown: { cost: null, extra: sheet.get(place)?.extra ?? 0 }, since: [], byBarcode: new Map() };
    all.set(place, costs);
    return costs;
  };
  for (const { named, from, parts, currency: own } of datedCosts(tables, currency)) {
    for (const article of named.articles) {
      const { unknown, since, byBarcode } = costsOf(`${article} ${own}`);
      const spans = named.barcode === '' ? since : byBarcode.get(named.barcode) ?? [];
      spans.push({ from, piece: { ...unknown, cost: parts } });
      if (named.barcode !== '') byBarcode.set(named.barcode, spans);
    }
  }
  for (const [place, { cells }] of sheet) {
    const { unknown, since } = costsOf(place);
    since.push(...pricesIn(cells).map(({ from, parts }) => ({ from, piece: { ...unknown, cost: parts } })));
  }
  for (const { since, byBarcode } of all.values()) for (const spans of [since, ...byBarcode.values()]) spans.sort((one, other) => (one.from === other.from ? 0 : other.from - one.from));
  return all;
}

/** Each begins with its currency. */
function rowsOfCosts(tables: ReportTables, currency: string | undefined): readonly Row[] {
  if (currency === undefined) return tables.reportRows('costs', ['currency', ...TYPED]);
  return tables.reportRows('costs', TYPED).map((row) => [currency, ...row]);
}

/** The prices on «Себестоимость», by their article and first day. */
export function pricesOnCosts(tables: ReportTables): { article: number; from: number }[] {
  return tables.reportRows('costs', TYPED).flatMap(([nmId, , ...cells]) => {
    const article = articleIn(nmId);
    return article === null ? [] : pricesIn(cells).map(({ from }) => ({ article, from }));
  });
}

/** Articles, the barcodes whose own prices they are, and the days on which these begin, by turns; '' for no barcode, and for what has always held. */
export function costDays(tables: ReportTables): (number | string)[] {
  const dated = datedCosts(tables, '').flatMap(({ named, from }) => named.articles.map((article) => ({ article, barcode: named.barcode, from })));
  return [...pricesOnCosts(tables).map((price) => ({ ...price, barcode: '' })), ...dated]
    .flatMap(({ article, barcode, from }) => [article, barcode, Number.isFinite(from) ? from : '']);
}

/** A new cost without its first day never begins, a first cost without one has always held. */
function pricesIn([cost, from, cost2, from2]: Row): { from: number; parts: number }[] {
  const spans = [{ amount: cost2, first: dayIn(from2) }, { amount: cost, first: from === '' ? -Infinity : dayIn(from) }];
  return spans.flatMap(({ amount, first }) => (first === null || !isFilled(amount) ? [] : [{ from: first, parts: partsIn(amount) }]));
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
  return new Map(tables.reportRows('costs', TYPED).map(([nmId, ...cells]) => [articleIn(nmId), stateOf(cells)]));
}

function stateOf([extra, cost, from, cost2, from2]: Row): CostState {
  const amounts = [extra, cost, cost2].filter((cell) => !isEmpty(cell));
  if (amounts.some(isUnreadable)) return 'noAmount';
  if (amounts.some((cell) => partsIn(cell) < 0)) return 'negative';
  if ([from, from2].some((cell) => !isEmpty(cell) && dayIn(cell) === null)) return 'noDay';
  if (!isEmpty(cost2) && isEmpty(from2)) return 'noNewDay';
  return amounts.length > 0 ? 'counted' : '';
}
