import type { Cell } from '../../src/ports/workbook';
import { ask, fileWith } from './file';

const AT = Date.UTC(2026, 9, 9, 7, 30);
const HOUR = 3_600_000;

/** The journal as its hidden column tells it, in an order that a user may have sorted it to. */
const ENTRIES = [
  `r2|shop-1|stocks|done|${AT}`,
  `r3|shop-1|stocks|started|${AT + HOUR}`,
  `r3|shop-1|stocks|failed|${AT + HOUR}`,
  `r1|shop-2|stocks|done|${AT - HOUR}`,
  `r3|shop-1|orders|done|${AT + 2 * HOUR}`,
  `r0|shop-1|cards|done|${AT - 5 * HOUR}`,
  `r3|shop-1|sales|paused|${AT + 2 * HOUR}`,
];

const journal = (entries: readonly string[]) => fileWith({ journal: [['shop', 'entry'], ...entries.map((entry): Cell[] => ['Лампы', entry])] });
const updated = (...args: unknown[]) => ask(journal(ENTRIES), 'WB_UPDATED', args);

it.each<[string, unknown[], number]>([
  ['the sheet in Russian', ['Остатки'], AT],
  ['the sheet in English, blanks and case aside', [' stocks'], AT],
  ['the id of the dataset', ['STOCKS'], AT],
  ['another sheet', ['Карточки'], AT - 5 * HOUR],
  ['a range of one cell', [[['остатки']]], AT],
  ['nothing: the last success of any', [], AT + 2 * HOUR],
  ['an empty cell', [''], AT + 2 * HOUR],
  ['a stamp, which changes nothing', ['', 46_000], AT + 2 * HOUR],
])('%s', (_what, args, ms) => {
  expect(updated(...args)).toEqual(new Date(ms));
});

it.each<[unknown, string]>([['Журнал', 'Журнал'], [5, '5'], ['Остатк', 'Остатк']])('%p is no dataset', (name, shown) => {
  expect(() => updated(name)).toThrow(`Данных с именем «${shown}» нет.`);
});

describe('never refreshed', () => {
  it('one dataset', () => {
    expect(() => updated('Продажи')).toThrow('лист «Продажи» не загружен. Выберите «Обновить всё»');
  });

  it.each([
    ['no journal', fileWith({})],
    ['an empty journal', journal([])],
    ['a journal of failures', journal([`r|s|stocks|failed|${AT}`])],
    ['entries that the user wrote over', journal(['x', 'r|s|stocks|done', 'r|s|stocks|done|soon'])],
  ])('anything: %s', (_what, workbook) => {
    expect(() => ask(workbook, 'WB_UPDATED', [])).toThrow('Этих данных в таблице ещё нет. Выберите «Обновить всё»');
    expect(workbook.writes()).toEqual([]);
  });
});

it('reads the entries and what tells them from the user’s rows, and nothing else', () => {
  const workbook = journal(ENTRIES);
  ask(workbook, 'WB_UPDATED', ['Остатки']);
  expect(workbook.log).toEqual(['find journal', 'header', 'lastRow', 'read 2,1 7x1', 'read 2,13 7x2']);
});
