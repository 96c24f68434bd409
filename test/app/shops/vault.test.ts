import { randomBytes } from 'node:crypto';
import type { Services } from '../../../src/app/services';
import { holderId } from '../../../src/app/shops/holder-id';
import type { ConnectedShop } from '../../../src/app/shops/shops';
import { forgetOwnTokens, forgetSecret, forgetToken, hasKeptTokens, hasSecret, keepSecret, keepToken, ownShops, secretOf, tidyOwnTokens, tokenOf } from '../../../src/app/shops/vault';
import type { StorePort } from '../../../src/ports/store';
import { bytesToHex, concatBytes, hexToBytes, xchacha20poly1305 } from '../../../src/app/shops/cipher';
import { freeLock, memoryStore } from '../../support/memory-store';

const AT = { shopId: 'sid', tokenId: 'one' };
const OTHER = { shopId: 'sid', tokenId: 'two' };

let made = 0;
const random = {
  uuid: () => `uuid-${(made += 1)}`,
  bytes: (count: number) => new Uint8Array(randomBytes(count)),
};
const session = { documentId: () => 'file' } as Services['session'];

interface User { documentStore: StorePort & { values: Record<string, string> }; userStore: StorePort & { values: Record<string, string> }; lock: typeof freeLock; random: typeof random; session: Services['session'] }

const file = memoryStore();
const userOf = (documentStore = memoryStore()): User => ({ documentStore, userStore: memoryStore(), lock: freeLock, random, session });
const keysIn = ({ documentStore }: User) => Object.keys(documentStore.values).filter((name) => name.startsWith('vault.'));
const shopWith = (holders: Record<string, readonly string[]>): ConnectedShop =>
  ({ id: 'sid', label: 'Лавка', tokens: Object.entries(holders).map(([id, of]) => ({ id, type: 'personal', categories: [], isReadOnly: false, expiresAtMs: 1, holders: of })) });

/** As version 0.1.0 sealed: bare hex, one key for all users of the file. */
function sealFormerly(user: User, { shopId, tokenId }: typeof AT, token: string): void {
  const ascii = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  user.documentStore.values['vault.key'] = user.documentStore.values['vault.key'] ?? '07'.repeat(32);
  const nonce = random.bytes(24);
  const at = `token.file.${shopId}.${tokenId}`;
  const sealed = xchacha20poly1305(hexToBytes(user.documentStore.values['vault.key']), nonce, ascii(at)).encrypt(ascii(token));
  user.userStore.values[at] = bytesToHex(concatBytes(nonce, sealed));
}

it('a token has a key of its own, and another one when it is pasted again', () => {
  const user = userOf();
  keepToken(user, AT, 'first');
  keepToken(user, OTHER, 'second');
  const before = keysIn(user);
  expect(new Set(before.map((name) => user.documentStore.values[name])).size).toBe(2);
  keepToken(user, AT, 'first');
  expect([keysIn(user).length, keysIn(user).filter((name) => before.includes(name)).length]).toEqual([2, 1]);
  expect([tokenOf(user, AT), tokenOf(user, OTHER)]).toEqual(['first', 'second']);
  expect(JSON.stringify(user)).not.toContain('second');
});

it('killed before any of its calls, a paste leaves the former token or the new one, and the next leaves no other key', () => {
  for (let call = 1, isWhole = false; !isWhole; call += 1) {
    const user = userOf();
    keepToken(user, AT, 'first');
    let calls = 0;
    const mortal = (store: StorePort): StorePort => Object.fromEntries(Object.entries(store).map(([name, method]) => [name, (...args: unknown[]) => {
      if ((calls += 1) >= call) throw new Error('killed');
      return (method as (...all: unknown[]) => unknown)(...args);
    }])) as unknown as StorePort;
    try {
      keepToken({ ...user, documentStore: mortal(user.documentStore), userStore: mortal(user.userStore) }, AT, 'again');
      isWhole = true;
    } catch {
      expect(['first', 'again']).toContain(tokenOf(user, AT));
    }
    keepToken(user, AT, 'third');
    expect([keysIn(user).length, tokenOf(user, AT)]).toEqual([1, 'third']);
  }
});

it('what one user keeps, another neither opens, sweeps nor forgets', () => {
  const [one, other] = [userOf(file), userOf(file)];
  keepToken(one, AT, 'of one');
  keepToken(other, AT, 'of other');
  expect([tokenOf(one, AT), tokenOf(other, AT)]).toEqual(['of one', 'of other']);
  tidyOwnTokens(other, []);
  forgetOwnTokens(other);
  expect([tokenOf(one, AT), hasKeptTokens(other), keysIn(one).length]).toEqual(['of one', false, 1]);
});

