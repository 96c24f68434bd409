import { coverageOf } from '../../build/coverage/account';
import { REFUSED } from '../../build/coverage/refused';
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

  it('tells of every reading operation what becomes of it', () => {
    const { reads, missing } = coverage();
    const all = endpoints().operations.filter(({ readOnly }) => readOnly).map(({ key }) => key);
    expect(missing).toEqual([]);
    expect(reads.map(({ op }) => op).sort()).toEqual(all.sort());
  });
});
