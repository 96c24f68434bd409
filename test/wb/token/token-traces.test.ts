import fc from 'fast-check';
import { tokenEraser } from '../../../src/wb/token/token-traces';
import { jwtOf } from './fixture-token';

const TOKEN = jwtOf({ sid: '11111111-2222-3333-4444-555555555555', exp: 1_795_000_000, s: 16_510 });
const [, PAYLOAD = '', SIGNATURE = ''] = TOKEN.split('.');

const withoutToken = tokenEraser(TOKEN);

/** Each of three ways in which it may stand between other signs, as base64 knows them. */
const inBase64 = (text: string) => ['', 'a', 'ab', 'Bearer '].map((before) => Buffer.from(`${before}${text}!`).toString('base64'));
const escaped = (text: string) => Array.from(text, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

const WRITINGS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'for an address, every sign': (text) => Array.from(text, (sign) => `%${sign.charCodeAt(0).toString(16)}`).join(''),
  'for an address, in capitals': (text) => Array.from(text, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`).join(''),
  'in hex': (text) => Buffer.from(text).toString('hex'),
  'in hex, in capitals': (text) => Buffer.from(text).toString('hex').toUpperCase(),
  'in base64': (text) => inBase64(text).join(' '),
  'in base64 for addresses': (text) => Buffer.from(text).toString('base64url'),
  'in base64 with the escapes of JSON': (text) => JSON.stringify(inBase64(text)).replace(/\//g, '\\/'),
  'in escapes of JSON': escaped,
  'with one sign escaped': (text) => `${text.slice(0, 30)}${escaped(text[30] ?? '')}${text.slice(31)}`,
  backwards: (text) => [...text].reverse().join(''),
};

const readable = (text: string) => [
  text, decodeURIComponent(text.replace(/%(?![\dA-Fa-f]{2})/g, '%25')), Buffer.from(text, 'hex').toString(), [...text].reverse().join(''),
  text.replace(/\\u00(..)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
  ...text.replace(/\\\//g, '/').split(/[^\w+/-]+/).map((piece) => Buffer.from(piece, 'base64').toString('latin1')),
].join('\n');

describe.each(Object.keys(WRITINGS))('%s', (name) => {
  const write = WRITINGS[name] as (text: string) => string;
  it.each([['the token', TOKEN], ['its payload', PAYLOAD], ['its signature', SIGNATURE]])('%s is found and hidden', (_part, text) => {
    const sent = write(text);
    expect(readable(sent)).toContain(text);
    const hidden = withoutToken(sent);
    expect(hidden).toContain('***');
    expect([PAYLOAD, SIGNATURE].filter((part) => readable(hidden).includes(part.slice(4, -4)))).toEqual([]);
  });
});

it('what is left of a page is the page', () => {
  expect(withoutToken(`[{"srid":"a","note":"${TOKEN}","sum":1}]`)).toBe('[{"srid":"a","note":"***","sum":1}]');
});

it('a text without the token stays to the letter, escapes too', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\\u0041\\u0442\\/', '\\\\u0041', 'eyJhbGciOiJIUzI1NiJ9', ''));
  fc.assert(fc.property(fc.array(texts), (some) => expect(withoutToken(some.join(''))).toBe(some.join(''))));
});

it.each(['', '.', 'a.b.c'])('a token that is none, %j, hides nothing by chance', (token) => {
  expect(tokenEraser(token)('b, c and some words')).toBe('b, c and some words');
});
