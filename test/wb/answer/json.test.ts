import fc from 'fast-check';
import { DefectError } from '../../../src/wb/errors';
import { bareNumbers, parseJson, toJson } from '../../../src/wb/answer/json';
import { jwtOf } from '../token/fixture-token';

it.each<[string, string, unknown]>([
  ['a BOM', '\ufeff[1]', [1]],
  ['spaces', ' {"a" : 1}\n', { a: 1 }],
  ['the last safe integer', '[9007199254740991]', [9007199254740991]],
  ['the first that is not', '[9007199254740992]', ['9007199254740992']],
  ['the same below zero', '[-9007199254740991,-9007199254740992]', [-9007199254740991, '-9007199254740992']],
  ['a long id alone', '12345678901234567890', '12345678901234567890'],
  ['long ids of an object', '{"reportId":12345678901234567890, "rrdId" : 98765432109876543210\n}',
    { reportId: '12345678901234567890', rrdId: '98765432109876543210' }],
  ['long digits in a string', '{"gNumber":"34343462218572569531"}', { gNumber: '34343462218572569531' }],
  ['a string that looks like a list', '["1, 12345678901234567890, 2",12345678901234567890]',
    ['1, 12345678901234567890, 2', '12345678901234567890']],
  ['escaped quotes', '["a\\", 12345678901234567890, \\"b", 12345678901234567890]',
    ['a", 12345678901234567890, "b', '12345678901234567890']],
  ['a backslash before the closing quote', '["a\\\\", 12345678901234567890]', ['a\\', '12345678901234567890']],
  ['a long key', '{"12345678901234567890": 12345678901234567890}', { '12345678901234567890': '12345678901234567890' }],
  ['a long fraction', '[0.12345678901234567890, 12345678901234567890]', [0.12345678901234568, '12345678901234567890']],
  ['a long number with a fraction', '[12345678901234567890.5, 12345678901234567890]', [12345678901234567000, '12345678901234567890']],
  ['a long number with an exponent', '[12345678901234567890e1, 12345678901234567890]', [123456789012345680000, '12345678901234567890']],
  ['sixteen digits that are safe', '[1234567890123456]', [1234567890123456]],
])('reads %s', (_name, text, expected) => expect(parseJson(text)).toEqual(expected));

it.each<[string, string, { start: string; length: number }]>([
  ['nothing', '', { start: '', length: 0 }],
  ['a page', '<html>\n<b>502</b>', { start: '<html> <b>502</b>', length: 17 }],
  ['a cut answer', '[{"id": 12345678901234567890, "name": "abc', { start: '[{"id": 12345678901234567890, "name": "abc', length: 42 }],
  ['a number with zeros before it', '[00012345678901234567890]', { start: '[00012345678901234567890]', length: 25 }],
  ['a long text', 'x'.repeat(500), { start: 'x'.repeat(80), length: 500 }],
])('refuses %s', (_name, text, details) => {
  expect(() => parseJson(text)).toThrow(expect.objectContaining({ code: 'WB_UNREADABLE_ANSWER', details }));
  expect(() => parseJson(text)).toThrow(DefectError);
});

it('shows no token that an unreadable answer begins with', () => {
  const text = `token ${jwtOf({ sid: 'x' })}`;
  expect(() => parseJson(text)).toThrow(expect.objectContaining({ details: { start: 'token ***', length: text.length } }));
});

it('agrees with JSON.parse on everything without long integers', () => {
  const number = fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e15, min: -1e15 }));
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d ,:[\]\\"-]{16,60}$/));
  const leaf = fc.oneof(number, text, fc.boolean(), fc.constant(null));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('value')), fc.dictionary(fc.string(), tie('value'))),
  }));
  fc.assert(
    fc.property(value, fc.constantFrom(0, 1), (tree, indent) => {
      const json = JSON.stringify(tree, null, indent);
      expect(parseJson(json)).toEqual(JSON.parse(json));
      expect(parseJson(`[${json}, 12345678901234567890]`)).toEqual([JSON.parse(json), '12345678901234567890']);
    }),
  );
});

it('keeps every digit of a long integer, and every string beside it', () => {
  const long = fc.bigInt({ min: 2n ** 53n, max: 2n ** 80n });
  fc.assert(
    fc.property(long, fc.string({ unit: 'binary' }), fc.boolean(), (id, beside, isNegative) => {
      const digits = `${isNegative ? '-' : ''}${id}`;
      const string = JSON.stringify(`${beside}, ${digits}, "`);
      expect(parseJson(`[${string},${digits}, ${string}]`)).toEqual([JSON.parse(string), digits, JSON.parse(string)]);
    }),
  );
});

it('makes whole numbers of those texts that are digits', () => {
  expect(toJson(bareNumbers(['7', 'no', '', '18446744073709551615', '1.5']))).toBe('[7,18446744073709551615]');
});
