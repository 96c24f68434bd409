import { ask, fileWith, type Literal } from '../formulas/file';

/** Monday, 15 December 2025; weeks of reports begin there. */
const MONDAY = 46_006;
const FINANCE: Literal = [
  ['shop', 'rrdId', 'rrDate', 'reportId', 'nmId', 'docTypeName', 'forPay'],
  ['Лавка', '1', MONDAY, '1', 111, 'Продажа', 100], ['Лавка', '2', MONDAY + 3, '1', 111, 'Продажа', 10], ['Стенд', '3', MONDAY - 7, '2', 222, 'Продажа', 5],
];
const REPORTS: Literal = [['shop', 'reportId', 'dateFrom', 'dateTo'], ['Лавка', '1', MONDAY, MONDAY + 6], ['Лавка', '3', MONDAY + 7, MONDAY + 13]];
const payout = (sheets: Readonly<Record<string, Literal>>, ...args: unknown[]) => ask(fileWith(sheets), 'WB_PAYOUT', args, { stamp: MONDAY + 23 });
const days = (first: number, last: number): number[][] => [[MONDAY + first, MONDAY + last]];

it.each<[string, number[][]]>([['the next week', days(7, 13)], ['a day of it', days(9, 9)], ['all days from then on', days(7, 400)]])('is said for %s', (_what, period) => {
  const told = 'Отчёта WB за этот период ещё нет: в таблице есть отчёты по 21.12.2025.';
  expect(() => payout({ finance: FINANCE }, 'все', period, 'итого')).toThrow(told);
  expect(() => payout({ finance: FINANCE }, 111, period)).toThrow(told);
  expect(() => ask(fileWith({ finance: FINANCE }), 'WB_FINANCE', ['все', period, 'операция'])).toThrow(told);
});

it('is said of each shop by its own reports', () => {
  expect(() => payout({ finance: FINANCE }, 'все', days(0, 6), 'итого', 'Стенд')).toThrow('есть отчёты по 14.12.2025');
  expect(payout({ finance: FINANCE }, 'все', days(0, 6), 'итого', 'Лавка')).toBe(110);
});

it('is not said of a week in which nothing has happened', () => {
  expect(payout({ finance: FINANCE }, 'все', days(5, 6), 'итого')).toBe(0);
  expect(payout({ finance: FINANCE, financeReports: REPORTS }, 'все', days(7, 13), 'итого')).toBe(0);
  expect(payout({ finance: FINANCE }, 'все', days(-40, -30), 'итого')).toBe(0);
});

it('is noted below a table of more days', () => {
  const note = 'Отчёты WB есть только по 21.12.2025: следующих дней здесь нет.';
  expect(payout({ finance: FINANCE }, 'все', days(0, 13), 'отчёт')).toEqual([['Номер отчёта', 'Итого к оплате, ₽'], ['1', 110], [note, '']]);
  expect(payout({ finance: FINANCE }, 'все', days(0, 6), 'отчёт')).toEqual([['Номер отчёта', 'Итого к оплате, ₽'], ['1', 110]]);
});
