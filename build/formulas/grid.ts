import { box, DIM, escaped, FONT, INK, LINE, MARK, SHADE, text } from '../svg';

/** A corner of a spreadsheet. */
export interface Grid {
  title: string;
  /** In the formula bar. */
  formula: string;
  /** From A1 on. */
  cells: readonly (readonly { text: string; isNumber: boolean }[])[];
  /** Where the formula stands, counted from 1. */
  row: number;
  column: number;
  /** Whether the first row of the answer is bold. */
  hasHeader: boolean;
}

/** Of a bold letter of a wide font: nobody knows which fonts the reader has. */
const LETTER_PX = 9;
const PAD_PX = 8;
const NARROWEST_PX = 64;
const ROW_PX = 24;
const NUMBERS_PX = 34;
const BAR_PX = 30;

/** The grid as an SVG: the same text for the same grid, so that it can be kept beside the page. */
export function drawGrid({ title, formula, cells, row, column, hasHeader }: Grid): string {
  // An empty row and column around it make it a part of a sheet.
  const shown = [...cells, []];
  const columns = Math.max(...cells.map((one) => one.length)) + 1;
  const widths = Array.from({ length: columns }, (_column, at) => Math.max(NARROWEST_PX, ...cells.map((one) => widthOf(one[at]?.text ?? ''))));
  const left = (at: number): number => widths.slice(0, at).reduce((sum, width) => sum + width, NUMBERS_PX);
  const top = (at: number): number => BAR_PX + ROW_PX * (at + 1);
  const width = Math.max(left(columns), NUMBERS_PX + widthOf(formula));
  const height = top(shown.length);
  const shapes = [
    box(0, 0, width, height, '#ffffff'),
    text(NUMBERS_PX / 2, BAR_PX / 2, 'fx', { fill: DIM, anchor: 'middle', style: ' font-style="italic"' }),
    text(NUMBERS_PX + PAD_PX, BAR_PX / 2, formula, { fill: INK }),
    box(0, BAR_PX, width, ROW_PX, SHADE),
    box(0, BAR_PX, NUMBERS_PX, height - BAR_PX, SHADE),
    ...widths.map((one, at) => text(left(at) + one / 2, BAR_PX + ROW_PX / 2, String.fromCharCode(65 + at), { fill: DIM, anchor: 'middle' })),
    ...shown.map((_cells, at) => text(NUMBERS_PX / 2, top(at) + ROW_PX / 2, String(at + 1), { fill: DIM, anchor: 'middle' })),
    lines([...shown.keys(), shown.length].map((at) => `M0 ${top(at)}H${width}`)),
    lines([...widths.keys(), columns].map((at) => `M${left(at)} ${BAR_PX}V${height}`)),
    lines([`M0 ${BAR_PX}H${width}`]),
    ...cells.flatMap((one, r) => one.map((cell, c) => (cell.isNumber
      ? text(left(c + 1) - PAD_PX, top(r) + ROW_PX / 2, cell.text, { fill: INK, anchor: 'end', style: bold(r === 0 && hasHeader) })
      : text(left(c) + PAD_PX, top(r) + ROW_PX / 2, cell.text, { fill: INK, style: bold(r === 0 && (hasHeader || row > 1)) })))),
    `<rect x="${left(column - 1)}" y="${top(row - 1)}" width="${widths[column - 1] ?? 0}" height="${ROW_PX}" fill="none" stroke="${MARK}" stroke-width="2"/>`,
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" ${FONT}>`,
    `<title>${escaped(title)}</title>`,
    ...shapes.filter((shape) => shape !== ''),
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="none" stroke="${LINE}"/>`,
    '</svg>',
    '',
  ].join('\n');
}

function widthOf(written: string): number {
  return Math.ceil(written.length * LETTER_PX) + 2 * PAD_PX;
}

function lines(paths: readonly string[]): string {
  return `<path d="${paths.join('')}" stroke="${LINE}"/>`;
}

function bold(isBold: boolean): string {
  return isBold ? ' font-weight="bold"' : '';
}
