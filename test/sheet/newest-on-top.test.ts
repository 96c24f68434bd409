import { journalSpec } from '../../src/app/telling/journal';
import { openTable } from '../../src/sheet/table';
import { localeFor } from '../support/locales';
import { memoryWorkbook } from '../support/memory-workbook';

const spec = journalSpec(localeFor('en'));
const texts = (workbook: ReturnType<typeof memoryWorkbook>) => workbook.rows('journal').slice(1).map((row) => row[4]);
const entry = (name: string) => ({ entry: name, text: name });

it('a new row stands right under the header, one that is there stays where it is, and rows of people move along', () => {
  const workbook = memoryWorkbook();
  const table = openTable(workbook, spec);
  for (const name of ['first', 'second', 'third']) table.merge('Lamp', [entry(name)]);
  expect(texts(workbook)).toEqual(['third', 'second', 'first']);
  table.merge('Lamp', [{ ...entry('first'), text: 'first, again' }]);
  expect(texts(workbook)).toEqual(['third', 'second', 'first, again']);
  workbook.user('journal').put(5, 5, [['mine']]);
  openTable(workbook, spec).merge('Lamp', [entry('fourth')]);
  expect(texts(workbook)).toEqual(['fourth', 'third', 'second', 'first, again', 'mine']);
});

it('an empty row that an execution has left under the header is filled', () => {
  const workbook = memoryWorkbook();
  openTable(workbook, spec).merge('Lamp', [entry('first')]);
  workbook.user('journal').insertRow(2);
  openTable(workbook, spec).merge('Lamp', [entry('second')]);
  expect(texts(workbook)).toEqual(['second', 'first']);
});

describe.each([
  ['one row has lost its fingerprint', [['']], 1],
  ['every row has lost it', [[''], [''], ['']], 0],
  ['one says that it was taken', [['taken']], 1],
])('where %s', (_name, marks, at) => {
  it('rows that have moved down are still found', () => {
    const workbook = memoryWorkbook();
    const table = openTable(workbook, spec);
    for (const name of ['first', 'second', 'third']) table.merge('Lamp', [entry(name)]);
    const column = workbook.header('journal').length;
    workbook.user('journal').put(2 + at, column, marks);
    workbook.user('journal').put(5, column, [['spare']]);
    openTable(workbook, spec).merge('Lamp', [entry('fourth'), { ...entry('second'), text: 'second, again' }, { ...entry('first'), text: 'first, again' }]);
    expect(texts(workbook).filter((text) => text !== '')).toEqual(['fourth', 'third', 'second, again', 'first, again']);
  });
});
