import type { WordsOf } from '../../tables/words';
import type { profitRules } from '.';

const choices = {
  statistics: 'by statistics', paidStorage: 'by paid storage', withheld: 'as WB withheld',
  apart: 'a line of its own', revenue: 'by revenue', pieces: 'by pieces',
};

export const words: WordsOf<typeof profitRules> = {
  title: 'Profit rules',
  about: 'By which rules profit is counted: how advertising and storage are taken, and where expenses of no article go. Each can be changed.',
  row: 'one rule',
  columns: {
    name: { header: 'Rule', note: 'What it is about. “Profit”, “Profit by month”, “Profit and loss” and all that is made of them are counted by these rules.' },
    choice: { header: 'Yours', note: 'Fill in words of the column “What to write”. Empty means the usual choice, which stands there first. The add-on never changes this column.' },
    holds: { header: 'In force', note: 'What profit is counted by now. Renewed together with the report.' },
    state: { header: 'Understood', note: 'Whether it is yours or the usual one, and why what you have written does not hold.' },
    options: { header: 'What to write', note: 'The words to choose from; the first hold while nothing is filled in.' },
    about: { header: 'What it changes', note: 'How this rule changes the profit of an article and of a month.' },
    rule: { header: 'Code', note: 'The row is found by it, so keep this column.' },
  },
  values: {
    name: { advertising: 'Advertising', storage: 'Storage', unassigned: 'Expenses of no article' },
    choice: choices,
    holds: choices,
    state: {
      usual: 'usual', chosen: 'yours', notUnderstood: 'not understood, the usual one holds: use the words of “What to write”',
      noStatistics: 'there is no sheet “Advertising statistics” yet: as WB withheld for now', noPaidStorage: 'there is no sheet “Paid storage” yet: as WB withheld for now',
    },
    options: { advertising: 'by statistics; as WB withheld', storage: 'by paid storage; as WB withheld', unassigned: 'a line of its own; by revenue; by pieces' },
    about: {
      advertising: 'By statistics: what each article has spent by “Advertising statistics”, and deductions for advertising are given back; only for months that statistics cover wholly. Otherwise deductions on the line “no article”.',
      storage: 'By paid storage: an article bears its own storage by “Paid storage”, and the line “no article” bears so much less; the month comes to the same. Only for months that the sheet covers wholly.',
      unassigned: 'The line “no article” stands apart, or is shared among the articles of its month and currency by their revenue or by pieces sold, to the kopeck. The month comes to the same.',
    },
  },
};
