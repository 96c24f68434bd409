import type { HelpTexts } from '../dialogs';

export const help: HelpTexts = {
  title: 'Help',
  paragraphs: [
    'Connect a shop: menu “WB Таблицы” → “Connect a shop”, and paste a token from the WB cabinet.',
    'Press “Refresh all”. The sheets with data appear by themselves. From then on they are refreshed every hour.',
    'WB limits how often we may ask. With a base token orders come every three hours, finance twice a day. “Waiting” is no error: we go on as soon as WB lets us.',
    'Add columns, formulas, notes and filters of your own wherever you like: we change only our own columns. You may rename the headers, move and hide the columns.',
    'Dates and times are in Moscow time. Sums are in the currency of the report, usually roubles. Percents are real ones: 18 % is 0.18. “yes” means yes, empty means no.',
    'Orders and sales are preliminary. The exact money is in the sheets “Finance” and “WB reports”.',
    'In finance, returns are positive: subtract the rows whose document type is «Возврат».',
    'Whoever you share the spreadsheet with sees the figures but not the token.',
    'If something is wrong, open the sheet “Journal”: it says what happened and what to do.',
  ],
};
