import { ageNotices } from '../../../src/app/telling/age';
import type { Dataset } from '../../../src/sync/dataset';
import { manualClock } from '../../support/manual-clock';
import { localeFor } from '../../support/locales';

const release = { version: '1.2.3', on: '2026-11-29', home: 'https://example.org/wb' };
const at = (day: string, changed: Partial<typeof release> = {}) => ({ clock: manualClock(Date.parse(`${day}T09:00:00Z`)), locale: localeFor('ru'), release: { ...release, ...changed } });
const ending = (id: string, on: string | null): Pick<Dataset, 'id' | 'source'> => ({ id, source: { routes: [{ paging: { call: () => ({ ending: { announcedOn: '2026-08-06', on, replacedBy: null } }) } }] } as unknown as Dataset['source'] });

test.each([
  ['2026-11-28', []],
  ['2027-02-26', []],
  ['2027-02-27', ['Этой версии WB Таблиц (1.2.3 от 29.11.2026) уже 90 дней. За это время WB мог изменить свои методы. Возьмите новую: https://example.org/wb.']],
])('on %s a build of 2026-11-29 says %j', (day, notices) => {
  expect(ageNotices(at(day), [])).toEqual(notices);
});

test('without an address it says where to look, without a day of its own nothing', () => {
  expect(ageNotices(at('2027-03-01', { home: '' }), [])[0]).toMatch(/Возьмите новую: там же, где брали эту\.$/);
  expect(ageNotices(at('2037-03-01', { on: '' }), [])).toEqual([]);
});

test('a day on which WB switches off a method of what is on is told once it has come, for all shops once', () => {
  const datasets = [ending('orders', '2026-12-10'), ending('orders', '2026-12-10'), ending('sales', '2026-12-11'), ending('prices', null)];
  expect(ageNotices(at('2026-12-09'), datasets)).toEqual([]);
  expect(ageNotices(at('2026-12-10'), datasets)).toEqual(['«Заказы»: WB объявил, что отключит этот метод 10.12.2026, а эта версия замены не знает. Возьмите новую: https://example.org/wb.']);
  expect(ageNotices(at('2026-12-11'), datasets)).toHaveLength(2);
});
