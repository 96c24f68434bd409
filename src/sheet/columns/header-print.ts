import type { Cell, Header } from '../../ports/workbook';
import { fingerprint } from '../fingerprints/fingerprint';
import type { Layout } from './layout';

/**
 * A short text for the headers of our columns where they stand. While it is the same, the columns have not moved: they take
 * title and note along, and a person who types another title leaves the note.
 * @returns null where it would not tell: one of ours is called like another column, or not at all, or is not there
 */
export function headerPrint({ titles, notes }: Header, layout: Layout): string | null {
  const places = [...layout.values()].map((column) => column - 1).sort((a, b) => a - b);
  if (!places.every((at) => isUnlikeOthers(titles, at))) return null;
  return fingerprint(places.flatMap((at) => [titles[at] as Cell, notes[at] as string]));
}

function isUnlikeOthers(titles: readonly Cell[], at: number): boolean {
  const title = titles[at];
  return title !== undefined && title !== '' && titles.indexOf(title) === at && titles.lastIndexOf(title) === at;
}
