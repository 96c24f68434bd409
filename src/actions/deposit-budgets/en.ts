import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { depositBudgets } from '.';

export const words: WordsOf<typeof depositBudgets> = {
  title: 'Top up budgets',
  about: 'Money for campaigns: what the budget is to become, and where it comes from. Each is confirmed by itself and cannot be taken back.',
  row: 'one advertising campaign',
  columns: {
    campaign: { header: 'Campaign', note: 'The name of the campaign.' },
    total: { header: 'Budget', note: 'What the campaign had when the sheet of budgets was refreshed.' },
    newTotal: { header: 'Bring to', note: 'Enter what the budget is to become, a whole number. The difference is paid, 1000 at least. A budget that is that large already gets nothing.' },
    source: { header: 'From', note: 'Enter: account, balance or bonuses.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    currency: columns.currency,
    advertId: { header: 'Campaign number', note: 'The number by which WB knows the campaign.' },
  },
  values: { source: { 0: 'account', 1: 'balance', 3: 'bonuses' } },
};
