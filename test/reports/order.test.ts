import { allReports, reportById } from '../../src/reports';

const ordered = allReports().flatMap(({ id, order = [], table }) => order.map((key) => [id, key.column, table] as const));

it('is by numbers and days, which every language sorts alike, and by codes of currencies', () => {
  const SORTED_ALIKE = ['date', 'dateTime', 'integer', 'money', 'month', 'number', 'percent'];
  expect(ordered.length).toBeGreaterThan(20);
  for (const [id, columnId, { columns }] of ordered) {
    const kind = columns.find((column) => column.id === columnId)?.kind ?? 'no such column';
    expect([id, columnId, SORTED_ALIKE.includes(kind) || columnId === 'currency']).toEqual([id, columnId, true]);
  }
});

it.each(['costs', 'taxes', 'expenses', 'stockTerms', 'matches', 'bankPayouts', 'payouts', 'accountant'] as const)('«%s», in whose rows people write, leaves them where they are', (id) => {
  expect(reportById(id).order).toBeUndefined();
});

it('goes the way time goes where a chart shows it day by day', () => {
  expect([reportById('byDay').order, reportById('profitByMonth').order?.[0]]).toEqual([[{ column: 'day', ascending: true }], { column: 'month', ascending: true }]);
});
