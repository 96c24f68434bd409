import fc from 'fast-check';
import { redact, shortText } from '../../../src/wb/token/redact';
import { jwtOf } from './fixture-token';

const TOKEN = jwtOf({ sid: 'x', exp: 1 });
const [HEAD = '', BODY = ''] = TOKEN.split('.');

describe('redact', () => {
  it.each<[string, string, readonly string[], string]>([
    ['nothing to hide', 'HTTP 500 at /api/v1/supplier/orders', [], 'HTTP 500 at /api/v1/supplier/orders'],
    ['a secret, everywhere', 'a key, my key', ['key'], 'a ***, my ***'],
    ['an empty secret', 'abc', [''], 'abc'],
    ['a secret inside a URL', 'https://x/?t=a%20%2B%D0%B6', ['a +ж'], 'https://x/?t=***'],
    ['a secret that begins with another', 'secret-1 and secret', ['secret', 'secret-1'], '*** and ***'],
    ['a secret with signs of regular expressions', 'a.c abc (x', ['a.c', '(x'], '*** abc ***'],
    ['a secret that cannot be URL-encoded', 'a\ud800b', ['\ud800'], 'a***b'],
    ['an unknown token', `got ${TOKEN}, bad`, [], 'got ***, bad'],
    ['a token right after a word', `Bearer${HEAD.slice(0, 20)}`, [], 'Bearer***'],
    ['a token after an encoded space', `Bearer%20${TOKEN}`, [], 'Bearer%***'],
    ['a token without its signature', `${HEAD}.${BODY}`, [], '***'],
    ['the beginning of a token', HEAD, [], '***'],
    ['a token with an unusual header', `${'a'.repeat(16)}.${'b'.repeat(16)}.${'c'.repeat(16)}`, [], '***'],
    ['ids of WB are no tokens', '11.rf9ef11fce1684117b0nhj96222982382.3.0', [], '11.rf9ef11fce1684117b0nhj96222982382.3.0'],
    ['hosts are no tokens', 'discounts-prices-api-sandbox.wildberries.ru', [], 'discounts-prices-api-sandbox.wildberries.ru'],
  ])('%s', (_name, text, secrets, expected) => expect(redact(text, secrets)).toBe(expected));

  it('leaves no secret in any text', () => {
    const secret = fc.stringMatching(/^[\w-]{4,40}$/);
    fc.assert(
      fc.property(fc.string(), secret, fc.string(), (before, hidden, after) => {
        expect(redact(`${before}${hidden}${after}`, [hidden])).not.toContain(hidden);
      }),
    );
  });
});

describe('shortText', () => {
  it.each<[string, string, number, string]>([
    ['is one line', 'a\r\n\tb\u0000\u2028c', 80, 'a b c'],
    ['is cut', 'abcdef', 4, 'abcd'],
    ['has no spaces at its ends', '  ab cd  ', 3, 'ab'],
    ['does not end in half an emoji', 'ab😀', 3, 'ab'],
    ['hides a token even where the cut would leave a part of it', `ab ${TOKEN}`, 20, 'ab ***'],
    ['reads only the beginning of a large text', `${' '.repeat(2000)}a`, 10, ''],
  ])('%s', (_name, text, maxLength, expected) => expect(shortText(text, maxLength)).toBe(expected));
});
