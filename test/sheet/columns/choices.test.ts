import { choicesOf } from '../../../src/sheet/columns/choices';
import { openTable } from '../../../src/sheet/table';
import type { TableColumn, TableSpec } from '../../../src/sheet/table-spec';
import { memoryWorkbook } from '../../support/memory-workbook';
import { ORDERS, order } from '../orders-table';

const WORDS = { own: () => ({ yes: 'да', true: 'да', no: 'нет', none: '' }), others: () => [] };
const ANSWER: TableColumn = { id: 'answer', kind: 'text', widthPx: 80, header: () => 'Answer', note: () => '', isTyped: true, words: WORDS };
const SPEC: TableSpec = { ...ORDERS, columns: [...ORDERS.columns, ANSWER] };

it.each<[string, Partial<TableColumn>, string[]]>([
  ['that people fill in with words', {}, ['да', 'нет']],
  ['that we fill in', { isTyped: undefined }, []],
  ['of any text', { words: undefined }, []],
])('a column %s offers', (_what, change, choices) => {
  const { isTyped, words, ...rest } = { ...ANSWER, ...change };
  expect(choicesOf({ ...rest, ...(isTyped === true ? { isTyped } : {}), ...(words === undefined ? {} : { words }) })).toEqual(choices);
});

it('rows that are added offer what the others do, together with the empty one below', () => {
  const workbook = memoryWorkbook();
  openTable(workbook, SPEC).merge('Lamp', [order('A', 10), order('B', 20)]);
  expect(workbook.writes().filter((call) => /^(?:create|addRows)/.test(call))).toEqual(['create orders', 'addRows 3']);
  expect(workbook.log.filter((call) => call.startsWith('offer'))).toEqual(['offer 1,5 4: да, нет']);
  openTable(workbook, SPEC).merge('Lamp', [order('C', 30)]);
  expect(workbook.log.filter((call) => call.startsWith('offer'))).toEqual(['offer 1,5 4: да, нет', 'offer 4,5 2: да, нет']);
});

it('a column that the user has deleted offers nothing', () => {
  const workbook = memoryWorkbook();
  openTable(workbook, { ...SPEC, without: ['answer'] }).merge('Lamp', [order('A', 10)]);
  expect(workbook.log.filter((call) => call.startsWith('offer'))).toEqual([]);
});
