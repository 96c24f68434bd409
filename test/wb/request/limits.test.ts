import { everyHours, everySeconds, limitFor } from '../../../src/wb/request/limits';

it.each([
  ['one call a minute', everySeconds(60), { intervalMs: 60_000, burst: 1 }],
  ['one call a minute, ten at once', everySeconds(60, 10), { intervalMs: 60_000, burst: 10 }],
  ['ten calls in six seconds', everySeconds(0.6, 5), { intervalMs: 600, burst: 5 }],
  ['one call in three hours', everyHours(3), { intervalMs: 10_800_000, burst: 1 }],
  ['two calls in a day', everyHours(12, 2), { intervalMs: 43_200_000, burst: 2 }],
])('%s', (_name, limit, expected) => expect(limit).toEqual(expected));

const full = everySeconds(60, 10);
const base = everyHours(3);

it.each([
  ['personal', { full, base }, full],
  ['service', { full, base }, full],
  ['test', { full, base }, full],
  ['base', { full, base }, base],
  ['base', { full }, full],
] as const)('a %s token of %j keeps %j', (type, limits, expected) => expect(limitFor(limits, type)).toBe(expected));
