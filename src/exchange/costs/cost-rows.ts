import { goodFinder } from '../../reports/matches/wb-goods';
import type { ReportTables } from '../../reports/report';
import type { WireRow } from '../../tables/table';
import { inKopecks, partsIn } from '../../wb/money/amount';
import type { Finding } from '../exchange';

/** A good of another system, with what a piece of it costs. */
export interface CostedGood {
  id: string;
  barcode: string;
  article: string;
  cost: number;
}

const TYPED = ['cost', 'from', 'cost2', 'from2'] as const;
const SHOWN_NAMES = 5;

/**
 * Prices for «Себестоимость», each with the day from which it holds. What a person has filled in is never written over: an empty price is
 * filled, another one comes as the new price, and where that is taken too it is only told.
 */
export function costRows(tables: ReportTables, goods: readonly CostedGood[], day: number): { rows: WireRow[]; findings: Finding[] } {
  const standing = new Map(tables.reportRows('costs', ['nmId', ...TYPED]).map(([nmId, ...cells]) => [Number(nmId), cells]));
  const [rows, left]: [WireRow[], string[]] = [[], []];
  for (const [nmId, { cost, article }] of costsByArticle(tables, goods)) {
    const [first = '', from = '', second = '', from2 = ''] = standing.get(nmId) ?? [];
    const current = second !== '' && from2 !== '' ? second : first;
    if (current !== '' && partsIn(current) === partsIn(cost)) continue;
    if (first === '') rows.push({ nmId, cost, from: day, cost2: second, from2 });
    else if (second === '' && from2 === '') rows.push({ nmId, cost: first, from, cost2: cost, from2: day });
    else left.push(article || String(nmId));
  }
  return { rows, findings: left.length === 0 ? [] : [{ code: 'costsLeft', details: { count: left.length, names: left.slice(0, SHOWN_NAMES).join(', ') } }] };
}

/** Sizes of one article may cost differently: the sheet has one price an article, their mean. */
function costsByArticle(tables: ReportTables, goods: readonly CostedGood[]): Map<number, { cost: number; article: string }> {
  const find = goodFinder(tables);
  const costs = new Map<number, number[]>();
  const articles = new Map<number, string>();
  for (const { cost, ...named } of goods.filter((good) => good.cost > 0)) {
    for (const { nmId, vendorCode } of find(named)?.goods ?? []) {
      costs.set(nmId, [...costs.get(nmId) ?? [], cost]);
      articles.set(nmId, vendorCode);
    }
  }
  return new Map([...costs].map(([nmId, own]) => [nmId, { cost: inKopecks(own.reduce((sum, cost) => sum + partsIn(cost), 0) / own.length), article: articles.get(nmId) ?? '' }]));
}
