import { keepOutcome, keptOutcome, notReady, rowsOf } from '../../../src/app/live/outcome';
import type { CachePort } from '../../../src/ports/store';

function memoryCache(): CachePort & { seconds: number[] } {
  const values = new Map<string, string>();
  const seconds: number[] = [];
  return {
    seconds,
    read: (keys) => Object.fromEntries(keys.filter((key) => values.has(key)).map((key) => [key, values.get(key) as string])),
    write: (entries, kept) => {
      seconds.push(kept);
      for (const [key, value] of Object.entries(entries)) values.set(key, value);
    },
  };
}

it('keeps rows as they are, no longer than Google allows', () => {
  const cache = memoryCache();
  const outcome = { rows: [['Магазин', 101, true, 0.5, '']] };
  expect(keepOutcome(cache, 'live shop stocks', outcome, 86_400_000)).toBe(true);
  expect(keptOutcome(cache, 'live shop stocks', 0)).toEqual(outcome);
  expect(keptOutcome(cache, 'live other stocks', 0)).toBeNull();
  expect(cache.seconds).toEqual([21_600]);
});

it('keeps a refusal until its time', () => {
  const cache = memoryCache();
  keepOutcome(cache, 'a', notReady('Остатки', 10_000), 10_000);
  expect(keptOutcome(cache, 'a', 9_999)).toMatchObject({ code: 'FORMULA_NOT_READY' });
  expect(keptOutcome(cache, 'a', 10_000)).toBeNull();
  expect(() => rowsOf(notReady('Остатки', 10_000))).toThrow('FORMULA_NOT_READY');
});

it('names the next whole minute: the one before has not come yet', () => {
  expect(notReady('Остатки', Date.parse('2026-11-23T09:00:00+03:00')).details).toEqual({ sheet: 'Остатки', time: '23.11.2026 09:00' });
  expect(notReady('Остатки', Date.parse('2026-11-23T09:00:01+03:00')).details).toEqual({ sheet: 'Остатки', time: '23.11.2026 09:01' });
});

it('says when rows are too many to be kept', () => {
  const rows = Array.from({ length: 40_000 }, (_row, at) => ['Магазин', at, 'Лампа настольная с абажуром', '2000000000011', 'Коледино', 7, 0, 0, 'Luma']);
  expect(keepOutcome(memoryCache(), 'a', { rows }, 1000)).toBe(false);
});
