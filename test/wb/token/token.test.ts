import fc from 'fast-check';
import { isWbError } from '../../../src/wb/errors';
import { bitsOf, categoriesOf, checkToken, daysLeft, isReadOnlyMask, parseToken, type TokenInfo } from '../../../src/wb/token/token';
import { jwtOf } from './fixture-token';

const SELLER = '00000000-0000-4000-8000-000000000001';
const EXPIRES_MS = Date.parse('2026-12-31T21:30:00Z');
const DAY_MS = 86_400_000;

/** Statistics, documents and finance; the second is not ours. */
const MASK = 2 ** 5 + 2 ** 12 + 2 ** 13;
const PAYLOAD = { id: '1', s: MASK, sid: SELLER, exp: EXPIRES_MS / 1000, acc: 3, for: 'self', t: false };
const TOKEN = jwtOf(PAYLOAD);
const HALF = TOKEN.length / 2;

function codeOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return isWbError(error) ? [error.code, error.details] : error;
  }
}

it('reads what the token says', () => {
  expect(parseToken(TOKEN)).toEqual({
    token: TOKEN,
    id: '1',
    type: 'personal',
    sellerId: SELLER,
    mask: MASK,
    categories: ['common', 'statistics', 'documents', 'finance'],
    isReadOnly: false,
    expiresAtMs: EXPIRES_MS,
  });
});

it.each([
  ['spaces and line breaks around', ` \r\n\t${TOKEN}\n`],
  ['a line break inside', `${TOKEN.slice(0, HALF)}\r\n  ${TOKEN.slice(HALF)}`],
  ['invisible characters', `\ufeff\u200b${TOKEN.slice(0, HALF)}\u200d\u00ad${TOKEN.slice(HALF)}\u2060\u00a0`],
  ['straight quotes', `"${TOKEN}"`],
  ['single quotes', `'${TOKEN}'`],
  ['Russian quotes', `«${TOKEN}»`],
  ['curly quotes', `“${TOKEN}”`],
  ['back-ticks', `\`${TOKEN}\``],
  ['Bearer', `Bearer ${TOKEN}`],
  ['bearer in capitals', `BEARER  ${TOKEN}`],
  ['a header', `Authorization: ${TOKEN}`],
  ['a header with Bearer', `authorization:Bearer ${TOKEN}`],
  ['a line of JSON', `"Authorization": "bearer ${TOKEN}"`],
])('forgives %s', (_name, pasted) => expect(parseToken(pasted).token).toBe(TOKEN));

it.each([
  [1, false, 'base'],
  [2, true, 'test'],
  [2, false, 'test'],
  [3, false, 'personal'],
  [3, undefined, 'personal'],
  [4, false, 'service'],
  [1, true, 'test'],
  [undefined, true, 'test'],
])('acc %j and t %j is a %s token', (acc, t, type) => expect(parseToken(jwtOf({ ...PAYLOAD, acc, t })).type).toBe(type));

it.each([[undefined], [0], [5], ['3'], [null]])('acc %j is unknown', (acc) => {
  expect(codeOf(() => parseToken(jwtOf({ ...PAYLOAD, acc })))).toEqual(['TOKEN_TYPE_UNKNOWN', {}]);
});

it.each<[string, unknown, number[], string[], boolean]>([
  ['nothing', 0, [], ['common'], false],
  ['all of ours, read-only', 2 ** 1 + 2 ** 2 + 2 ** 3 + 2 ** 5 + 2 ** 13 + 2 ** 30, [1, 2, 3, 5, 13, 30],
    ['common', 'content', 'analytics', 'prices', 'statistics', 'finance'], true],
  ['bit 31', 2 ** 31 + 2 ** 2, [2, 31], ['common', 'analytics'], false],
  ['bits beyond 32', 2 ** 45 + 2 ** 33 + 2 ** 30 + 2 ** 1, [1, 30, 33, 45], ['common', 'content'], true],
  ['no mask', undefined, [], ['common'], false],
  ['a text', '32', [], ['common'], false],
  ['below zero', -2, [], ['common'], false],
  ['a fraction', 2.5, [], ['common'], false],
])('a mask of %s', (_name, s, bits, categories, isReadOnly) => {
  const info = parseToken(jwtOf({ ...PAYLOAD, s }));
  expect(info).toMatchObject({ categories, isReadOnly });
  expect(bitsOf(info.mask)).toEqual(bits);
});

it('reads a payload with Russian words', () => {
  expect(parseToken(jwtOf({ ...PAYLOAD, sid: 'Магазин «Ёж» 😃' })).sellerId).toBe('Магазин «Ёж» 😃');
});

const [HEAD = '', BODY = '', SIGNATURE = ''] = TOKEN.split('.');

