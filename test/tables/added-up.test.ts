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
  const rows = [...Array.from({ length: 1000 }, () => ({ day: 1, cost: 0.001 })), { day: 1, cost: null }, { day: 1 }];
  expect(addedUp(rows, { by: ['day'], sums: ['cost'] })).toEqual([{ day: 1, cost: 1, rowCount: 1002 }]);
});

it.each<[string, unknown[], unknown]>([
  ['nothing where no row has an amount', [undefined, null, '', '-'], null],
  ['zero where WB says zero', [null, 0], 0],
  ['what is no number, as it is', [1, 'about 5', 2], 'about 5'],
  ['an object, as it is', [{ amount: 1 }, 2], { amount: 1 }],
])('has for a sum %s', (_, amounts, sum) => {
  expect(addedUp(amounts.map((cost) => ({ day: 1, cost })), { by: ['day'], sums: ['cost'] })).toEqual([{ day: 1, cost: sum, rowCount: amounts.length }]);
});

it('makes nothing of nothing', () => {
  expect(addedUp([], { by: ['day'], sums: ['cost'] })).toEqual([]);
});

it('has zeros for what is left of the sums of nothing', () => {
  expect(zeros(['cost', 'rowCount'])).toEqual({ cost: 0, rowCount: 0 });
});

it('leaves rows that lack a part of their key as they are, so that none of them is added to another', () => {
  const rows = [{ day: 1, nmId: 7, cost: 1 }, { day: 1, cost: 2 }, { day: 1, nmId: null, cost: 3 }, { day: 1, nmId: ' ', cost: 4 }, { day: 1, nmId: 7, cost: 5 }];
  expect(addedUp(rows, { by: ['day', 'nmId'], sums: ['cost'] })).toEqual([{ day: 1, nmId: 7, cost: 6, rowCount: 2 }, rows[1], rows[2], rows[3]]);
});

it('adds up rows that have nothing in a part that some lack, unless no row has the field', () => {
  const how = { by: ['day', 'nmId'], mayLack: ['nmId'], sums: ['cost'] };
  const rows = [{ day: 1, nmId: 7, cost: 1 }, { day: 1, cost: 2 }, { day: 1, nmId: null, cost: 3 }];
  expect(addedUp(rows, how)).toEqual([{ day: 1, nmId: 7, cost: 1, rowCount: 1 }, { day: 1, nmId: null, cost: 5, rowCount: 2 }]);
  expect(addedUp([{ day: 1, cost: 2 }, { day: 1, cost: 3 }], how)).toEqual([{ day: 1, cost: 5, rowCount: 2 }]);
});

it('has no sum of a field that no row has, and adds up what is a sum already', () => {
  const how = { by: ['day'], sums: ['cost'] };
  expect(addedUp([{ day: 1 }, { day: 1 }], how)).toEqual([{ day: 1, rowCount: 2, cost: undefined }]);
  expect(addedUp([...addedUp([{ day: 1, cost: 1 }, { day: 1, cost: 2 }], how), { day: 1, cost: 4 }], how)).toEqual([{ day: 1, cost: 7, rowCount: 3 }]);
});

describe('amounts of several currencies', () => {
  const how = { by: ['day'], sums: ['spent', 'clicks'], money: { currency: 'currency', sums: ['spent'] } };
  const row = (spent: unknown, currency: unknown) => ({ day: '2026-11-01', spent, clicks: 2, currency });

  it('are named apart in one row, and what is no money is added up', () => {
    expect(addedUp([row('10.5', 'RUB'), row(300, 'KZT'), row(1, 'RUB')], how)).toEqual([{ day: '2026-11-01', spent: '11.5 RUB + 300 KZT', clicks: 6, currency: 'RUB, KZT', rowCount: 3 }]);
  });

  it.each([['one', 'RUB', 3], ['one and none', null, 3]])('are a number where there is %s', (_, currency, sum) => {
    expect(addedUp([row(1, 'RUB'), row(2, currency)], how)).toEqual([{ day: '2026-11-01', spent: sum, clicks: 4, currency: 'RUB', rowCount: 2 }]);
  });

  it('say 0 where one of them has no amount', () => {
    expect(addedUp([row(1, 'RUB'), row(null, 'KZT')], how)[0]).toMatchObject({ spent: '1 RUB + 0 KZT' });
  });
});
