import { costLines, datedCosts } from '../../reports/cost-history/cost-lines';
import { costBook } from '../../reports/costs/cost-book';
import { goodFinder } from '../../reports/matches/wb-goods';
import type { ReportTables } from '../../reports/report';
import type { WireRow } from '../../tables/table';
import { inKopecks, partsIn } from '../../wb/money/amount';
import type { Finding, TakenRows } from '../exchange';

/** A good of another system, with what a piece of it costs. */
export interface CostedGood {
  id: string;
  barcode: string;
  article: string;
  cost: number;
}

const TYPED = ['cost', 'from', 'cost2', 'from2'] as const;
const SHOWN_NAMES = 5;
/** Other systems have prices in roubles. */
const CURRENCY = 'RUB';

/**
 * Prices for «Себестоимость», each with the day from which it holds. What a person has filled in is never written over: an empty price is
 * filled, another one comes as the new price, and where that is taken too, or there are prices by date, as a line of «Себестоимость по датам».
 */
export function costRows(tables: ReportTables, goods: readonly CostedGood[], day: number): { taken: TakenRows[]; findings: Finding[] } {
  const costOf = costBook(tables, CURRENCY);
  const isDated = new Set(datedCosts(tables, CURRENCY).flatMap(({ named }) => named.articles));
  const standing = new Map(tables.reportRows('costs', ['nmId', ...TYPED]).map(([nmId, ...cells]) => [Number(nmId), cells]));
  const [rows, dated]: [WireRow[], { nmId: number; cost: number; name: string }[]] = [[], []];
  for (const [nmId, { cost, article }] of costsByArticle(tables, goods)) {
    const [first = '', from = '', second = '', from2 = ''] = standing.get(nmId) ?? [];
    if (costOf(nmId, CURRENCY, day).cost === partsIn(cost)) continue;
    const [isFirstFree, isSecondFree] = [first === '', second === '' && from2 === ''];
    if (isDated.has(nmId) || !(isFirstFree || isSecondFree)) dated.push({ nmId, cost, name: article || String(nmId) });
    else rows.push(isFirstFree ? { nmId, cost, from: day, cost2: second, from2 } : { nmId, cost: first, from, cost2: cost, from2: day });
  }
  const last = costLines(tables, CURRENCY).reduce((most, { line }) => Math.max(most, line), 0);
  const lines = dated.map(({ nmId, cost }, at) => ({ line: last + at + 1, good: String(nmId), from: day, cost }));
  return {
    taken: [{ into: 'costs', rows }, { into: 'costHistory', rows: lines }].filter((one) => one.rows.length > 0).map((one) => ({ ...one, isTyped: true as const })),
    findings: dated.length === 0 ? [] : [{ code: 'costsDated', details: { count: dated.length, names: dated.slice(0, SHOWN_NAMES).map(({ name }) => name).join(', ') } }],
  };
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
