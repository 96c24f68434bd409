import { isUnreadable, partsIn } from '../../wb/money/amount';
import { currencyCode } from '../../wb/money/finance-words';
import { dayIn } from '../cells';
import type { ReportTables, Row } from '../report';
import { goodNames, type NamedGood, type NoGood } from './named-goods';

/** Whether a line counts, and why it does not. */
export type CostLineState = 'counted' | 'countedBarcode' | 'later' | NoGood | 'noGood' | 'noAmount' | 'negative' | 'noDay' | 'again';

export interface CostLine {
  line: number;
  state: CostLineState;
  /** Null where nobody can tell which good is meant. */
  named: NamedGood | null;
  /** -Infinity where the price has always held. */
  from: number;
  /** Of a piece. */
  parts: number;
  currency: string;
}

/** A line that counts. */
export type DatedCost = CostLine & { named: NamedGood };

const TYPED = ['line', 'good', 'from', 'cost', 'comment'] as const;
const COUNTED: readonly CostLineState[] = ['counted', 'countedBarcode', 'later'];

/**
 * What people have filled in on «Себестоимость по датам»; lines with nothing in them are left out.
 * @param currency of all sums; as the sheet says where it is not given
 */
export function costLines(tables: ReportTables, currency?: string): CostLine[] {
  const rows = tables.reportRows('costHistory', currency === undefined ? [...TYPED, 'currency'] : TYPED);
  const filled = rows.filter(([line, ...cells]) => typeof line === 'number' && cells.slice(0, TYPED.length - 1).some((cell) => cell !== ''));
  if (filled.length === 0) return [];
  const named = goodNames(tables);
  return withoutRepeats(filled.map(([line, good, from, cost, , own]) => {
    const goods = good === '' ? 'noGood' : named(good);
    const first = from === '' ? -Infinity : dayIn(from);
    return {
      line: Number(line), state: stateOf(goods, cost, first, tables.today), named: typeof goods === 'string' ? null : goods,
      from: first ?? -Infinity, parts: partsIn(cost), currency: currency ?? currencyCode(own),
    };
  }));
}

/** Those that count; of two for one day the one that counts comes first. */
export function datedCosts(tables: ReportTables, currency?: string): DatedCost[] {
  return costLines(tables, currency).reverse().filter((line): line is DatedCost => COUNTED.includes(line.state));
}

function stateOf(named: NamedGood | NoGood | 'noGood', cost: Row[number] | undefined, from: number | null, today: number): CostLineState {
  if (typeof named === 'string') return named;
  if (cost === '' || isUnreadable(cost)) return 'noAmount';
  if (partsIn(cost) < 0) return 'negative';
  if (from === null) return 'noDay';
  if (from > today) return 'later';
  return named.barcode === '' ? 'counted' : 'countedBarcode';
}

/** People add below what they have filled in before: of two lines for one day that which stands lower counts. */
function withoutRepeats(lines: readonly CostLine[]): CostLine[] {
  const taken = new Set<string>();
  const isLast = ({ named, from }: DatedCost): boolean => {
    const places = named.articles.map((article) => `${article} ${named.barcode} ${from}`).filter((place) => !taken.has(place));
    for (const place of places) taken.add(place);
    return places.length > 0;
  };
  return [...lines].reverse().map((line) => (!COUNTED.includes(line.state) || isLast(line as DatedCost) ? line : { ...line, state: 'again' as const })).reverse();
}
