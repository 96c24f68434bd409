import { abcXyz } from './abc-xyz';
import { accountStock } from './account-stock';
import { accountant } from './accountant';
import { adClusters } from './ad-clusters';
import { ads } from './ads';
import { adsByArticle } from './ads-by-article';
import { adsByCampaign } from './ads-by-campaign';
import { bankPayouts } from './bank-payouts';
import { brandPlaces } from './brand-places';
import { byDay } from './by-day';
import { buyoutCohorts } from './buyout-cohorts';
import { costHistory } from './cost-history';
import { costs } from './costs';
import { expenses } from './expenses';
import { financeArticles } from './finance-articles';
import { financeByBrand } from './finance-by-brand';
import { financeByMonth } from './finance-by-month';
import { financeBySubject } from './finance-by-subject';
import { financeByWeek } from './finance-by-week';
import { movement } from './movement';
import { matches } from './matches';
import { payouts } from './payouts';
import { pnl } from './pnl';
import { profit } from './profit';
import { profitByMonth } from './profit-by-month';
import { profitLeaders } from './profit-leaders';
import { profitRules } from './profit-rules';
import type { Report } from './report';
import { replenish } from './replenish';
import { reviews } from './reviews';
import { runningOut } from './running-out';
import { salesByArticle } from './sales-by-article';
import { salesByBrand } from './sales-by-brand';
import { salesByCategory } from './sales-by-category';
import { salesByHour } from './sales-by-hour';
import { salesByRegion } from './sales-by-region';
import { salesBySubject } from './sales-by-subject';
import { salesByWarehouse } from './sales-by-warehouse';
import { search } from './search';
import { stockTermsReport as stockTerms } from './stock-terms';
import { summary } from './summary';
import { taxes } from './taxes';
import { unknownOperations } from './unknown-operations';

/** All reports, in the order of their sheets. A report that another reads stands before it. */
const REPORTS = {
  summary, byDay, stockTerms, runningOut,
  bankPayouts, payouts,
  financeByWeek, financeByMonth, financeArticles, financeByBrand, financeBySubject, accountant, unknownOperations,
  costs, costHistory, taxes, expenses, profitRules, profit, profitByMonth, profitLeaders, pnl,
  accountStock, matches,
  salesByArticle, salesByBrand, salesBySubject, salesByCategory, salesByRegion, salesByWarehouse, salesByHour, buyoutCohorts, movement, abcXyz, replenish,
  reviews, search, brandPlaces, adsByCampaign, adsByArticle, ads, adClusters,
};

export type ReportId = keyof typeof REPORTS;

/** Ids of the columns of a report. */
export type ReportColumnIdOf<Id extends ReportId> = ReturnType<(typeof REPORTS)[Id]>['table']['columns'][number]['id'];

export const REPORT_IDS = Object.keys(REPORTS) as ReportId[];

const made = new Map<ReportId, Report>();

export function isReportId(text: string): text is ReportId {
  return (REPORT_IDS as string[]).includes(text);
}

export function reportById(id: ReportId): Report {
  const report = made.get(id) ?? REPORTS[id]();
  made.set(id, report);
  return report;
}

export function allReports(): Report[] {
  return REPORT_IDS.map(reportById);
}

/** Reports that a report reads, and those that these read: what people fill in on any of them makes it another one. */
export function readBy({ reads = [], alsoReads = [] }: Pick<Report, 'reads' | 'alsoReads'>): ReportId[] {
  const found = new Set([...reads, ...alsoReads].filter(isReportId));
  // What is added to a set while it is walked through is walked through as well.
  for (const id of found) for (const next of [...reportById(id).reads ?? [], ...reportById(id).alsoReads ?? []].filter(isReportId)) found.add(next);
  return [...found];
}
