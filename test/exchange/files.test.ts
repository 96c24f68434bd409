import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { decode, encode } from 'iconv-lite';
import { windows1251 } from '../../src/exchange/encoding/windows-1251';
import { base64Of } from '../../src/exchange/encoding/base64';
import { fileName } from '../../src/exchange/files/file-name';
import { xmlDocument } from '../../src/exchange/xml/document';

const CYRILLIC = fc.string({ unit: fc.constantFrom(...'АЯаяЁё№–—«»„“…€°±§© abc<&>\'"09\n'.split('')) });

it('writes windows-1251 as others do, for every sign that it has', () => {
  const signs = decode(Buffer.from(Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => byte !== 0x98)), 'windows-1251');
  expect(Buffer.from(windows1251(signs)).equals(encode(signs, 'windows-1251'))).toBe(true);
  fc.assert(fc.property(CYRILLIC, (text) => decode(Buffer.from(windows1251(text)), 'windows-1251') === text));
});

it('loses no sign to a question mark, whatever the text is', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replace(/\?/g, '')), (text) => !decode(Buffer.from(windows1251(text)), 'windows-1251').replace(/\u0098/g, '').includes('?')), { numRuns: 100 });
});

it.each([['100 ₽', '100 руб.'], ['5 м²', '5 м2'], ['a😀b', 'ab'], ['é', 'e'], ['½', '1/2'], ['≤3×4', '<=3x4'], ['ﬁ', 'fi'], ['Қазақ', 'Казак'], ['−5', '-5'], ['日', '']])('spells %s as %s', (text, spelled) => {
  expect(decode(Buffer.from(windows1251(text)), 'windows-1251')).toBe(spelled);
});

it('gives every text back through a reader of XML', () => {
  const parser = new XMLParser({ trimValues: false, parseTagValue: false, ignoreAttributes: false, processEntities: true, htmlEntities: true });
  fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '' && !/[\r\n\t]/.test(text)), (text) => {
    const { root } = parser.parse(xmlDocument('root', { $: { a: text }, b: text, c: '', d: {}, e: null, f: [text, text] }, 'UTF-8')) as { root: Record<string, unknown> };
    expect([root['@_a'], root['b'], 'c' in root, 'd' in root, root['f']]).toEqual([text, text, false, false, [text, text]]);
  }), { numRuns: 60 });
});

it('makes base64 as others do', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => base64Of(bytes) === Buffer.from(bytes).toString('base64')));
  const large = Uint8Array.from({ length: 100_001 }, (_, at) => at % 251);
  expect(base64Of(large)).toBe(Buffer.from(large).toString('base64'));
});

it.each([
  [['Заказы', 'ИП "Петров" / сын'], 'Заказы ИП Петров сын.csv'], [['..', '../../etc/passwd'], 'etc passwd.csv'], [['CON'], 'wb CON.csv'], [['', ' . '], 'wb.csv'], [['a\u202egpj.exe\u0000'], 'a gpj.exe.csv'],
  [['я'.repeat(200)], `${'я'.repeat(80)}.csv`],
])('calls a file of %j %s', (parts, name) => {
  expect(fileName(parts, '.csv')).toBe(name);
});
