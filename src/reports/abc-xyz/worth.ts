import { partsIn } from '../../wb/money/amount';
import { monthStart } from '../../wb/time/calendar';
import { currencyCode } from '../../wb/money/finance-words';
import { saleKind, saleParts } from '../../wb/money/sale-letter';
import { articleIn, dayIn } from '../cells';
import type { ReportTables } from '../report';

/** What an article brings in a currency. */
export interface Worth {
  article: number;
  currency: string;
  /** '' where its cost is not known. */
  parts: number | '';
}

/** By what goods are ranked: by profit where it is known of any, else by what buyers' purchases come to. */
export type Basis = 'profit' | 'revenue';

/** @param months this one and those before it */
export function worthOf(tables: ReportTables, months: number): { basis: Basis; worths: Worth[] } {
  const from = monthStart(tables.today, 1 - months);
  const profits = profitsSince(tables, from);
  return profits.some(({ parts }) => parts !== '') ? { basis: 'profit', worths: profits } : { basis: 'revenue', worths: revenuesSince(tables, from) };
}

/** A month without a cost leaves the whole unknown: a sum of the others would call a good seller a bad one. */
function profitsSince(tables: ReportTables, from: number): Worth[] {
  const worths = new Map<string, Worth>();
  for (const [month, nmId, currency, profit] of tables.reportRows('profit', ['month', 'nmId', 'currency', 'profit'])) {
    const [day, article] = [dayIn(month), articleIn(nmId)];
    if (day !== null && day >= from && article !== null) add(worths, article, currencyCode(currency), typeof profit === 'number' ? partsIn(profit) : '');
  }
  return [...worths.values()];
}

/** Buyouts less returns at the seller's price. */
function revenuesSince(tables: ReportTables, from: number): Worth[] {
  const worths = new Map<string, Worth>();
  for (const [date, nmId, saleID, price] of tables.rows('sales', ['date', 'nmId', 'saleID', 'priceWithDisc'], { columnId: 'date', from })) {
    const [day, article, kind] = [dayIn(date), articleIn(nmId), saleKind(saleID)];
    if (day === null || day < from || day >= tables.today || article === null || kind === null) continue;
    add(worths, article, '', (kind.of === 'sale' ? 1 : -1) * saleParts(kind, price));
  }
  return [...worths.values()];
}

function add(worths: Map<string, Worth>, article: number, currency: string, parts: number | ''): void {
  const key = `${article}/${currency}`;
  const { parts: before } = worths.get(key) ?? { parts: 0 };
  worths.set(key, { article, currency, parts: before === '' || parts === '' ? '' : before + parts });
}
