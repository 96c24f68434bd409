import type { WireRow } from '../../tables/table';
import { DefectError } from '../../wb/errors';
import { shortHash } from '../short-hash';
import type { Cursor } from './paging';

/**
 * The first row of a page as a short text, kept in the cursor to know the page again: a method that stops minding its offset
 * would be read for ever.
 * @throws DefectError PAGINATION_STUCK  the page begins like the last one
 */
export function unlikeLast(rows: readonly WireRow[], { first, offset }: Cursor): string {
  const text = shortHash(JSON.stringify(rows[0]));
  if (text === first) throw new DefectError('PAGINATION_STUCK', { at: Number(offset) });
  return text;
}
