import { allDatasets } from '../../src/datasets';
import { date, dateTime, text } from '../../src/tables/columns';
import { momentColumn } from '../../src/tables/table';

it.each([
  ['a day', [date('day'), text('name')], 'day'],
  ['a moment', [dateTime('at'), text('name')], 'at'],
  ['a text', [text('name'), date('day')], undefined],
  ['nothing', [], undefined],
])('rows are newer by the first column where it is %s', (_name, columns, id) => {
  expect(momentColumn({ columns })?.id).toBe(id);
});

it('orders, sales and reviews tell which row is newer', () => {
  const found = new Map(allDatasets().map(({ id, table }) => [id, momentColumn(table)?.id]));
  expect(['orders', 'sales', 'feedbacks', 'cards'].map((id) => found.get(id))).toEqual(['date', 'date', 'createdDate', undefined]);
});
