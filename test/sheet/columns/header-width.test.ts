import { tableSpec } from '../../../src/app/refresh/tables';
import { reportSpec } from '../../../src/app/reports/report-spec';
import { DATASET_IDS } from '../../../src/datasets';
import { REPORT_IDS } from '../../../src/reports';
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
  ['ijlI.,’', 278], ['frt()-/:', 389], ['k', 556], ['abcdeghnopqsuüvxyz0123456789$₽«»_–абвгезийклнопрстухчьэя', 611], ['дцъёw', 778],
  ['&ABCDEFGHJKLNOPQRSTUVXYZАБВГДЕЗИЙКЛНОПРСТУХЦЧЬЭЯ', 778], ['—mM%WwжмфшщыюЖМФШЩЪЫЮ', 1010], ['№', 1140],
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
  const specs = [...DATASET_IDS.map((id) => [id, tableSpec(id, localeFor(language))] as const), ...REPORT_IDS.map((id) => [id, reportSpec(id, localeFor(language))] as const)];

  it.each(specs)('no header of %s is broken inside a word', (_id, spec) => {
    const { columns } = sheetLook(spec);
    const broken = columns.filter(({ hidden }) => !hidden).flatMap(({ header, widthPx }) => header.split(/\s+/).filter((word) => pxOf(word) > widthPx));
    expect(broken).toEqual([]);
  });
});

test.each([['Срок', 63], ['Вознаграждение', 156], ['SKU', 58], ['Цена, ₽', 67], ['№', 40]])('«%s» takes %d px', (header, px) => {
  expect(headerWidthPx(header)).toBe(px);
});
