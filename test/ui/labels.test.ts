import { pdfOf } from '../../src/ui/panel/labels/pdf';
import { printedPage } from '../../src/ui/panel/labels/sheets';

const picture = (byte: number) => ({ bytes: Uint8Array.of(0xff, 0xd8, byte), width: 580, height: 400 });

it('makes a PDF whose table says where each object begins', () => {
  const text = Buffer.from(pdfOf([picture(1), picture(2)])).toString('latin1');
  const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
  expect(text.slice(start, start + 4)).toBe('xref');
  const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
  expect(offsets).toHaveLength(7);
  offsets.forEach((offset, at) => expect(text.slice(offset).startsWith(`${at + 1} 0 obj`)).toBe(true));
  // 58 × 40 mm in points of 1/72 inch.
  expect(text.match(/MediaBox \[0 0 164\.41 113\.39\]/g)).toHaveLength(2);
});

it('prints a label a page, or many a sheet, and nothing of WB’s but pictures', () => {
  const page = printedPage(['aGk=', '"><script>alert(1)</script>'], 'label');
  expect(page).toContain('@page{size:58mm 40mm;margin:0}');
  expect(page).not.toContain('<script');
  expect(page.match(/<img /g)).toHaveLength(2);
  expect(printedPage(['aGk='], 'sheet')).toContain('size:A4');
});
