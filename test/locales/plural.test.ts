import { localeFor } from '../../src/locales';
import { plural } from '../../src/locales/ru/plural';

it.each([
  [0, 'строк'], [1, 'строка'], [2, 'строки'], [4, 'строки'], [5, 'строк'], [11, 'строк'], [12, 'строк'], [14, 'строк'],
  [21, 'строка'], [22, 'строки'], [100, 'строк'], [101, 'строка'], [111, 'строк'], [112, 'строк'], [1_000_001, 'строка'],
])('%i %s', (count, form) => {
  expect(plural(count, 'строка', 'строки', 'строк')).toBe(form);
});

it('says how long a token will live', () => {
  const [ru, en] = [localeFor('ru').messages, localeFor('en').messages];
  expect([0, 1, 3].map((days) => ru.tokenExpiresSoon(days).slice(0, 41))).toEqual([
    'Токен перестанет действовать сегодня. Соз', 'Токен перестанет действовать через 1 день', 'Токен перестанет действовать через 3 дня.',
  ]);
  expect([0, 1, 3].map((days) => en.tokenExpiresSoon(days).slice(0, 28))).toEqual([
    'The token expires today. Cre', 'The token expires in 1 day. ', 'The token expires in 3 days.',
  ]);
});
