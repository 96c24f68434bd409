import { namesAt } from '../../../src/sync/paging';
import { withCode } from './contexts';

it.each<[string, unknown, unknown[]]>([
  ['words', { data: ['Зима', 'Лето'] }, [{ name: 'Зима' }, { name: 'Лето' }]],
  ['rows', { data: [{ name: 'синий', parentName: 'синий' }] }, [{ name: 'синий', parentName: 'синий' }]],
  ['what is neither', { data: ['Зима', 7, null, ['x']] }, [{ name: 'Зима' }, {}, {}, {}]],
  ['an empty list', { data: [] }, []],
  ['null in its place', { data: null }, []],
  ['no list', {}, []],
  ['an empty answer', null, []],
])('makes rows of %s', (_name, body, rows) => {
  expect(namesAt(body, 'data')).toEqual(rows);
});

it.each([[{ data: 'text' }], [{ data: { name: 'Зима' } }], [7]])('does not take %j for a list', (body) => {
  expect(() => namesAt(body, 'data')).toThrow(withCode('WB_UNKNOWN_SHAPE', { at: 'data' }));
});
