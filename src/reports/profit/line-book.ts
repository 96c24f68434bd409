import { monthStart } from '../../wb/time/calendar';
import { articleIn } from '../cells';
import { costBook, type PieceCost } from '../costs/cost-book';
import { emptySums, type FinanceSums } from '../finance-sums';
import type { ReportTables } from '../report';
import { type TaxRule, taxRules } from '../taxes/tax-rules';
import type { SpendingId } from './sources';
import type { Spending } from './spending';

/** Rows of a line that have the same cost and the same taxes. */
export interface Share {
  cost: PieceCost;
  tax: TaxRule | null;
  /** Whether WB takes money for advertising off by these rows. */
  isAdvert: boolean;
  sums: FinanceSums;
  /** By statistics, in parts. */
  advertising: number;
  /** What the article bears of the storage that finance rows have without one; what it is taken from has it with a minus. In parts. */
  storage: number;
}

/** An article's month in one currency; null for rows without a date, and for those of no article. */
export interface Line {
  month: number | null;
  article: number | null;
  currency: string;
  vendorCode: string;
  title: string;
  shares: Share[];
  /** Whether advertising of the month counts by statistics, and not by what WB has taken off. */
  isByStatistics: boolean;
  /** Whether storage of the month counts by article. */
  isStorageByArticle: boolean;
  /** Sums of statistics and of storage that are no numbers. */
  oddSpends: number;
}

export interface Place {
  day: number | null;
  article: number | null;
  currency: string;
  /** Where it has a price of its own. */
  barcode?: string;
}

export interface LineBook {
  lines(): Line[];
  lineOf(place: Place): Line;
  shareOf(line: Line, place: Place, isAdvert: boolean): Share;
}

/** Lines and their shares, made when they are asked for first. */
export function lineBook(tables: ReportTables, spending: Readonly<Record<SpendingId, Spending>>): LineBook {
  const lines = new Map<string, Line>();
  const months = new Map<number, number>();
  const monthIn = (day: number): number => {
    const month = months.get(day) ?? monthStart(day);
    months.set(day, month);
    return month;
  };
  const [namesOf, costOf, taxOf] = [cardNames(tables), costBook(tables), taxRules(tables)];
  return {
    lines: () => [...lines.values()],
    lineOf: ({ day, article, currency }) => {
      const month = day === null ? null : monthIn(day);
      const key = `${String(month)} ${String(article)} ${currency}`;
      const known = lines.get(key);
      if (known !== undefined) return known;
      const isByArticle = (id: SpendingId): boolean => month !== null && spending[id].isByArticle(currency, month);
      const line = {
        month, article, currency, ...namesOf(article), shares: [], isByStatistics: isByArticle('advertising'), isStorageByArticle: isByArticle('storage'), oddSpends: 0,
      };
      lines.set(key, line);
      return line;
    },
    shareOf: ({ shares }, { day, article, currency, barcode }, isAdvert) => {
      const [cost, tax] = [costOf(article, currency, day ?? -Infinity, barcode), taxOf(day ?? -Infinity)];
      const known = shares.find((share) => share.cost === cost && share.tax === tax && share.isAdvert === isAdvert);
      const share = known ?? { cost, tax, isAdvert, sums: emptySums(), advertising: 0, storage: 0 };
      if (known === undefined) shares.push(share);
      return share;
    },
  };
}

/** As the cards call articles: finance rows of one article may have its former names. */
function cardNames(tables: ReportTables): (article: number | null) => { vendorCode: string; title: string } {
  const cards = new Map(tables.rows('cards', ['nmID', 'vendorCode', 'title']).map(([nmID, ...names]) => [articleIn(nmID), names.map(String)]));
  return (article) => {
    const [vendorCode = '', title = ''] = article === null ? [] : cards.get(article) ?? [];
    return { vendorCode, title };
  };
}
