import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { advertBudgets } from '.';

export const words: WordsOf<typeof advertBudgets> = {
  title: 'Campaign budgets',
  row: 'the budget of one campaign',
  columns: {
    campaign: { header: 'Campaign', note: 'The name of the campaign, from the sheet “Advertised products”.' },
    total: { header: 'Left', note: 'How much is left in the budget of the campaign.' },
    currency: columns.currency,
    advertId: { header: 'Campaign number', note: 'The number that WB knows the campaign by.' },
  },
};
