import { box, DIM, escaped, FONT, INK, LINE, MARK, SHADE, text } from '../svg';

export interface Row {
  text: string;
  /** `press`: what a person clicks here; `code`: what lies in an editor; `dim`: what is there too. */
  kind?: 'press' | 'code' | 'dim' | 'bold';
  /** Steps to the right. */
  indent?: number;
}

/** A window of Google's as it is put up, without what does not matter here. */
export interface Window {
  /** For whoever does not see the picture. */
  about: string;
  bar: string;
  rows: readonly Row[];
}

const WIDTH_PX = 620;
const BAR_PX = 36;
const ROW_PX = 34;
const PAD_PX = 18;
const INDENT_PX = 28;
const LETTER_PX = 8;
const BADGE_PX = 10;

/** What is pressed is framed and numbered, top to bottom. */
export function drawWindow({ about, bar, rows }: Window): string {
  const height = BAR_PX + ROW_PX * rows.length + PAD_PX;
  const pressed = rows.filter(({ kind }) => kind === 'press');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH_PX}" height="${height}" viewBox="0 0 ${WIDTH_PX} ${height}" role="img" ${FONT}>`,
    `<title>${escaped(about)}</title>`,
    box(0, 0, WIDTH_PX, height, '#ffffff'),
    box(0, 0, WIDTH_PX, BAR_PX, SHADE),
    text(PAD_PX, BAR_PX / 2, bar, { fill: DIM }),
    ...rows.flatMap((row, at) => drawRow(row, BAR_PX + PAD_PX / 2 + ROW_PX * at, pressed.indexOf(row) + 1)),
    `<rect x="0.5" y="0.5" width="${WIDTH_PX - 1}" height="${height - 1}" fill="none" stroke="${LINE}"/>`,
    '</svg>',
    '',
  ].join('\n');
}

function drawRow({ text: written, kind, indent = 0 }: Row, top: number, number: number): string[] {
  const left = PAD_PX + INDENT_PX * indent;
  const middle = top + ROW_PX / 2;
  if (kind !== 'press') {
    const style = { bold: ' font-weight="bold"', code: ' font-family="monospace"', dim: '' }[kind ?? 'dim'];
    return [text(left, middle, written, { fill: kind === 'dim' ? DIM : INK, style })];
  }
  const width = written.length * LETTER_PX + PAD_PX * 2;
  return [
    `<rect x="${left}" y="${top + 3}" width="${width}" height="${ROW_PX - 6}" rx="4" fill="none" stroke="${MARK}" stroke-width="2"/>`,
    text(left + PAD_PX, middle, written, { fill: INK }),
    `<circle cx="${left + width}" cy="${middle}" r="${BADGE_PX}" fill="${MARK}"/>`,
    text(left + width, middle, String(number), { fill: '#ffffff', anchor: 'middle', style: ' font-weight="bold"' }),
  ];
}
