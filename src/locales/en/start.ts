import type { StartTexts } from '../dialogs';

export const start: StartTexts = {
  title: 'Start',
  heading: 'WB Таблицы in three steps',
  steps: [
    { name: '1. Connect a shop', how: 'The menu Extensions → WB Таблицы → Connect a shop. It takes a token from the WB cabinet: the dialog says where that is.' },
    { name: '2. Refresh', how: '“Refresh all” in the same menu. Sheets with data appear beside this one and are refreshed every hour from then on.' },
    { name: '3. Ask the spreadsheet', how: 'The samples below answer after the first refresh. Copy any of the formulas into a cell of yours.' },
  ],
  what: 'Question',
  formula: 'Formula',
  answer: 'Answer',
  samples: {
    updated: { what: 'When the orders were refreshed', formula: '=WB_UPDATED("orders"; {stamp})' },
    stock: { what: 'Pieces that can be ordered from WB warehouses', formula: '=WB_STOCKS("all"; ; "total"; ; ; {stamp})' },
    ordered: { what: 'Pieces ordered within 7 days', formula: '=WB_ORDERS("all"; "7 days"; "total"; "pieces"; ; {stamp})' },
    orderedSum: { what: 'Sum of the orders of 7 days, ₽', formula: '=WB_ORDERS("all"; "7 days"; "total"; "sum"; ; {stamp})' },
    balance: { what: 'Money on the WB balance, ₽', formula: '=WB_BALANCE("balance"; ; {stamp})' },
  },
  pending: 'after the first refresh',
  missing: 'no such data in the file',
  removable: 'This sheet may be changed and deleted, it does not come back by itself. To open it again: “How to begin” in the menu WB Таблицы.',
};
