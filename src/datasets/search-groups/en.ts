import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import { metrics } from '../search-articles/en';
import type { searchGroups } from '.';

export const words: WordsOf<typeof searchGroups> = {
  title: 'Search by group',
  row: 'the products of one subject, brand and tag in the search over the last 7 days',
  columns: {
    subjectName: columns.subject,
    brandName: columns.brand,
    tagName: { header: 'Tag', note: 'Tag that you gave the products in the cabinet. Empty where there is none.' },
    ...metrics,
    start: { header: 'From', note: 'First day that the row counts.' },
    end: { header: 'To', note: 'Last day that the row counts. Where it is old, WB no longer shows the group.' },
    subjectId: { header: 'Subject ID', note: 'Number of the subject in WB’s list.' },
    tagId: { header: 'Tag ID', note: 'Number of the tag inside WB.' },
  },
};
