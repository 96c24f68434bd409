import { allDatasets } from '../../src/datasets';
import { replacementOf } from '../../src/datasets/replacement';
import type { Dataset } from '../../src/sync/dataset';
import { endingOf } from '../../src/sync/ending';
import type { CallEnding } from '../../src/wb/calls';
import { CALLS } from '../contract/calls';

const end = (on: string | null): CallEnding => ({ announcedOn: '2026-08-06', on, replacedBy: null });
const datasetWith = (...endings: (CallEnding | undefined)[]): Pick<Dataset, 'source'> =>
  ({ source: { routes: endings.map((ending) => ({ paging: { call: () => ({ ending }) } })) } as unknown as Dataset['source'] });

test.each<[string, (CallEnding | undefined)[], string | null | undefined]>([
  ['there is no way at all', [], undefined],
  ['no call ends', [undefined], undefined],
  ['one way stays', [end('2026-12-10'), undefined], undefined],
  ['the only way ends', [end('2026-12-10')], '2026-12-10'],
  ['no day is named', [end(null)], null],
  ['all ways end, the first of them', [end('2027-01-10'), end('2026-12-10')], '2026-12-10'],
  ['all ways end, one on no day that is named', [end(null), end('2026-12-10')], '2026-12-10'],
  ['a later one on no day that is named', [end('2026-12-10'), end(null)], '2026-12-10'],
])('a dataset ends when %s', (_, endings, on) => {
  expect(endingOf(datasetWith(...endings))?.on).toBe(on);
});

it('is looked for where routes begin: no call that ends stands only behind another', () => {
  const hidden = CALLS.filter(({ call, route }) => call.ending !== undefined && route.paging.call(null) !== call);
  expect(hidden.map(({ key }) => key)).toEqual([]);
});

it('names the dataset that takes the place, wherever WB names a call', () => {
  const ending = allDatasets().map((dataset) => [dataset.id, endingOf(dataset)] as const).flatMap(([id, of]) => (of === null ? [] : [[id, replacementOf(of)?.id]]));
  expect(ending).toEqual([['orders', 'orderFeed'], ['sales', 'orderFeed']]);
  expect(replacementOf({ ...end(null), replacedBy: 'GET /nobody' })).toBeNull();
  expect(replacementOf(end(null))).toBeNull();
});
