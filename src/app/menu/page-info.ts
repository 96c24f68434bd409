import { isActionId } from '../../actions';
import type { SheetInfoTexts } from '../../locales/dialogs';
import { BEHIND } from '../behind/page';
import { isExampleTag } from '../example/tags';
import { CHOICE } from '../reports/choice/choice-page';
import { ENDINGS } from '../telling/endings-sheet';
import { JOURNAL } from '../telling/journal';
import { START } from './start-page';

const PAGES: ReadonlyMap<string, keyof SheetInfoTexts['pages']> = new Map([[CHOICE, 'choice'], [START, 'start'], [BEHIND, 'behind'], [ENDINGS, 'endings'], [JOURNAL, 'journal']]);

/** What a sheet of ours is that holds neither WB's data nor a report; null for one of the user's. */
export function pageInfo({ pages }: SheetInfoTexts, tag: string): string | null {
  if (isExampleTag(tag)) return pages.example;
  if (isActionId(tag)) return pages.draft;
  const page = PAGES.get(tag);
  return page === undefined ? null : pages[page];
}
