import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import { measures, period } from '../stock-turnover/en';
import type { stockTurnoverGroups } from '.';

export const words: WordsOf<typeof stockTurnoverGroups> = {
  title: 'Stock turnover by group',
  row: 'the products of one subject, brand and tag: their stock today and their sales over the last 30 days',
  columns: {
    subjectName: columns.subject,
    brandName: columns.brand,
    tagName: { header: 'Tag', note: 'Tag that you gave the products in the cabinet. Empty where there is none.' },
    ...measures,
    ...period,
    currency: columns.currency,
    subjectID: { header: 'Subject ID', note: 'Number of the subject in WB’s list.' },
    tagID: { header: 'Tag ID', note: 'Number of the tag inside WB.' },
  },
};
