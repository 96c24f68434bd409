import type { BehindTexts } from '../dialogs';

export const behind: BehindTexts = {
  title: 'What it is made of',
  heading: '“{column}” on the sheet “{sheet}”',
  cell: 'Cell',
  value: 'The cell says',
  sum: 'The rows below come to',
  again: 'The report now says',
  check: 'The same?',
  same: 'Yes, to the kopeck.',
  differs: 'No[, off by {difference}]. Data came in after the report was made, somebody changed the cell, or the period is locked. “Refresh this sheet” in the menu makes the report again; a locked period stays.',
  gone: 'Today’s data have no such line: it is left from earlier.',
  note: 'What the number means',
  noSum: 'This is worked out, not added up. The report is made of the sheets {sheets}.',
  rows: '“{sheet}”: {count} {count|row|rows}[. Another {silent} add nothing and are left out]',
  adds: 'Adds to the cell',
  rest: 'Another {count} {count|row|rows} in one number: the largest are shown.',
  rewritten: 'This sheet is written anew each time you ask what a cell is made of. To keep it, copy it.',
  refusals: {
    notReport: 'Go to a number on a report (“Totals by period”, “Payouts”, “Profit” …) and choose “What is this made of?” again. This sheet is no report.',
    page: 'Plain formulas count the numbers, see the formula bar. “What is this made of?” lists their rows on “Totals by period”, also those of the payout; of weeks on “Finance by week”, of months on “Profit and loss”, of lists on “Running out” and “Profit”.',
    imported: 'This is no report: the value came from Wildberries as it is, nothing was added up. “What is this sheet?” in the menu tells more.',
    notLine: 'There is no line of the report here. Go to a number in a line that we have made.',
    notColumn: 'This column is no number of the report: you have added it, or it holds the name of the shop.',
    typed: 'This cell is yours to fill in: we neither count nor change it.',
  },
};
