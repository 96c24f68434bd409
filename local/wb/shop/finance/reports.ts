/** Realization reports: what is published, and WB's totals of it. */
import { type DayNumber, dateText, dayStartMs, mondayOf } from '../../time';
import { amountsOf, type RowSource } from './row';
import type { PlannedRow, ReportType } from './plan';
import { type Mills, millsText, toKopecks } from '../money';
import { kinds } from './operations';

export type Period = 'weekly' | 'daily';

export interface Report {
  /** Text, because the digits of daily ids do not fit into a number. */
  id: string;
  type: ReportType; fromDay: DayNumber; toDay: DayNumber; dateFrom: string; dateTo: string; createDate: string;
  /** Places of its rows in the plan, ascending. */
  places: number[];
}

const TEN_MOSCOW_MS = 10 * 3_600_000;
const SIX_MOSCOW_MS = 6 * 3_600_000;

/** Last day of the last published week: a week comes out on the Monday after it, about 10:00 Moscow time. */
export const publishedWeeksTo = (startMs: number, today: DayNumber): DayNumber => {
  const monday = mondayOf(today);
  return startMs >= dayStartMs(monday) + TEN_MOSCOW_MS ? monday - 1 : monday - 8;
};

const publishedDaysTo = (startMs: number, today: DayNumber): DayNumber =>
  (startMs >= dayStartMs(today) + SIX_MOSCOW_MS ? today - 1 : today - 2);

const weeklyId = (seed: number, monday: DayNumber, type: ReportType): string =>
  String(300_000_000 + (seed % 9000) * 10_000 + (monday / 7 | 0) * 2 + type);
/** 18 digits beginning with the date: two types of one day are the same JavaScript number. */
const dailyId = (seed: number, day: DayNumber, type: ReportType): string =>
  `${dateText(day).replaceAll('-', '')}${String(seed % 1_000_000_000).padStart(9, '0')}${type}`;

export function reportsOf(rows: readonly PlannedRow[], seed: number, period: Period, startMs: number, today: DayNumber): Report[] {
  const isWeekly = period === 'weekly';
  const lastDay = isWeekly ? publishedWeeksTo(startMs, today) : publishedDaysTo(startMs, today);
  const reports = new Map<string, Report>();
  rows.forEach(({ day, type }, place) => {
    if (day > lastDay) return;
    const fromDay = isWeekly ? mondayOf(day) : day;
    const toDay = isWeekly ? fromDay + 6 : day;
    const id = isWeekly ? weeklyId(seed, fromDay, type) : dailyId(seed, day, type);
    const report = reports.get(id) ?? {
      id, type, fromDay, toDay, dateFrom: dateText(fromDay), dateTo: dateText(toDay), createDate: dateText(toDay + 1), places: [],
    };
    report.places.push(place);
    reports.set(id, report);
  });
  return [...reports.values()].sort((a, b) => a.fromDay - b.fromDay || a.type - b.type);
}

const SUMMED = [
  'retailAmount', 'forPay', 'deliveryService', 'paidStorage', 'paidAcceptance', 'deduction', 'penalty', 'additionalPayment',
  'cashbackAmount', 'cashbackDiscount', 'cashbackCommissionChange', 'paymentSchedule',
] as const;
type Summed = (typeof SUMMED)[number];
/** Fields whose sign follows the document type; the loyalty charges also count rows without one. */
const SALES_MINUS_RETURNS = new Set<Summed>(['retailAmount', 'forPay', 'cashbackDiscount']);
const ALL_MINUS_TWO_RETURNS = new Set<Summed>(['cashbackAmount', 'cashbackCommissionChange']);

function weight(field: Summed, docType: string): number {
  if (SALES_MINUS_RETURNS.has(field)) return docType === 'Продажа' ? 1 : docType === 'Возврат' ? -1 : 0;
  return ALL_MINUS_TWO_RETURNS.has(field) && docType === 'Возврат' ? -1 : 1;
}

export type Totals = Record<Summed | 'bankPayment', Mills>;

/** Rule checked against WB's own summary on 66 pairs of reports (IGfinance/bf-analytics-platform@8484b3a70f86). */
export function totalsOf(source: RowSource, rows: readonly PlannedRow[], report: Report): Totals {
  const sums = Object.fromEntries(SUMMED.map((field) => [field, 0])) as Record<Summed, Mills>;
  for (const place of report.places) {
    const row = rows[place];
    if (!row) continue;
    const amounts = amountsOf(source, row, place);
    for (const field of SUMMED) sums[field] += (amounts[field] ?? 0) * weight(field, kinds[row.kind].docType);
  }
  const charges = sums.deliveryService + sums.paidStorage + sums.paidAcceptance + sums.deduction + sums.penalty
    + sums.additionalPayment + sums.cashbackCommissionChange + sums.cashbackAmount;
  return { ...sums, bankPayment: sums.forPay - charges };
}

export const totalText = (mills: Mills): string => millsText(toKopecks(mills));
