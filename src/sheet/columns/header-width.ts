/** Around a cell's text, and the filter's button in the corner of a header. */
const PADDING_PX = 8;
const FILTER_PX = 18;

/**
 * Advance widths of Arial bold at 10 points, in which headers are written, rounded up: what is in no class is as wide as the
 * widest letters. By code, because letters of people's languages have no place here.
 */
const WIDTHS: readonly (readonly [letters: RegExp, px: number])[] = [
  [/[ijlI.,:;!|']/, 4.5],
  [/[frt()[\]\-/"]/, 5.5],
  // Small letters of both alphabets but m, w and the wide Cyrillic ones, digits and quotation marks.
  [/[a-ln-vx-z0-9\u00ab\u00bb_$\u20bd\u0430-\u0433\u0435\u0437-\u043b\u043d-\u0443\u0445\u0447\u044a\u044c\u044d\u044f\u0451]/, 8.6],
  // Capital letters but M, W and the wide Cyrillic ones.
  [/[A-LN-VX-Zw&\u0410-\u0415\u0417-\u041b\u041d-\u0423\u0425-\u0427\u042c\u042d\u042f\u0434\u0446]/, 10.5],
];
const USUAL_PX = 13.8;

/** The narrowest column in which Sheets breaks a header between its words only. */
export function headerWidthPx(header: string): number {
  const words = header.split(/\s+/).map((word) => [...word].reduce((sum, letter) => sum + letterPx(letter), 0));
  return Math.ceil(Math.max(...words)) + PADDING_PX + FILTER_PX;
}

function letterPx(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL_PX;
}