it.each([
  ['nothing', ''],
  ['spaces', ' \n'],
  ['random text', 'hello, world'],
  ['Bearer alone', 'Bearer'],
  ['four parts', `${TOKEN}.${SIGNATURE}`],
  ['Russian letters', `${HEAD}.${BODY}ж.${SIGNATURE}`],
  ['three words with dots', 'aaa.bbb.ccc'],
  ['a long word', 'a'.repeat(64)],
  ['a payload null', jwtOf(null)],
  ['a payload of a number', jwtOf(7)],
  ['a payload of a list', jwtOf([PAYLOAD])],
  ['no seller', jwtOf({ ...PAYLOAD, sid: undefined })],
  ['an empty seller', jwtOf({ ...PAYLOAD, sid: '' })],
  ['a seller that is no text', jwtOf({ ...PAYLOAD, sid: 7 })],
  ['no expiry', jwtOf({ ...PAYLOAD, exp: undefined })],
  ['an expiry that is no number', jwtOf({ ...PAYLOAD, exp: '1798752600' })],
  ['an expiry of zero', jwtOf({ ...PAYLOAD, exp: 0 })],
  ['an expiry in milliseconds', jwtOf({ ...PAYLOAD, exp: EXPIRES_MS })],
])('%s is no token', (_name, pasted) => expect(codeOf(() => parseToken(pasted))).toEqual(['TOKEN_NOT_A_TOKEN', {}]));

it.each([
  ['the beginning', TOKEN.slice(0, 30)],
  ['two parts', `${HEAD}.${BODY}`],
  ['two parts and a dot', `${HEAD}.${BODY}.`],
  ['the end', TOKEN.slice(20)],
  ['the last two parts', `${BODY}.${SIGNATURE}`],
  ['both ends', `${HEAD}..${SIGNATURE}`],
  ['all but the end of the payload', `${HEAD}.${BODY.slice(0, -8)}.${SIGNATURE}`],
  ['all but a few letters of the payload', `${HEAD}.${BODY.slice(0, 40)}${BODY.slice(43)}.${SIGNATURE}`],
  ['bytes that are no UTF-8', `${HEAD}._w.${SIGNATURE}`],
])('%s is a token of which something is missing', (_name, pasted) => expect(codeOf(() => parseToken(pasted))).toEqual(['TOKEN_CUT', {}]));

it('says nothing about what was pasted', () => {
  const anyPayload = fc.json().map((json) => `${HEAD}.${Buffer.from(json).toString('base64url')}.x`);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), anyPayload), (pasted) => {
      expect(codeOf(() => parseToken(pasted))).toEqual(['TOKEN_NOT_A_TOKEN', {}]);
    }),
  );
});

const at = (msBefore: number): number => EXPIRES_MS - msBefore;

it.each<[string, object, number, unknown]>([
  ['a good one', {}, at(1), undefined],
  ['one that expires now', {}, at(0), ['TOKEN_EXPIRED', { date: '01.01.2027' }]],
  ['an old one without categories', { s: 0 }, at(-DAY_MS), ['TOKEN_EXPIRED', { date: '01.01.2027' }]],
  ['one without categories', { s: 0 }, at(DAY_MS), ['TOKEN_WITHOUT_CATEGORIES', {}]],
  ['one for the users of the cabinet only', { s: 2 ** 16 + 2 ** 30 }, at(DAY_MS), ['TOKEN_WITHOUT_CATEGORIES', {}]],
  ['one for content only', { s: 2 ** 1 }, at(DAY_MS), undefined],
])('checks %s', (_name, change, nowMs, expected) => {
  expect(codeOf(() => checkToken(parseToken(jwtOf({ ...PAYLOAD, ...change })), nowMs))).toEqual(expected);
});

it.each([
  ['statistics', true],
  ['finance', true],
  ['common', true],
  ['content', false],
] as const)('opens %s: %s', (category, expected) => expect(categoriesOf(parseToken(TOKEN).mask).includes(category)).toBe(expected));

it.each([[2 ** 30, true], [2 ** 30 + 2, true], [2 ** 29, false], [0, false]])('a mask of %i reads only: %s', (mask, expected) => {
  expect(isReadOnlyMask(mask)).toBe(expected);
});

it.each([
  [180 * DAY_MS, 180],
  [2 * DAY_MS - 1, 1],
  [DAY_MS, 1],
  [DAY_MS - 1, 0],
  [0, 0],
  [-3 * DAY_MS, 0],
])('%i ms before its end it has %i days left', (msBefore, days) => {
  const info: TokenInfo = parseToken(TOKEN);
  expect(daysLeft(info, at(msBefore))).toBe(days);
});

it('names a token that has no id of its own by its kind and its end', () => {
  const { id } = parseToken(jwtOf({ sid: 'a', exp: 1_798_752_600, s: 2, acc: 1 }));
  expect(id).toBe('base 1798752600');
});
