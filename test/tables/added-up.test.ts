import { addedUp, zeros } from '../../src/tables/added-up';

it('adds up rows that are alike in some columns, and counts them', () => {
  const rows = [
    { day: '2026-10-01', nmId: 1, name: 'A', cost: 0.1, pieces: 2 },
    { day: '2026-10-01', nmId: 2, name: 'B', cost: 5, pieces: 1 },
    { day: '2026-10-01', nmId: 1, name: 'A, later', cost: '0.2', pieces: 3 },
    { day: '2026-10-02', nmId: 1, name: 'A', cost: 7.65, pieces: 4 },
  ];
  expect(addedUp(rows, { by: ['day', 'nmId'], sums: ['cost', 'pieces'] })).toEqual([
    { day: '2026-10-01', nmId: 1, name: 'A', cost: 0.3, pieces: 5, rowCount: 2 },
    { day: '2026-10-01', nmId: 2, name: 'B', cost: 5, pieces: 1, rowCount: 1 },
    { day: '2026-10-02', nmId: 1, name: 'A', cost: 7.65, pieces: 4, rowCount: 1 },
  ]);
});

it('loses no part of a kopeck and takes what is missing for nothing', () => {
  const rows = [...Array.from({ length: 1000 }, () => ({ cost: 0.001 })), { cost: null }, {}];
  expect(addedUp(rows, { by: ['day'], sums: ['cost'] })).toEqual([{ cost: 1, rowCount: 1002 }]);
});

it.each<[string, unknown[], unknown]>([
  ['nothing where no row has an amount', [undefined, null, '', '-'], null],
  ['zero where WB says zero', [null, 0], 0],
  ['what is no number, as it is', [1, 'about 5', 2], 'about 5'],
  ['an object, as it is', [{ amount: 1 }, 2], { amount: 1 }],
])('has for a sum %s', (_, amounts, sum) => {
  expect(addedUp(amounts.map((cost) => ({ cost })), { by: ['day'], sums: ['cost'] })).toEqual([{ cost: sum, rowCount: amounts.length }]);
});

it('makes nothing of nothing', () => {
  expect(addedUp([], { by: ['day'], sums: ['cost'] })).toEqual([]);
});

it('has zeros for what is left of the sums of nothing', () => {
  expect(zeros(['cost', 'rowCount'])).toEqual({ cost: 0, rowCount: 0 });
});
