import { tableSpec } from '../../../src/app/refresh/tables';
import { DATASET_IDS } from '../../../src/datasets';
import { headerWidthPx } from '../../../src/sheet/columns/header-width';
import { sheetLook } from '../../../src/sheet/columns/look';
import { localeFor } from '../../support/locales';

/** Sheets writes headers in bold letters of 10 points and keeps three pixels free on each side. */
const PX_AN_EM = 10 / 0.75;
const PADDING_PX = 6;

/**
 * Advance widths in thousandths of an em. Latin letters: Adobe's metrics of Helvetica Bold, which Arial Bold shares; Cyrillic
 * letters as their Latin twins, without one as the next wider class.
 */
const EM_WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ['ijlI.,’', 278], ['frt()-/', 389], ['k', 556], ['abcdeghnopqsuvxyz0123456789$₽«»_абвгезийклнопрстухчьэя', 611], ['дцъёw', 778],
  ['ABCDEFGHJKLNOPQRSTUVXYZАБВГДЕЗИЙКЛНОПРСТУХЦЧЬЭЯ', 778], ['—mM%WwжмфшщыюЖМФШЩЪЫЮ', 1010],
];

function pxOf(word: string): number {
  const ems = [...word].map((letter) => {
    const [, width] = EM_WIDTHS.find(([letters]) => letters.includes(letter)) ?? [];
    if (width === undefined) throw new Error(`nobody has measured ${letter}`);
    return width;
  });
  return (ems.reduce((sum, width) => sum + width, 0) / 1000) * PX_AN_EM + PADDING_PX;
}

describe.each(['ru', 'en'])('in %s', (language) => {
  it.each([...DATASET_IDS])('no header of %s is broken inside a word', (id) => {
    const { columns } = sheetLook(tableSpec(id, localeFor(language)));
    const broken = columns.filter(({ hidden }) => !hidden).flatMap(({ header, widthPx }) => header.split(/\s+/).filter((word) => pxOf(word) > widthPx));
    expect(broken).toEqual([]);
  });
});

test.each([['Срок', 63], ['Вознаграждение', 156], ['SKU', 58], ['Цена, ₽', 67], ['№', 40]])('«%s» takes %d px', (header, px) => {
  expect(headerWidthPx(header)).toBe(px);
});
