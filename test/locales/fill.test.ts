import { localeFor } from '../support/locales';
import { errorText } from '../../src/locales/error-text';
import { fill, placeholdersOf } from '../../src/locales/fill';

it.each([
  ['replaces a name', 'До {time}.', { time: '12:00' }, 'До 12:00.'],
  ['replaces each of them', '{a} и {a}, {b}', { a: 1, b: 0 }, '1 и 1, 0'],
  ['leaves nothing of a name that is not known', 'Код {status}.', {}, 'Код .'],
  ['keeps an optional part whose details are known', 'Нет доступа[ к {what}].', { what: 'листу' }, 'Нет доступа к листу.'],
  ['drops an optional part without its detail', 'Нет доступа[ к {what}].', {}, 'Нет доступа.'],
  ['drops an optional part of an empty detail', 'Ошибка[: {detail}].', { detail: '' }, 'Ошибка.'],
  ['does not fill in again what a detail says', '{detail}', { detail: '{status} $& [x]', status: 1 }, '{status} $& [x]'],
])('%s', (_name, template, details, expected) => {
  expect(fill(template, details)).toBe(expected);
});

it('lists what a template asks for', () => {
  expect(placeholdersOf('[{a}] {b} {a}')).toEqual(['a', 'b', 'a']);
  expect(placeholdersOf('nothing')).toEqual([]);
});

it.each([
  [{ category: 'finance' }, 'Токен не открывает эти данные: нет категории «Финансы».'],
  [{ category: 'chat' }, 'Токен не открывает эти данные: нет категории «chat».'],
  [{ status: 403, detail: 'scope is not allowed' }, 'Токен не открывает эти данные.'],
])('names the category as the cabinet does: %j', (details, what) => {
  expect(errorText({ code: 'CATEGORY_MISSING', details }, localeFor('ru')).what).toBe(what);
});

it('fills what to do as well', () => {
  expect(errorText({ code: 'WB_RATE_LIMIT', details: { time: '09.10.2026 15:00' } }, localeFor('ru')).todo)
    .toBe('Ничего делать не нужно: продолжим сами после 09.10.2026 15:00 по Москве.');
});
