import fc from 'fast-check';
import { readXml } from '../../src/exchange/xml-in/read-xml';

describe('XML', () => {
  it.each([
    ['text with entities', '<a>1 &lt; 2 &amp; &#1071;&#x44F;</a>', '1 < 2 & Яя'],
    ['CDATA', '<a><![CDATA[<b>&amp;]]></a>', '<b>&amp;'],
    ['a declaration, comments and a mark of the byte order', '\ufeff<?xml version="1.0"?><!-- <x> --><!DOCTYPE a><a>1</a><!-- -->', '1'],
    ['an entity that nobody knows', '<a>&x;</a>', '&x;'],
    ['blanks in tags', '<a ><b\n/ >\n2</a >', '2'],
  ])('is read with %s', (_what, text, expected) => {
    expect(readXml(text.replace('/ >', '/>'))?.text).toBe(expected);
  });

  it('is read without prefixes, with attributes in either quotes', () => {
    expect(readXml('<n:a x:b="1&quot;" c=\'2>\'><n:d/></n:a>')).toEqual({ name: 'a', attributes: { b: '1"', c: '2>' }, text: '', children: [{ name: 'd', attributes: {}, text: '', children: [] }] });
  });

  it.each(['', '<a>', '<a></b>', '</a>', '<a/><b/>', 'text', '<a', '<a b=1/>', `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`])('that is none is nothing: %s', (text) => {
    expect(readXml(text)).toBeNull();
  });

  it('is read as it was written', () => {
    const escaped = (text: string) => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
    fc.assert(fc.property(fc.array(fc.string().filter((text) => text.trim() === text && text !== '' && !/[\u0000-\u001f]/.test(text))), (texts) => {
      const read = readXml(`<list>${texts.map((text) => `<item of="${escaped(text)}">${escaped(text)}</item>`).join('')}</list>`);
      expect(read?.children.map(({ text, attributes }) => [text, attributes['of']])).toEqual(texts.map((text) => [text, text]));
    }));
  });
});
