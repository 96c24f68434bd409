import { ofDays } from '../../src/sync/of-days';
import { engineWorld, jobOf, sample } from '../support/engine-world';
import { ok } from '../support/scripted-http';

const DAYS = { column: 'day', from: '2026-01-01', to: '2026-01-02' };

it.each<[unknown, boolean]>([
  ['2026-01-01', true], ['2026-01-02T23:59:59', true], ['2025-12-31T22:00:00Z', true], ['2025-12-31', false], ['2026-01-03', false], ['2999-01-01', false],
  // Whether a row without a day can stand in the sheet is for the table to say.
  [undefined, true], [null, true], ['вчера', true], [7, true],
])('a row of %j', (day, isAsked) => {
  expect(ofDays([{ day }], DAYS)).toHaveLength(isAsked ? 1 : 0);
});

it('leaves all rows alone where no days were asked for', () => {
  expect(ofDays([{ day: '2999-01-01' }], undefined)).toHaveLength(1);
});

test('rows of other days are counted and not written, and take nothing away', () => {
  const paging = { read: (body: unknown) => ({ rows: body as { id: number }[], next: null, days: DAYS, isWhole: true as const }) };
  const world = engineWorld({ 'GET /a': [ok([{ id: 1, day: '2026-01-01' }, { id: 2, day: '2999-01-01' }])] });
  world.step([jobOf(sample('a', { write: 'periods', paging }))]);
  expect(world.tables['a']?.rows).toEqual([{ shop: 'Lamp', id: 1, day: '2026-01-01' }]);
  expect(world.stored['a']).toMatchObject({ rows: 1, strays: 1, skipped: 0 });
  expect(world.log).toContain('retire a all but 1 of day 2026-01-01 to 2026-01-02');
});
