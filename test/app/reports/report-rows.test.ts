import { inOrder, rowsOf } from '../../../src/app/reports/report-rows';
import { SOME_NUMBER } from '../../../src/app/reports/supposed-cells';
import type { ReportTables } from '../../../src/reports/report';
import { defineReport } from '../../../src/reports/report';
import { descending } from '../../../src/sheet/order/sort-key';
import { boolean, integer, text } from '../../../src/tables/columns';
import { defineTable } from '../../../src/tables/table';

const report = defineReport({
  table: defineTable({ id: 'r', columns: [text('name'), integer('orders'), integer('cancelled'), text('verdict'), boolean('isAny')], key: ['name'], write: 'snapshot' }),
  group: 'overview', inputs: ['orders'],
  rows: (tables) => {
    const rows = tables.rows('orders', ['supplierArticle', 'isCancel', 'totalPrice']);
    return [...new Set(rows.map(([name]) => name))].map((name) => {
      const own = rows.filter(([one]) => one === name);
      return { name, orders: own.length, cancelled: own.filter(([, isCancel]) => isCancel === true).length, verdict: own.some(([, , price]) => Number(price) > 100) ? 'dear' : 'cheap', isAny: true };
    });
  },
});

const ROWS = [['a', '', 150], ['a', '', 20], ['b', '', 30]] as const;

/** Of a sheet that has these columns and no others. */
const file = (has: readonly string[]) => {
  const tables = (cells: (id: string) => unknown) => ({
    today: 1, has: () => true, reportRows: () => [], sums: () => new Map(),
    rows: (_id: string, ids: readonly string[]) => ROWS.map((row) => row.map((cell, at) => (has.includes(ids[at] ?? '') ? cell : cells(ids[at] ?? '')))),
  }) as unknown as ReportTables;
  return {
    ofShop: () => tables(() => ''),
    supposedOf: () => tables((id) => ({ isCancel: true, totalPrice: SOME_NUMBER })[id] ?? ''),
    absentOf: (_id: string, ids: readonly string[]) => ids.filter((id) => !has.includes(id) && id !== 'supplierArticle'),
  };
};

it('says all where its columns are there', () => {
  expect(rowsOf(report, file(['supplierArticle', 'isCancel', 'totalPrice']), 's')).toEqual({
    without: [],
    rows: [{ name: 'a', orders: 2, cancelled: 0, verdict: 'dear', isAny: true }, { name: 'b', orders: 1, cancelled: 0, verdict: 'cheap', isAny: true }],
  });
});

it('leaves empty what rests on a flag or a number that is not there, and only that', () => {
  expect(rowsOf(report, file(['supplierArticle']), 's')).toEqual({
    without: ['orders isCancel', 'orders totalPrice'],
    rows: [{ name: 'a', orders: 2, cancelled: '', verdict: '', isAny: true }, { name: 'b', orders: 1, cancelled: '', verdict: '', isAny: true }],
  });
});

it('does not tell of what only a column shows that nobody sees', () => {
  expect(rowsOf(report, file(['supplierArticle', 'totalPrice']), 's', ['cancelled']).without).toEqual([]);
});

it('keeps a line that is told apart by what is not there', () => {
  const { rows, without } = rowsOf(report, { ...file([]), supposedOf: () => ({ ...file([]).ofShop(), rows: () => [['other', true, SOME_NUMBER]] }) as unknown as ReportTables }, 's');
  expect([rows, without]).toEqual([[{ name: '', orders: 3, cancelled: 0, verdict: 'cheap', isAny: true }], []]);
});

it('puts rows in the order of the report, blank cells last', () => {
  const rows = [{ name: 'a', orders: 1 }, { name: 'b' }, { name: 'c', orders: 3 }, { name: 'd', orders: 1 }];
  expect(inOrder(rows, { order: [descending('orders')] }).map(({ name }) => name)).toEqual(['c', 'a', 'd', 'b']);
  expect(inOrder(rows, {})).toBe(rows);
});