it('a token moved to another place, without its key or with another one does not open', () => {
  const user = userOf();
  keepToken(user, AT, 'first');
  const [[at = '', sealed = ''] = []] = Object.entries(user.userStore.values).filter(([name]) => name.startsWith('token.'));
  user.userStore.values[at.replace('one', 'two')] = sealed;
  expect(() => tokenOf(user, OTHER)).toThrow('TOKEN_MISSING');
  const [key = ''] = keysIn(user);
  user.documentStore.values[key] = '00'.repeat(32);
  expect(() => tokenOf(user, AT)).toThrow('TOKEN_MISSING');
  delete user.documentStore.values[key];
  expect(() => tokenOf(user, AT)).toThrow('TOKEN_MISSING');
  expect(ownShops(user, [shopWith({ one: [] })])).toEqual([]);
  expect(() => tokenOf(userOf(), AT)).toThrow('TOKEN_MISSING');
});

it('goes with its key, one or all of a shop or a file', () => {
  const user = userOf();
  for (const place of [AT, OTHER, { shopId: 'sid2', tokenId: 'x' }]) keepToken(user, place, 'a');
  forgetToken(user, AT);
  expect(keysIn(user)).toHaveLength(2);
  forgetOwnTokens(user, 'sid');
  expect([keysIn(user).length, tokenOf(user, { shopId: 'sid2', tokenId: 'x' })]).toEqual([1, 'a']);
  forgetOwnTokens(user);
  expect([keysIn(user), hasKeptTokens(user)]).toEqual([[], false]);
});

describe('what is tidied', () => {
  it('is what the file no longer knows', () => {
    const user = userOf();
    keepToken(user, AT, 'known');
    keepToken(user, OTHER, 'left behind');
    tidyOwnTokens(user, [shopWith({ one: [holderId(user)] })]);
    expect([tokenOf(user, AT), keysIn(user).length]).toEqual(['known', 1]);
    expect(() => tokenOf(user, OTHER)).toThrow('TOKEN_MISSING');
  });

  it('is what version 0.1.0 sealed, which reads until then; its key stays while another may need it', () => {
    const [user, other] = [userOf(file), userOf(file)];
    sealFormerly(user, AT, 'mine');
    sealFormerly(other, OTHER, 'theirs');
    const shops = (holder: readonly string[]) => [shopWith({ one: [holderId(user)], two: holder })];
    expect(ownShops(user, shops(['x'])).map(({ tokens }) => tokens.map(({ id }) => id))).toEqual([['one']]);
    expect(tokenOf(user, AT)).toBe('mine');
    tidyOwnTokens(user, shops(['x']));
    expect([user.userStore.values['token.file.sid.one']?.slice(0, 3), tokenOf(user, AT), tokenOf(other, OTHER)]).toEqual(['v2 ', 'mine', 'theirs']);
    tidyOwnTokens(user, [shopWith({ one: [holderId(user)] })]);
    expect('vault.key' in user.documentStore.values).toBe(false);
  });

  it('keeps what cannot be opened: the file may be restored', () => {
    const user = userOf();
    sealFormerly(user, AT, 'mine');
    const { 'vault.key': key = '' } = user.documentStore.values;
    delete user.documentStore.values['vault.key'];
    tidyOwnTokens(user, [shopWith({ one: [] })]);
    user.documentStore.values['vault.key'] = key;
    expect(tokenOf(user, AT)).toBe('mine');
  });
});

it('two windows of one user are one holder', () => {
  const user = userOf();
  const late = { ...user, userStore: { ...user.userStore, get: () => null } };
  expect(holderId(late)).toBe(holderId(user));
});

describe('what another system is asked with', () => {
  const SECRET = 'canary4f1c9d7e2b8a6053ms';
  const withSecret = (): User => {
    const user = userOf();
    keepSecret(user, 'moysklad', { token: SECRET });
    return user;
  };

  it('is sealed, with its key elsewhere, and opens for this user in this file alone', () => {
    const user = withSecret();
    expect(secretOf(user, 'moysklad')).toEqual({ token: SECRET });
    expect(JSON.stringify([user.documentStore.values, user.userStore.values])).not.toContain('canary');
    expect(() => secretOf(userOf(user.documentStore), 'moysklad')).toThrow(expect.objectContaining({ code: 'SYSTEM_NOT_CONNECTED' }) as Error);
    expect(() => secretOf({ ...user, session: { documentId: () => 'copy' } as Services['session'] }, 'moysklad')).toThrow();
    expect(() => secretOf({ ...user, documentStore: memoryStore() }, 'moysklad')).toThrow();
  });

  it('is no token of WB, and stays whatever is done with those', () => {
    const user = withSecret();
    expect(hasKeptTokens(user)).toBe(false);
    keepToken(user, AT, 'first');
    forgetToken(user, AT);
    tidyOwnTokens(user, []);
    forgetOwnTokens(user, 'sid');
    expect(secretOf(user, 'moysklad')).toEqual({ token: SECRET });
  });

  it.each<[string, (user: User) => void]>([
    ['it is forgotten', (user) => forgetSecret(user, 'moysklad')],
    ['everything of this user’s is taken out', (user) => forgetOwnTokens(user)],
  ])('goes with its key when %s', (_what, forget) => {
    const user = withSecret();
    forget(user);
    expect([hasSecret(user, 'moysklad'), keysIn(user)]).toEqual([false, []]);
  });
});
