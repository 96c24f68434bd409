import fc from 'fast-check';
import { zipSync } from 'fflate';
import { unpackedBytes } from '../../../src/wb/answer/zip';

const archiveOf = (files: Record<string, Uint8Array>): string => Buffer.from(zipSync(files)).toString('latin1');

test('tells what the one file comes to unpacked, however well it is packed', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 50 }), (bytes, times) => {
    const file = Buffer.concat(Array.from({ length: times }, () => bytes));
    expect(unpackedBytes(archiveOf({ 'отчёт.csv': file }))).toBe(file.length);
  }));
});

test('a size that four bytes do not hold is without end', () => {
  const archive = archiveOf({ a: Buffer.from('a') });
  const at = archive.lastIndexOf('PK\u0001\u0002') + 24;
  expect(unpackedBytes(archive.slice(0, at) + '\u00ff\u00ff\u00ff\u00ff' + archive.slice(at + 4))).toBe(Infinity);
  expect(unpackedBytes(archive.slice(0, at) + '\u0000\u0000\u0000\u0080' + archive.slice(at + 4))).toBe(2 ** 31);
});

test.each([
  ['nothing', ''],
  ['a page', '<html>PK</html>'],
  ['an archive of two files', archiveOf({ a: Buffer.from('a'), b: Buffer.from('b') })],
  ['an archive of none', archiveOf({})],
  ['one that is cut before its list', archiveOf({ a: Buffer.from('a'.repeat(1_000)) }).slice(0, 40)],
  ['one that is cut within its list', archiveOf({ a: Buffer.from('a') }).slice(0, -30)],
])('%s is no whole archive of one file', (_name, archive) => {
  expect(unpackedBytes(archive)).toBeNull();
});

test('an archive that is cut anywhere is none', () => {
  const archive = archiveOf({ a: Buffer.from('abc'.repeat(30)) });
  for (let length = 0; length < archive.length - 12; length += 1) expect(unpackedBytes(archive.slice(0, length))).toBeNull();
});
