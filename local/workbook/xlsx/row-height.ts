const LINE_PT = 12.75;
const PADDING_PT = 3;
/** Excel's highest row. */
const MAX_PT = 409;
/** An average letter of Arial 10; bold and capital ones are wider, so the estimate is generous. */
const CHAR_PX = 7;
const CELL_PADDING_PX = 6;

/**
 * The height a row needs to show a wrapped text, or 0 where the usual height will do.
 * Readers do not all measure rows on opening: LibreOffice 7.4 shows one line and hides the rest.
 */
export function wrappedHeightPt(text: string, widthPx: number): number {
  const perLine = Math.max(1, Math.floor((widthPx - CELL_PADDING_PX) / CHAR_PX));
  const lines = text.split('\n').reduce((count, paragraph) => count + linesOf(paragraph, perLine), 0);
  return lines < 2 ? 0 : Math.min(MAX_PT, lines * LINE_PT + PADDING_PT);
}

/** Words move to the next line whole; a longer one than the line is broken. */
function linesOf(paragraph: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const fits = used === 0 || used + 1 + word.length <= perLine;
    if (!fits) lines++;
    used = fits && used > 0 ? used + 1 + word.length : word.length;
    lines += Math.max(0, Math.ceil(used / perLine) - 1);
    if (used > perLine) used = used % perLine || perLine;
  }
  return lines;
}
