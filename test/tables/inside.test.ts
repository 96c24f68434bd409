import { inside, isNothing, itemsInside, listInside, rowsInside, sizesIn } from '../../src/tables/inside';

it.each([
  ['deep in a row', { a: { b: { c: 7 } } }, 7],
  ['and nothing where nothing is', { a: { b: {} } }, undefined],
  ['nothing where the way ends', { a: null }, undefined],
  ['nothing where there is no way', {}, undefined],
  ['nothing where something else stands in the way', { a: 'text' }, undefined],
])('takes the value that stands %s', (_, row, value) => {
  expect(inside('a', 'b', 'c')(row)).toBe(value);
});

describe('a list in a row', () => {
  it.each<[string, unknown, unknown[] | null, unknown[]]>([
    ['with rows', [{ id: 1 }, { id: 2 }], [{ id: 1 }, { id: 2 }], [{ id: 1 }, { id: 2 }]],
    ['with what are no rows among them', [{ id: 1 }, null, 'text', [{ id: 2 }]], [{ id: 1 }, null, 'text', [{ id: 2 }]], [{ id: 1 }, {}, {}, {}]],
    ['that is empty', [], [], []],
    ['that is null', null, [], []],
    ['that is not there', undefined, [], []],
    ['that is a text', 'text', null, [{}]],
    ['that is an object', { id: 1 }, null, [{}]],
  ])('%s', (_, sizes, list, rows) => {
    expect([listInside({ sizes }, 'sizes'), rowsInside({ sizes }, 'sizes')]).toEqual([list, rows]);
  });
});

it('has a row with nothing in it inside of such a row, however deep', () => {
  const [day] = rowsInside({ days: 'text' }, 'days');
  const deep = rowsInside(day ?? { day: 1 }, 'apps').flatMap((app) => rowsInside(app, 'nms'));
  expect([deep, deep.map(isNothing), isNothing({ nmId: 1 })]).toEqual([[{}], [true], false]);
});

it.each([
  ['a row for each size', { sizes: [{ chrtID: 1 }, { chrtID: 2 }] }, [1, 2]],
  ['a size without its id as one that lacks it', { sizes: [{ techSize: 'S' }] }, [undefined]],
  ['a good without sizes as a row of none', { sizes: [] }, [null]],
  ['a good of which sizes are not told as it is', {}, [undefined]],
])('takes %s', (_name, row, ids) => {
  expect(sizesIn({ nmID: 7, ...row }, 'chrtID').map(({ chrtID }) => chrtID)).toEqual(ids);
});

test.each<[string, unknown, unknown[]]>([['a list', [1, 'a'], [1, 'a']], ['nothing', undefined, []], ['something else', 'a', []]])('items inside of %s', (_, list, items) => {
  expect(itemsInside({ list }, 'list')).toEqual(items);
});
