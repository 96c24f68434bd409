import { categoryOf } from '../../src/sync/route';
import type { Route } from '../../src/sync/source';
import { CATEGORIES } from '../../src/wb/request/hosts';
import { type Limit, limitFor } from '../../src/wb/request/limits';
import type { TokenType } from '../../src/wb/token/token-type';
import { CALLS, type DatasetCall } from './calls';
import { declareContract, endpoints, type Operation, operationByKey, say } from './official';
import { limitTogether, type WORDS } from './official-limits';

declareContract('what datasets declare, by WB\'s list of methods', () => {
  describe.each(CALLS.map((call) => ({ ...call })))('$id: $key', (call) => {
    const { id, key, route, call: made } = call;
    const operation = (): Operation => operationByKey(key);

    it('has the host and the token category of WB', () => {
      const { host, sandboxHost, tokenBit } = operation();
      const own = CATEGORIES[categoryOf(route)];
      expect([made.host ?? own.host, own.tokenBit]).toEqual([host, tokenBit]);
      const isForTests = CALLS.some((other) => other.id === id && other.key === key && other.route.tokenTypes.includes('test'));
      expect(isForTests ? own.sandboxHost : null).toBe(sandboxHost);
    });

    it('is open to each of the tokens that take this route', () => {
      expect(route.tokenTypes.filter((type) => !tokensOf(operation()).includes(type))).toEqual([]);
      expect(operation().readOnly).toBe(true);
    });

    it('keeps the limit of each of these tokens', () => {
      const limits = (limitOf: (type: keyof typeof WORDS) => Limit) => Object.fromEntries(limitedTypes(route).map((type) => [type, limitOf(type)]));
      expect(limits((type) => ofItsOwn(limitFor(made.limits, type)))).toEqual(limits((type) => limitTogether(operation(), CALLS.map((one) => one.key), type)));
    });

    it('is neither removed nor switched off', () => {
      const { disabledOn, suspendedSince } = operation();
      const today = new Date().toISOString().slice(0, 10);
      expect(endpoints().removed.filter((gone) => gone.key === key && gone.host === operation().host)).toEqual([]);
      expect([disabledOn, suspendedSince].filter((day) => day !== undefined && day <= today)).toEqual([]);
    });
  });

  it.each([...new Set(CALLS.map(({ id }) => id))])('%s is offered to every token that WB lets read it', (id) => {
    const calls = CALLS.filter((call) => call.id === id);
    const declared = new Set(calls.flatMap(({ route }) => route.tokenTypes));
    expect([...declared].sort()).toEqual([...new Set(calls.flatMap(({ key }) => tokensOf(operationByKey(key))))].sort());
  });

  it('counts together what WB counts together, and nothing else', () => {
    const buckets = CALLS.map(({ key, call }) => ({ ours: call.group, theirs: operationByKey(key).limitGroup }));
    const pairs = new Set(buckets.map(({ ours, theirs }) => `${ours} = ${theirs}`));
    expect(pairs.size).toBe(new Set(buckets.map(({ ours }) => ours)).size);
    expect(pairs.size).toBe(new Set(buckets.map(({ theirs }) => theirs)).size);
  });

  it('says what WB is going to switch off, and which limits are not confirmed', () => {
    const told = CALLS.map(noteOf).filter((note) => note !== null);
    told.forEach(say);
    expect(new Set(told).size).toBe(told.length);
  });
});

/** The kinds of token that we know, of those that WB lets call the method. */
function tokensOf({ tokenTypes, sandboxHost }: Operation): TokenType[] {
  const known: readonly TokenType[] = ['personal', 'service', 'base'];
  const open = known.filter((type) => tokenTypes === 'any' || tokenTypes.includes(type));
  return sandboxHost === null ? open : [...open, 'test'];
}

/** What WB counts by the day besides stands in no table of its. */
function ofItsOwn({ intervalMs, burst }: Limit): Limit {
  return { intervalMs, burst };
}

/** WB has no table for test tokens. */
function limitedTypes({ tokenTypes }: Route): (keyof typeof WORDS)[] {
  return tokenTypes.filter((type) => type !== 'test');
}

function noteOf({ id, key }: DatasetCall): string | null {
  const { shutdownAnnouncedOn, replacement, unconfirmed, disabledOn } = operationByKey(key);
  const notes = [
    shutdownAnnouncedOn === undefined ? [] : [`shutdown announced on ${shutdownAnnouncedOn}, replaced by ${replacement}`],
    disabledOn === undefined ? [] : [`switched off on ${disabledOn}`],
    unconfirmed === undefined ? [] : [`not confirmed: ${unconfirmed.join(', ')}`],
  ].flat();
  return notes.length === 0 ? null : `${id}, ${key}: ${notes.join('; ')}`;
}
