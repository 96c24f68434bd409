import { momentOfMs } from '../../src/tables/moment-of';

it.each([
  [{ last: { at: 1_766_138_234_889 } }, '2025-12-19T09:57:14.889Z'],
  [{ last: { at: 9e15 } }, 9e15],
  [{ last: { at: 'today' } }, 'today'],
  [{ last: { at: NaN } }, NaN],
  [{}, undefined],
])('of %j is %j', (row, moment) => {
  expect(momentOfMs('last', 'at')(row)).toEqual(moment);
});
