import { noticesOf } from '../../../src/app/telling/notices';
import { rememberToken, type ShopToken } from '../../../src/app/shops/shops';
import { localeFor } from '../../support/locales';
import { manualClock } from '../../support/manual-clock';
import { freeLock, memoryStore } from '../../support/memory-store';

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 9);
const TOKEN: ShopToken = { id: 'one', type: 'personal', categories: ['statistics'], isReadOnly: true, expiresAtMs: NOW + 180 * DAY_MS, connectedAtMs: NOW };

/** What is said on each of these days after a token was connected. */
function saidAfter(days: readonly number[], tokens: readonly ShopToken[] = [TOKEN]): string[][] {
  const clock = manualClock(NOW);
  const services = { clock, documentStore: memoryStore(), lock: freeLock, locale: localeFor('ru') };
  for (const token of tokens) rememberToken(services, { id: 'lamp', label: 'Лампа' }, token, () => true);
  return days.map((day) => {
    clock.pass(NOW + day * DAY_MS - clock.nowMs());
    return noticesOf(services).map((text) => text.split('.')[0] as string);
  });
}

test('a token is young for 89 days, then old, by the calendar about to end, as the panel counts, and ended it is silent', () => {
  expect(saidAfter([0, 89, 90, 165, 165.9, 179.9, 180])).toEqual([
    [], [], ['Токен подключён 90 дней назад'], ['Токен подключён 165 дней назад'],
    ['Токен перестанет действовать через 14 дней'], ['Токен перестанет действовать сегодня'], [],
  ]);
});

test('the same token pasted again is as old as it was, another one is new', () => {
  const later = { ...TOKEN, connectedAtMs: NOW + 80 * DAY_MS };
  expect(saidAfter([90], [TOKEN, later])).toEqual([['Токен подключён 90 дней назад']]);
  expect(saidAfter([90], [TOKEN, { ...later, id: 'two' }])).toEqual([[]]);
});

test('a token of a file that did not keep the day is not called old', () => {
  expect(saidAfter([100], [JSON.parse(JSON.stringify({ ...TOKEN, connectedAtMs: undefined })) as ShopToken])).toEqual([[]]);
});

test.each<[string, Record<string, string>, string[]]>([
  ['broken settings', { settings: 'v1 {"datasets":' }, ['Настройки этой таблицы прочитались не целиком']],
  ['shops of a newer build', { shops: 'v99 []' }, ['Список магазинов этой таблицы не прочитался, поэтому обновлять пока нечего']],
  ['nothing stored', {}, []],
])('%s', (_name, stored, said) => {
  const services = { clock: manualClock(NOW), documentStore: memoryStore(stored), locale: localeFor('ru') };
  expect(noticesOf(services).map((text) => text.split('.')[0])).toEqual(said);
});
