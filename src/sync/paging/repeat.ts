import { DefectError } from '../../wb/errors';
import type { WireRow } from '../../tables/table';
import type { Cursor } from '../source';

/**
 * The first row of a page as text, kept in the cursor to know the page again: a method that stops minding its offset
 * would be read for ever.
 * @throws DefectError PAGINATION_STUCK  the page begins like the last one
 */
export function unlikeLast(rows: readonly WireRow[], { first, offset }: Cursor): string {
  const text = JSON.stringify(rows[0]);
  if (text === first) throw new DefectError('PAGINATION_STUCK', { at: Number(offset) });
  return text;
}
