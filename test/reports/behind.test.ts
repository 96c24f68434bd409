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
const taxes = [{ kind: 'usnIncome', rate: 0.06, from: 46_000 }];
const costs = ARTICLES.map((nmId) => ({ nmId, cost: 99.99, from: '' }));

function shop(seed: number, rows = 120) {
  const finance = financeShop(seed, { decimals: 3, rows });
  const reports = [...new Set(finance.map((row) => String(row['reportId'])))];
  const financeReports = reports.map((reportId, at) => ({ reportId, currency: reportId.endsWith('9') ? 'KZT' : 'RUB', dateFrom: 46_300, dateTo: 46_306, reportType: 'main', bankPaymentSum: 1000.01 * at }));
  return tablesOf({ today: TODAY, datasets: { finance, cards, financeReports, advertStats: advertStats as Fields[] }, reports: { taxes: taxes as Fields[], costs: costs as Fields[] } });
}

/** Columns of money and pieces that are no sums of rows, with why. */
const NO_SUMS: Partial<Record<ReportId, readonly string[]>> = {
  // What a bank or people say; the day it is late by.
  payouts: ['received', 'bank', 'missing', 'waiting', 'lockedTotal'],
  // Made of roubles that are rounded already.
  accountant: ['negativeReward', 'bridge', 'withheld', 'charges', 'lockedTotal'],
  profit: ['tax', 'profit', 'perPiece', 'missing', 'nmId'],
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
