import { fill } from '../../src/locales/fill';
import { localeFor } from '../support/locales';

it.each([
  [0, 'строк'], [1, 'строка'], [2, 'строки'], [4, 'строки'], [5, 'строк'], [11, 'строк'], [12, 'строк'], [14, 'строк'],
  [21, 'строка'], [22, 'строки'], [100, 'строк'], [101, 'строка'], [111, 'строк'], [112, 'строк'], [1_000_001, 'строка'],
])('%i %s', (count, form) => {
  expect(fill('{count|строка|строки|строк}', { count })).toBe(form);
});

it.each([[0, 'rows'], [1, 'row'], [2, 'rows'], [21, 'rows']])('%i %s', (count, form) => {
  expect(fill('{count|row|rows}', { count })).toBe(form);
});

it('says how long a token will live', () => {
  const soon = (language: string, days: number) => fill(localeFor(language).texts().messages.tokenExpiresSoon, { days });
  expect([1, 3].map((days) => soon('ru', days).slice(0, 41))).toEqual(['Токен перестанет действовать через 1 день', 'Токен перестанет действовать через 3 дня.']);
  expect([1, 3].map((days) => soon('en', days).slice(0, 28))).toEqual(['The token expires in 1 day. ', 'The token expires in 3 days.']);
});
