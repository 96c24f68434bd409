import fc from 'fast-check';
import { ABSENT, hasSameLasting, isSamePrint, NO_PRINT, type Print, printText, readPrint, touchingText, WHOLE } from '../../../src/sheet/fingerprints/print';

test.each<[string, Print]>([
  ['7737otaa3a', { lasting: WHOLE, changing: parseInt('7737otaa3a', 36) }],
  ['0', { lasting: WHOLE, changing: 0 }],
  ['10-z', { lasting: 36, changing: 35 }],
  ['absent 11', { lasting: ABSENT, changing: 37 }],
])('%s', (text, print) => {
  expect([readPrint(text), printText(print)]).toEqual([print, text]);
});

test.each(['', '-', 'a-', '-a', 'a-b-c', 'absent ', 'absent a-b', 'Absent a', '01', 'ABC', 'a b', 'a.b', 'spare row', 'я', '{', '2gosa7pa2gw', 'zzzzzzzzzzzz', 'edited by hand', 'touching ', 'touching я'])('%j is no print', (text) => {
  expect(readPrint(text)).toEqual(NO_PRINT);
});

const hash = fc.maxSafeNat();
const anyPrint = fc.record({ lasting: fc.oneof(hash, fc.constantFrom(WHOLE, ABSENT)), changing: hash });

test('what is written is read again', () => {
  fc.assert(fc.property(anyPrint, (print) => expect(readPrint(printText(print))).toEqual(print)));
});

test('what stays of a row that is being touched is read again, and what changes is like no other', () => {
  fc.assert(fc.property(hash, (lasting) => expect(readPrint(touchingText({ lasting, changing: 1 }))).toEqual({ lasting, changing: NO_PRINT.changing })));
});

test('prints are the same where their texts are', () => {
  fc.assert(fc.property(anyPrint, anyPrint, (a, b) => expect(isSamePrint(a, b)).toBe(printText(a) === printText(b))));
});

test('only a print of two parts has a lasting one', () => {
  const whole: Print = { lasting: WHOLE, changing: 1 };
  expect([hasSameLasting(whole, whole), hasSameLasting(NO_PRINT, NO_PRINT), hasSameLasting({ lasting: 5, changing: 1 }, { lasting: 5, changing: 2 })]).toEqual([false, false, true]);
});
