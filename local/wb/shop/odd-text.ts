import type { Shop } from './shop';

/** A text that a spreadsheet would take for a formula, as it stands in a shop of plain names: without its sign. */
export function oddText({ size: { isPlain = false } }: Pick<Shop, 'size'>, text = ''): string {
  return isPlain ? text.replace(/^=/, '') : text;
}
