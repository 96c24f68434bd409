/** What our drawings have in common. */
export const FONT = 'font-family="Arial, Helvetica, sans-serif" font-size="13"';

export const INK = '#202124';
export const DIM = '#5f6368';
export const LINE = '#d5d7db';
export const SHADE = '#f3f4f6';
export const MARK = '#6b2fb3';

export function box(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}

export function text(x: number, y: number, written: string, { fill, anchor = 'start', style = '' }: { fill: string; anchor?: string; style?: string }): string {
  if (written === '') return '';
  return `<text x="${x}" y="${y}" fill="${fill}" text-anchor="${anchor}" dominant-baseline="central"${style}>${escaped(written)}</text>`;
}

export function escaped(written: string): string {
  return written.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
