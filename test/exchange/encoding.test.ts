import fc from 'fast-check';
import { bytesOfBase64 } from '../../src/exchange/encoding/base64';
import { readText } from '../../src/exchange/encoding/read-text';
import { CP866, textInCodePage, WINDOWS_1251 } from '../../src/exchange/encoding/single-byte';
import { textInUtf8 } from '../../src/exchange/encoding/utf8';
import { encoded } from './encode';

/** Null where Node refuses it. */
function asNodeReads(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

describe('a code page', () => {
  it.each([['windows-1251', WINDOWS_1251], ['ibm866', CP866]] as const)('%s has the letters that Node has', (encoding, page) => {
    const bytes = Uint8Array.from({ length: 224 }, (_, at) => at + 32).filter((byte) => byte !== 0x7f);
    // WHATWG gives the byte that windows-1251 leaves free a control letter; no file may hold it.
    const nodes = new TextDecoder(encoding).decode(bytes).replace('\u0098', '\ufffd');
    expect(textInCodePage(bytes, page)).toBe(nodes);
  });
});

describe('UTF-8', () => {
  it('is read as Node reads it, letters beyond 16 bits too', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(Buffer.from(text).toString() === text && !text.startsWith('\ufeff'));
      expect(textInUtf8(new TextEncoder().encode(text))).toBe(text);
    }));
  });

  it('is refused where Node refuses it', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 6 }), (bytes) => {
      expect(textInUtf8(bytes)).toBe(asNodeReads(bytes));
    }), { numRuns: 2_000 });
  });

  it('loses the mark of the byte order', () => {
    expect(textInUtf8(Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]))).toBe('A');
  });
});

describe('base64', () => {
  it('is read as Node writes it', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => {
      expect(bytesOfBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
    }));
  });

  it.each(['a-b_', 'пять', 'ab cd'])('of “%s” is none', (text) => {
    expect(bytesOfBase64(text)).toBeNull();
  });
});

describe('a file in an encoding that nobody tells', () => {
  it.each(['windows-1251', 'ibm866', 'utf-8'] as const)('is read where it is %s', (encoding) => {
    expect(readText(encoded('Платёж №1', encoding), (text) => text.includes('Платёж'))).toBe('Платёж №1');
  });

  it('is nothing where no encoding makes sense of it', () => {
    expect(readText(encoded('Платёж', 'windows-1251'), (text) => text.includes('Счёт'))).toBeNull();
  });
});
