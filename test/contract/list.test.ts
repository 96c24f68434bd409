import { allCalls, type WbCall } from '../../src/wb/calls';
import { CATEGORIES } from '../../src/wb/request/hosts';
import { type Limit, limitFor } from '../../src/wb/request/limits';
import { declareContract, endpoints, operationByKey } from './official';
import { limitTogether, type WORDS } from './official-limits';

const all = allCalls().map((one) => ({ key: `${one.method} ${one.path}`, call: one }));

/** WB tells of a call what `src/wb/calls` says of it; `../shared/wb/news-2026-10.md` is in the list of methods already. */
declareContract('the list of calls, by WB\'s list of methods', () => {
  describe.each(all)('$key, $call.category', ({ key, call }) => {
    const operation = () => operationByKey(key);

    it('goes to WB\'s host for its category', () => {
      const { host, tokenBit } = operation();
      const { host: own, tokenBit: ownBit } = CATEGORIES[call.category];
      expect(key === 'GET /ping' ? null : [call.host ?? own, ownBit]).toEqual(key === 'GET /ping' ? null : [host, tokenBit]);
    });

    it('reads what a token for reading may read, and says so where it writes', () => {
      expect(call.kind).toBe(operation().readOnly ? 'read' : 'write');
    });

    it('costs what WB says when it is refused', () => {
      expect(call.costOf4xx).toBe(operation().fourXXCounts10 ? 10 : 1);
    });

    it.each(tokensWithLimits(call))('keeps the limit of a %s token', (type) => {
      expect(rounded(limitFor(call.limits, type))).toEqual(rounded(limitTogether(operation(), all.map((one) => one.key), type)));
    });

    it('says that WB will switch it off, and what takes its place, if and only if WB does', () => {
      const { disabledOn = null, shutdownAnnouncedOn = null, replacement = null } = operation();
      const isEnding = disabledOn !== null || shutdownAnnouncedOn !== null;
      expect(call.ending === undefined ? null : [call.ending.on, call.ending.replacedBy]).toEqual(isEnding ? [disabledOn, replacement] : null);
    });

    it('is not gone', () => {
      expect(endpoints().removed.filter((gone) => gone.key === key && gone.host === operation().host)).toEqual([]);
    });
  });

  it('counts together what WB counts together, and nothing else', () => {
    const pairs = new Set(all.filter(({ key }) => key !== 'GET /ping').map(({ key, call }) => `${call.group} = ${operationByKey(key).limitGroup}`));
    expect(pairs.size).toBe(new Set([...pairs].map((pair) => pair.split(' = ')[0])).size);
    expect(pairs.size).toBe(new Set([...pairs].map((pair) => pair.split(' = ')[1])).size);
  });
});

/** A base token may not make every call, and then has no limit of it. */
function tokensWithLimits({ limits }: WbCall): (keyof typeof WORDS)[] {
  return limits.base === undefined ? ['personal', 'service'] : ['personal', 'service', 'base'];
}

/** WB writes a third of a second as 0.333. */
function rounded({ intervalMs, burst }: Limit): Limit {
  return { intervalMs: Math.round(intervalMs / 10) * 10, burst };
}
