import { expenses } from '../../src/reports/expenses';
import { words as english } from '../../src/reports/expenses/en';
import { expenseLines } from '../../src/reports/expenses/expense-lines';
import { words as russian } from '../../src/reports/expenses/ru';
import { monthStart } from '../../src/wb/time/calendar';
import { type Fields, tablesOf } from './tables';

/** 30 November 2026, and the first of months. */
const [TODAY, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER] = [46_356, 46_266, 46_296, 46_327, 46_357];
const RENT = { line: 1, from: SEPTEMBER + 4, kind: ' Аренда ', amount: 50_000.5, currency: 'RUB' };

const filled = (...rows: Fields[]) => tablesOf({ today: TODAY, datasets: { finance: [{ currency: 'RUB' }] }, reports: { expenses: rows } });
const daysOf = (row: Fields): number[] => expenseLines(filled(row)).flatMap((line) => line.expenses.map(({ day }) => day));
const stateOf = (row: Fields): unknown => expenses().rows(filled(row)).find(({ line }) => line === row['line'])?.['state'];

describe('the report of expenses', () => {
  it('has free numbered lines, and more of them below what is filled in', () => {
    expect(expenses().rows(filled()).map(({ line }) => line)).toEqual(Array.from({ length: 300 }, (_, at) => at + 1));
    const rows = expenses().rows(filled(RENT, { ...RENT, line: 47 }));
    expect([rows.length, rows.at(-1)]).toEqual([347, { line: 347, state: '', currency: 'RUB' }]);
  });

  it('writes nothing that people fill in', () => {
    const typed: string[] = expenses().table.columns.filter(({ isTyped }) => isTyped).map(({ id }) => id);
    expect(typed).toEqual(['from', 'kind', 'amount', 'until', 'isDeductible', 'comment']);
    for (const row of expenses().rows(filled(RENT))) expect(Object.keys(row).filter((id) => typed.includes(id))).toEqual([]);
  });

  it.each<[string, Fields, string]>([
    ['counts', RENT, 'counted'],
    ['lowers tax', { ...RENT, isDeductible: true }, 'deductible'],
    ['does so only where that is plain', { ...RENT, isDeductible: 'возможно' }, 'counted'],
    ['is of a month to come', { ...RENT, from: DECEMBER }, 'later'],
    ['is of a later day of this month', { ...RENT, from: TODAY + 0 }, 'counted'],
    ['has no day', { ...RENT, from: '' }, 'noDay'],
    ['has a day in words', { ...RENT, from: 'ноябрь' }, 'noDay'],
    ['has no amount', { ...RENT, amount: '' }, 'noAmount'],
    ['has an amount in words', { ...RENT, amount: 'много' }, 'noAmount'],
    ['ends in words', { ...RENT, until: 'всегда' }, 'noMonth'],
    ['ends before it begins', { ...RENT, until: SEPTEMBER }, 'noMonth'],
    ['has a comment alone', { line: 3, comment: 'спросить' }, 'noAmount'],
  ])('says of a line that it %s', (_what, row, state) => {
    expect(stateOf(row)).toBe(state);
    for (const words of [russian, english]) expect(Object.keys(words.values?.state ?? {})).toContain(state);
  });
});

describe('an expense', () => {
  it('is one of its day', () => {
    expect(expenseLines(filled(RENT))).toEqual([
      { line: 1, state: 'counted', expenses: [{ day: SEPTEMBER + 4, kind: 'Аренда', currency: 'RUB', parts: 500_005_000, isDeductible: false }] },
    ]);
  });

  it('repeats every month up to its last one, and not into months to come', () => {
    expect(daysOf({ ...RENT, until: OCTOBER })).toEqual([SEPTEMBER + 4, OCTOBER]);
    expect(daysOf({ ...RENT, until: SEPTEMBER + 20 })).toEqual([SEPTEMBER + 4]);
    expect(daysOf({ ...RENT, until: DECEMBER + 3000 })).toEqual([SEPTEMBER + 4, OCTOBER, NOVEMBER]);
    expect(daysOf({ ...RENT, until: DECEMBER + 3000 }).slice(1).map((day) => monthStart(day))).toEqual([OCTOBER, NOVEMBER]);
  });

  it('may stand as text', () => {
    expect(expenseLines(filled({ ...RENT, amount: '50 000,50' }))[0]?.expenses[0]?.parts).toBe(500_005_000);
  });
});
