import { reportById, type ReportId } from '../../src/reports';
import type { Cell } from '../../src/ports/workbook';
import { inKopecks, PARTS } from '../../src/wb/money/amount';
import { financeShop } from './finance-shop';
import { type Fields, tablesOf } from './tables';

const TODAY = 46_400;
const ARTICLES = [101, 102, 103, 104, 105];
const cards = ARTICLES.map((nmID) => ({ nmID, vendorCode: `art-${nmID}`, title: `Товар ${nmID}`, brand: nmID > 103 ? 'Бренд' : '', subjectName: 'Кружки' }));

/** One statistics row an article and day over all days of the finance rows, so that advertising counts by them. */
const advertStats = Array.from({ length: 62 }, (_, day) => ({ date: 46_299 + day, nmId: ARTICLES[day % 5] as number, sum: 10.5 + day, currency: 'RUB', advertId: 7 }));
/** Storage of all those days, and of one that finance rows do not have. */
const paidStorage = Array.from({ length: 64 }, (_, day) => ({ date: 46_298 + day, nmId: [...ARTICLES, 0][day % 6] as number, warehousePrice: (3333 + 1017 * day) / 1000, chrtId: String(day) }));
const taxes = [{ kind: 'usnIncome', rate: 0.06, from: 46_000 }];
const costs = ARTICLES.map((nmId) => ({ nmId, cost: 99.99, from: '' }));

function shop(seed: number, rows = 120) {
  const finance = financeShop(seed, { decimals: 3, rows });
  const reports = [...new Set(finance.map((row) => String(row['reportId'])))];
  const financeReports = reports.map((reportId, at) => ({ reportId, currency: reportId.endsWith('9') ? 'KZT' : 'RUB', dateFrom: 46_300, dateTo: 46_306, reportType: 'main', bankPaymentSum: 1000.01 * at }));
  return tablesOf({ today: TODAY, datasets: { finance, cards, financeReports, advertStats: advertStats as Fields[], paidStorage: paidStorage as Fields[] }, reports: { taxes: taxes as Fields[], costs: costs as Fields[] } });
}

/** Columns of money and pieces that are no sums of rows, with why. */
const NO_SUMS: Partial<Record<ReportId, readonly string[]>> = {
  // What a bank or people say; the day it is late by.
  payouts: ['received', 'bank', 'missing', 'waiting', 'lockedTotal'],
  // Made of roubles that are rounded already.
  accountant: ['negativeReward', 'bridge', 'withheld', 'charges', 'lockedTotal'],
  // What a line takes over of another is shared out, and no sum.
  profit: ['tax', 'profit', 'perPiece', 'missing', 'nmId', 'spread'],
  financeArticles: ['nmId'],
};

const MONEY: readonly ReportId[] = ['payouts', 'accountant', 'financeByWeek', 'financeByMonth', 'financeArticles', 'financeByBrand', 'financeBySubject', 'unknownOperations', 'profit'];

describe.each(MONEY)('what stands behind the cells of %s', (id) => {
  const report = reportById(id);
  const summed = report.table.columns.filter(({ id: column, kind, isTyped }) => ['money', 'integer'].includes(kind) && isTyped !== true && NO_SUMS[id]?.includes(column) !== true).map((column) => column.id);

  it.each([1, 2])('comes to the cell in every line and column, shop %i', (seed) => {
    const tables = shop(seed);
    const lines = report.rows(tables);
    expect(lines.length).toBeGreaterThan(1);
    const off = lines.flatMap((line) => {
      const behind = report.behind?.(tables, line as Record<string, Cell>) ?? [];
      return summed.filter((column) => typeof line[column] === 'number').flatMap((column) => {
        const parts = behind.flatMap(({ rows, adds }) => rows.map((row) => adds(row)[column] ?? 0));
        const sum = parts.reduce((all, one) => all + one, 0) / PARTS;
        return Math.abs(sum - Number(line[column])) < 0.00501 ? [] : [`${column}: ${sum} and not ${String(line[column])}`];
      });
    });
    expect(off).toEqual([]);
  });

  it('gives every finance row to one line and no other', () => {
    const tables = shop(4);
    const ids = report.rows(tables).flatMap((line) => (report.behind?.(tables, line as Record<string, Cell>) ?? []).filter(({ dataset }) => dataset === 'finance')
      .flatMap(({ columns, rows }) => rows.map((row) => String(row[columns.indexOf('rrdId')]))));
    expect(new Set(ids).size).toBe(ids.length);
    if (id !== 'unknownOperations') expect(ids.length).toBe(120);
  });
});

it('names rows of storage behind what articles bear of it, and behind what is taken off the line without one', () => {
  const [report, tables] = [reportById('profit'), shop(6)];
  const stored = report.rows(tables).map((line) => (report.behind?.(tables, line as Record<string, Cell>) ?? []).find(({ dataset }) => dataset === 'paidStorage')?.rows.length ?? 0);
  const [own, without] = report.rows(tables).reduce(([some, none], { nmId }, at) => (nmId === '' ? [some, none + (stored[at] as number)] : [some + (stored[at] as number), none]), [0, 0]);
  expect([own > 30, own === without]).toEqual([true, true]);
});

it('names the rows behind each item of a month, but for those that are made of others', () => {
  const report = reportById('pnl');
  const tables = shop(5);
  const off = report.rows(tables).flatMap((line) => {
    const behind = report.behind?.(tables, line as Record<string, Cell>) ?? [];
    const sum = inKopecks(behind.flatMap(({ rows, adds }) => rows.map((row) => Number(adds(row)['amount']))).reduce((all, one) => all + one, 0));
    return Math.abs(sum - Number(line['amount'])) < 0.015 ? [] : [String(line['line']).split('/')[1]];
  });
  expect([...new Set(off)].sort()).toEqual(['net', 'tax']);
});
