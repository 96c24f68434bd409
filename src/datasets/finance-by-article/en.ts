import type { WordsOf } from '../../tables/words';
import { words as finance } from '../finance/en';
import type { financeByArticle } from '.';

/** The sums are said in the words of the rows that they are made of. */
export const words: WordsOf<typeof financeByArticle> = {
  title: 'Finance by article',
  row: 'the rows of one weekly report added up by item and operation',
  values: finance.values,
  columns: {
    ...finance.columns,
    nmId: { ...finance.columns.nmId, note: 'Number of the card. 0 in rows that are not about an item.' },
    deduction: { ...finance.columns.deduction, note: 'Advertising, subscriptions and other services. Subtracted; the “Finance” sheet says for what.' },
    rowCount: { header: 'Rows added up', note: 'How many rows of the weekly report are added up here. Empty: there are none any more, WB has changed the report.' },
  },
};
