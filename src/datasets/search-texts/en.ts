import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import { metrics } from '../search-articles/en';
import type { searchTexts } from '.';

export const words: WordsOf<typeof searchTexts> = {
  title: 'Search queries',
  row: 'one search query of one product over the last 7 days',
  columns: {
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    text: { header: 'Query', note: 'What buyers searched for. WB gives up to 30 queries of a product, those with most orders.' },
    frequency: { header: 'Frequency', note: 'How often the query was asked on WB in these days.' },
    ...metrics,
    medianPosition: { header: 'Median position', note: 'Half of the time the product stood above this place, half below.' },
    weekFrequency: { header: 'Frequency in a week', note: 'How often the query was asked on WB in a week.' },
    name: columns.title,
    brandName: columns.brand,
    subjectName: columns.subject,
    start: { header: 'From', note: 'First day that the row counts.' },
    end: { header: 'To', note: 'Last day that the row counts. Where it is old, the query is no longer among the best.' },
  },
};
