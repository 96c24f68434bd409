import { profitRules } from '../../src/reports/profit-rules';
import { words as english } from '../../src/reports/profit-rules/en';
import { profitRules as rulesIn, RULES, ruleStates } from '../../src/reports/profit-rules/rules';
import { words as russian } from '../../src/reports/profit-rules/ru';
import { type Fields, tablesOf } from './tables';

const USUAL = { advertising: 'statistics', storage: 'paidStorage', unassigned: 'apart' };
const tables = (chosen: Readonly<Record<string, string>> = {}, datasets: Readonly<Record<string, Fields[]>> = {}) =>
  tablesOf({ today: 46_349, datasets, reports: { profitRules: Object.entries(chosen).map(([rule, choice]) => ({ rule, choice })) } });
const ALL = { advertStats: [], paidStorage: [] };

it('hold as usual while nobody has chosen, and as people have chosen', () => {
  expect(rulesIn(tables())).toEqual(USUAL);
  expect(rulesIn(tables({ advertising: 'withheld', storage: 'withheld', unassigned: 'pieces' }))).toEqual({ advertising: 'withheld', storage: 'withheld', unassigned: 'pieces' });
});

it.each([['advertising', 'revenue'], ['unassigned', 'поровну'], ['storage', 'constructor'], ['advertising', '  ']])('%s goes on as usual where somebody has written %j', (rule, choice) => {
  expect(rulesIn(tables({ [rule]: choice }))).toEqual(USUAL);
});

it.each<[string, Record<string, string>, Record<string, Fields[]>, Record<string, string>]>([
  ['all is as usual', {}, ALL, { advertising: 'usual', storage: 'usual', unassigned: 'usual' }],
  ['people have chosen', { advertising: 'withheld', unassigned: 'revenue' }, {}, { advertising: 'chosen', storage: 'noPaidStorage', unassigned: 'chosen' }],
  ['a table is not there yet', { advertising: 'statistics', storage: 'paidStorage' }, {}, { advertising: 'noStatistics', storage: 'noPaidStorage', unassigned: 'usual' }],
  ['a word is not understood', { advertising: 'как-нибудь', unassigned: 'statistics' }, ALL, { advertising: 'notUnderstood', storage: 'usual', unassigned: 'notUnderstood' }],
  ['there are blanks alone', { unassigned: ' ' }, ALL, { advertising: 'usual', storage: 'usual', unassigned: 'usual' }],
])('the sheet says where %s', (_what, chosen, datasets, states) => {
  expect(ruleStates(tables(chosen, datasets))).toEqual(states);
});

it('has a row with words for each rule, which names its choices in the order in which they stand there, and leaves the choice to people', () => {
  const rows = profitRules().rows(tables({ unassigned: 'pieces' }));
  expect(rows.map(({ rule, holds, state }) => [rule, holds, state])).toEqual([['advertising', 'statistics', 'noStatistics'], ['storage', 'paidStorage', 'noPaidStorage'], ['unassigned', 'pieces', 'chosen']]);
  expect(rows.every((row) => !('choice' in row))).toBe(true);
  for (const { values = {} } of [russian, english]) {
    for (const column of ['name', 'options', 'about'] as const) expect(Object.keys(values[column] ?? {}).sort()).toEqual(Object.keys(RULES).sort());
    for (const [rule, choices] of Object.entries(RULES)) expect(values['options']?.[rule]).toBe(choices.map((choice) => values['choice']?.[choice]).join('; '));
    expect(values['holds']).toEqual(values['choice']);
  }
});

it('has a word for every state', () => {
  for (const { values = {} } of [russian, english]) expect(Object.keys(values['state'] ?? {}).sort()).toEqual(['chosen', 'noPaidStorage', 'noStatistics', 'notUnderstood', 'usual']);
});
