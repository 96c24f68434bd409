import fc from 'fast-check';
import { decodeBase64Url } from '../../../src/wb/token/base64url';

it.each([
  ['', ''],
  ['YQ', 'a'],
  ['YWI', 'ab'],
  ['YWJj', 'abc'],
  ['eyJhIjoxfQ', '{"a":1}'],
  ['0KHQutC70LDQtA', 'Склад'],
  ['8J-Ygw', '😃'],
  ['Pj8_Pw', '>???'],
])('%j is %j', (encoded, text) => expect(decodeBase64Url(encoded)).toBe(text));

it('refuses bytes that are no UTF-8', () => expect(() => decodeBase64Url('_w')).toThrow(URIError));

it('reads what Node writes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(decodeBase64Url(Buffer.from(text).toString('base64url'))).toBe(text);
    }),
  );
});
