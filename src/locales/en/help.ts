import type { HelpTopic } from '../dialogs';

export const help: readonly HelpTopic[] = [
  { title: 'Where to begin', text: 'Menu “WB Таблицы” → “Connect a shop”: paste a token from the WB cabinet and press “Load the data”. The sheets appear by themselves, and are refreshed every hour from then on.' },
  { title: 'Why it says “Waiting”', text: 'It is no error. WB limits how often we may ask: with a base token orders come every three hours, finance twice a day. We go on as soon as WB lets us.' },
  { title: 'What you may change on the sheets', text: 'Add columns, formulas, notes and filters of your own wherever you like: we write only to our own columns. You may rename the headers, move and hide the columns.' },
  { title: 'How to read the cells', text: 'Dates and times are in Moscow time. Sums are in the currency of the report, usually roubles. Percents are real ones: 18 % is 0.18. “yes” means yes, empty means no.' },
  { title: 'Where the exact money is', text: 'In the sheets “Finance” and “WB reports”. Orders and sales are preliminary. In finance, returns are positive: subtract the rows whose document type is «Возврат».' },
  { title: 'What a number is made of', text: 'Choose a cell of a report, then “What is this made of?” in the menu: it opens the rows behind the number.' },
  { title: 'Who sees my data', text: 'Whoever you share the spreadsheet with sees the figures but not the token.' },
  { title: 'Something is wrong', text: 'Open the sheet “Journal”: it says what happened and what to do.' },
];
