import { coverageOf } from '../../build/coverage/account';
import { REFUSED } from '../../build/coverage/refused';
import { allActions } from '../../src/actions';
import { DATASET_IDS } from '../../src/datasets';
import { declareContract, endpoints, operationByKey } from './official';

declareContract('what we read of WB, by its list of methods', () => {
  const coverage = () => coverageOf(endpoints().operations);

  it('refuses only what WB has and lets be read', () => {
    expect([...REFUSED.keys()].filter((key) => !operationByKey(key).readOnly)).toEqual([]);
  });

  it('refuses nothing that is read all the same', () => {
    const read = new Set(coverage().reads.flatMap((one) => ('by' in one ? [one.op] : [])));
    expect([...REFUSED.keys()].filter((key) => read.has(key))).toEqual([]);
  });

  it('names a dataset, an action or the page of labels as the reader', () => {
    const readers = new Set(coverage().reads.flatMap((one) => ('by' in one ? [one.by] : [])));
    const known = new Set<string>([...DATASET_IDS, ...allActions().map(({ id }) => id), 'labels']);
    expect([...readers].filter((reader) => !known.has(reader))).toEqual([]);
  });

  it('counts what actions read as read', () => {
    const { reads } = coverage();
    // An upload of prices is followed by its number, a review is read once more before it is answered.
    expect(reads).toContainEqual({ op: 'GET /api/v2/history/goods/task', by: 'setPrices' });
    expect(reads).toContainEqual({ op: 'GET /api/v1/feedback', by: 'answerFeedbacks' });
  });

  it('tells of every reading operation what becomes of it', () => {
    const { reads, missing } = coverage();
    const all = endpoints().operations.filter(({ readOnly }) => readOnly).map(({ key }) => key);
    expect(missing).toEqual([]);
    expect(reads.map(({ op }) => op).sort()).toEqual(all.sort());
  });
});
