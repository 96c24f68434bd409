import type { ErrorTexts } from '../locale';

const LATER = 'Nothing to do: it goes on by itself[ after {time} Moscow time].';
const REPORT = 'Please refresh later. If it happens again, write to us and attach this row of the journal: it holds no token.';

export const errors: ErrorTexts = {
  TOKEN_NOT_A_TOKEN: {
    what: 'This does not look like a Wildberries token.',
    todo: 'Copy the whole token in the WB cabinet: it is a long line of three parts with dots between.',
  },
  TOKEN_CUT: {
    what: 'A part of the token is missing.',
    todo: 'Copy it with the copy button and paste it again. If its window is closed, create a new one: WB shows a token once.',
  },
  TOKEN_EXPIRED: {
    what: 'The token expired on {date}.',
    todo: 'Create a new token in the WB cabinet and connect it. The data in the spreadsheet stays.',
  },
  TOKEN_REJECTED: {
    what: 'Wildberries refused the token: it was revoked or not copied completely.',
    todo: 'Create a new token in the WB cabinet and connect the shop again. The data in the spreadsheet stays.',
  },
  TOKEN_READ_ONLY: {
    what: 'The token is read-only, and WB does not give these data for it.',
    todo: 'If you need them, create a token without «Только для чтения» and connect the shop again.',
  },
  TOKEN_FOR_SANDBOX: {
    what: 'This is a test token: it shows only WB’s practice data.',
    todo: 'To see your shop, create a base or a personal token.',
  },
  TOKEN_TYPE_UNKNOWN: {
    what: 'We do not know tokens of this type yet.',
    todo: 'Create a base or a personal token in the WB cabinet.',
  },
  TOKEN_WITHOUT_CATEGORIES: {
    what: 'The token has none of the categories that we need.',
    todo: 'Create a token with «Контент», «Аналитика», «Статистика», «Финансы», «Цены и скидки».',
  },
  TOKEN_MISSING: {
    what: 'The token of the shop[ “{shop}”] is not here: whoever connected the shop keeps it.',
    todo: 'Ask that person to refresh the spreadsheet, or connect the shop with your own token.',
  },
  CONNECT_LATER: {
    what: 'The token could not be checked now, so the shop is not connected and the token is not kept.[ {why}]',
    todo: 'Press “Connect” again[ after {time} Moscow time]: the same token will do. If this lasts more than an hour, write to us.',
  },
  FILE_LATER: { what: 'WB does not give this file now.[ {why}]', todo: 'Press “Download” again[ after {time} Moscow time].' },
  CATEGORY_MISSING: {
    what: 'The token does not open this data[: it lacks “{category}”].',
    todo: 'Categories of a token cannot be changed. Create a new token and tick the missing category.',
  },
  TOKEN_TYPE_NOT_ALLOWED: {
    what: 'WB does not give this data to tokens of this type.',
    todo: 'If you need it, create a personal token and connect the shop again.',
  },
  SERVICE_TOKEN_ONLY: {
    what: 'WB gives this data only to services of its catalogue, by a service token.',
    todo: 'No other token helps: switch this sheet off in the panel. The others go on.',
  },
  NO_SANDBOX: {
    what: 'WB has no practice data of this kind, so a test token does not fit.',
    todo: 'Connect a base or a personal token.',
  },
  PAYMENT_REQUIRED: {
    what: 'WB asks for payment: the service that the token was issued for has no money.',
    todo: 'Connect a personal or a base token: they need no payment.',
  },
  JAM_REQUIRED: {
    what: 'WB gives these data only to sellers with the “Jam” subscription, and the shop has none.',
    todo: 'Subscribe to “Jam” in the WB cabinet and refresh the sheet. Without it, switch these data off in the panel: the others do not need them.',
  },
  PERMISSION_MISSING: {
    what: 'Google has not given the add-on a permission[: {permission}].',
    todo: 'Open the menu of WB Sheets, choose any item and tick all permissions in Google’s window.',
  },
  NEEDED_TABLE: {
    what: 'These data are read by the list on the sheet “{table}”, which has not been loaded yet.',
    todo: 'Switch “{table}” on in the panel, under “Data”, and refresh. If that sheet is not available, connect a token with its category.',
  },
  SHEET_PROTECTED: {
    what: 'The sheet[ “{sheet}”] is protected, and you may not change it.',
    todo: 'Ask the owner of the spreadsheet to unprotect it or to let you edit it.',
  },
  DATA_VALIDATION: {
    what: 'On the sheet “{sheet}” the column “{column}” has a data validation of yours ({rule}[: {values}]) that refuses what WB has sent[: cell {cell}].',
    todo: 'Remove the rule (Data → Data validation), or let it only show a warning, then refresh. The other sheets go on.',
  },
  SHEET_FULL: {
    what: 'The spreadsheet has no room[ for the sheet “{sheet}”].[ {used} cells of {limit} are used, {needed} more are needed.]',
    todo: 'Choose one of three in the panel under “Data”: fewer columns, a shorter history, or “Finance by article” instead of “Finance”. Deleting sheets that you do not need helps too.',
  },
  SHEETS_NOT_SETTLED: {
    what: 'This file already has sheets of WB Таблицы, from a copy for instance, and we do not touch them.',
    todo: 'Open the panel and say whether to go on in them.',
  },
  KEY_COLUMN_DELETED: {
    what: 'The sheet[ “{sheet}”] lacks the column[ “{column}”], by which we know its rows.',
    todo: 'Bring the column back by Undo, or delete the whole sheet: a refresh makes it again.',
  },
  NO_SHOP: {
    what: 'No shop is connected yet.',
    todo: 'Open the menu “WB Таблицы” and choose “Connect a shop”.',
  },
  EXCHANGE_OPTION: {
    what: 'Not chosen, or not as it should be: “{option}”.',
    todo: 'Mend that field on the page “Hand over” and press again.',
  },
  EXCHANGE_BLOCKED: {
    what: 'This file cannot be made now.',
    todo: 'Press “Check”: it says what is missing and what to do.',
  },
  NOT_FROM_A_CELL: {
    what: 'This cannot be called from a cell.',
    todo: 'Choose it in the menu “WB Таблицы”.',
  },
  OWNER_ONLY: {
    what: 'Only the owner of the spreadsheet[ ({account})] can switch this on: it spends calls of the owner’s token.',
    todo: 'Ask the owner to open the panel and switch it on.',
  },
  HOLDER_ONLY: {
    what: 'This is changed by whoever connected a shop of this spreadsheet with their token.',
    todo: 'Connect the shop with a token of your own, or ask whoever connected it. Everybody may pause and switch off.',
  },
  NOT_YOUR_TOKEN: {
    what: 'The shop[ “{shop}”] has a token of another person, which only they can take out.',
    todo: 'Take out your own token by itself. The other one is for whoever connected it; the shop can go when no living token of others is left in it.',
  },
  STORE_FULL: {
    what: 'The service memory of this spreadsheet is full: Google gives it 500 KB.',
    todo: 'Remove shops in the panel that are not needed here, or make a spreadsheet of its own for some of them.',
  },
  OWN_STORE_FULL: {
    what: 'The service memory that your Google account has for this add-on is full: Google gives 500 KB for all files together.',
    todo: 'Open files that you no longer need, and choose “Settings” → “Remove what is mine” in the panel.',
  },
  FILE_TOO_LARGE: {
    what: 'The file is too large[: the add-on takes files of up to {limit} MB].',
    todo: 'Export a shorter period and load it in parts: nothing will be there twice.',
  },
  FILE_UNREADABLE: {
    what: 'This is another kind of file, or it is damaged[: it does not begin as {kind} does].',
    todo: 'Export it once more in the right format; the help says how to do that in the bank and in 1C. Nothing has changed.',
  },
  SYSTEM_NOT_CONNECTED: {
    what: 'The system[ “{system}”] is not connected to this spreadsheet, or somebody else has connected it.',
    todo: 'Connect it in the panel: “Actions”, the page of that system.',
  },
  SYSTEM_NO_SECRET: {
    what: 'This is not what [“{system}” ]is connected with[: the field “{field}”].',
    todo: 'Copy the whole value, without blanks, and paste it once more. Nothing was stored.',
  },
  SYSTEM_REFUSED: {
    what: '[The system “{system}” did not take the token, or gives no right to this (code {status}).]',
    todo: 'See there that the token is valid and that its user may make these documents, and connect again.',
  },
  SYSTEM_MOVED: {
    what: 'The system[ “{system}”] named another address for its answer[ (code {status})]. Nothing was sent there.',
    todo: 'Mostly the address of the portal has changed. Take the new one from it, and connect again.',
  },
  SYSTEM_SAYS: {
    what: '[The system “{system}” did not take the data (code {status}).][ {refusal}][ It says: {detail}.]',
    todo: 'Mend there what it names, and hand over again: nothing will be there twice.',
  },
  UNDO_TOO_LARGE: {
    what: 'There are too many formulas[ ({count})] for us to remember so that they could be put back.',
    todo: 'Nothing has changed. Delete formulas that are not needed, or do this in a copy of the spreadsheet.',
  },
  TOKEN_CANNOT_WRITE: {
    what: 'None of your tokens lets[ “{category}”] be changed: all of them are read-only.',
    todo: 'Create a token with this category and without «Только для чтения» in WB’s cabinet, and connect it. Reading goes on with the old one.',
  },
  WRITING_OFF: {
    what: 'Sending to WB is off in this spreadsheet.',
    todo: 'Switch on “Send to WB from this spreadsheet” on the page of the action: panel, “Actions”.',
  },
  WRITING_STOPPED: {
    what: 'Sending to WB is stopped.',
    todo: 'See why in the tab “Actions”, and release it if all is well.',
  },
  NEW_EDITORS: {
    what: 'There are more editors than when you switched sending on: {list}.',
    todo: 'Read who they are, and switch it on again.',
  },
  NO_DRAFT: {
    what: 'There is no sheet for this action.',
    todo: 'Press “Make the sheet” and enter new values.',
  },
  NOTHING_ENTERED: {
    what: 'There is nothing to change: nothing new is entered on the sheet.',
    todo: 'Enter new values in the empty columns of the sheet and check again.',
  },
  PLAN_AT_WORK: {
    what: 'Something else is being sent.',
    todo: 'Wait until it has ended, or stop it.',
  },
  PLAN_STALE: {
    what: 'This plan is out of date: ten minutes have passed, or values have changed.',
    todo: 'Nothing was sent. Check again.',
  },
  PLAN_TOO_LARGE: {
    what: 'There are too many rows to be sent at once.',
    todo: 'Send them in parts: some of the items first, then the others.',
  },
  NO_ROOM_FOR_CARDS: {
    what: 'WB lets {count} {count|card|cards} more be made.',
    todo: 'Take some rows out, or buy room in the cabinet of WB.',
  },
  NOTHING_TO_PROPOSE: {
    what: 'By these terms there is nothing to change now.',
    todo: 'Refresh the sheets of data, or change the terms.',
  },
  MANDATE_TERMS: {
    what: 'The mandate was not given: something is missing or out of bounds.',
    todo: 'Look at the fields and try again.',
  },
  MANDATE_OVER: {
    what: 'The mandate was revoked, or has ended.',
    todo: 'Give it again on the tab “Actions”, if the schedule is to go on sending.',
  },
  CONFIRM_NUMBER: {
    what: 'There are many rows[: {count}].',
    todo: 'Enter their number to confirm.',
  },
  CANNOT_UNDO: {
    what: 'This cannot be taken back.',
    todo: 'The line of the journal says why.',
  },
  LIMIT_BEYOND_RANGE: {
    what: 'Such a limit cannot be set.',
    todo: 'Enter a number from 1[ to {most}].',
  },
  FORMULA_NO_IMPORT: {
    what: 'This data is not in the spreadsheet yet[: the sheet “{sheet}” is not loaded].',
    todo: 'Choose “Refresh all” in the menu “WB Таблицы”.',
  },
  FORMULA_OFF: {
    what: 'The sheet “{sheet}” is switched off and has no data.',
    todo: 'Switch it on: the panel “WB Таблицы” → “Data” or “Reports”, then “Refresh all”.',
  },
  FORMULA_REPORT_NOT_OUT: {
    what: 'WB’s report for this period is not out yet: the spreadsheet has reports up to {date}.',
    todo: 'WB makes the report of a week on Monday or Tuesday. When it is out, choose “Refresh all”.',
  },
  FORMULA_WHOLE_MONTHS: {
    what: 'The sheet “{sheet}” has whole months only, and the period cuts the month {from} – {to}.',
    todo: 'Give a period of whole months, such as "last month", "October" or "Q3".',
  },
  FORMULA_WHOLE_WEEKS: {
    what: 'The sheet “{sheet}” has whole weeks only, and the period cuts the week {from} – {to}.',
    todo: 'Write a period of whole weeks, such as "last week", or switch on the sheet “Finance”: it has every day.',
  },
  FORMULA_UNKNOWN_ARTICLE: {
    what: 'The article[ “{article}”] was not found.',
    todo: 'Check it: a WB article, your vendor code or a barcode from the sheet “Cards” will do.',
  },
  FORMULA_UNKNOWN_DATASET: {
    what: 'There is no data of this name[: “{name}”].',
    todo: 'Check the name in the formula: the help lists them.',
  },
  FORMULA_UNKNOWN_VALUE: {
    what: 'The value[ “{value}”] was not found[ in the column “{column}”][ of the sheet “{sheet}”].',
    todo: 'Check the formula: write the value as it stands in the sheet.',
  },
  FORMULA_NO_COLUMN: {
    what: 'The sheet[ “{sheet}”] has no column[ “{column}”], from which the formula takes its numbers.',
    todo: 'Switch it on: panel → this sheet → “Columns”; the next refresh fills it. If it was deleted by mistake, bring it back with “Undo”.',
  },
  FORMULA_UNKNOWN_PERIOD: {
    what: 'The formula does not understand the period[ “{value}”].',
    todo: 'Write for example: "7 days", "yesterday", "last week", "2026-11-01 - 2026-11-15".',
  },
  FORMULA_UNKNOWN_WORD: {
    what: 'The word[ “{value}”] does not fit here.',
    todo: 'These words do: {known}.',
  },
  FORMULA_UNKNOWN_COLUMN: {
    what: 'There is no column[ “{value}”] on the sheet “{sheet}”.',
    todo: 'Write the column’s name as the add-on makes it: it stands in the first row of the sheet.',
  },
  FORMULA_UNKNOWN_CONDITION: {
    what: 'The formula does not understand the condition[ “{value}”].',
    todo: 'Write for example: "Warehouse = Kazan; Available > 0".',
  },
  FORMULA_MIXED_CURRENCIES: {
    what: 'The sheet “{sheet}” has sums in several currencies ({known}), which cannot be added up.',
    todo: 'Part the sum by "currency" or "report", or name a shop or a period that has one currency.',
  },
  FORMULA_NOT_UNDERSTOOD: {
    what: 'The sheet “{sheet}”: {known} There are no other rows for this number.',
    todo: 'Look at these rows on the sheet: =WB_CHECK() shows what is odd in them.',
  },
  FORMULA_NOT_READY: {
    what: 'WB will give these data to a formula[ after {time} Moscow time].',
    todo: 'Then reopen the spreadsheet or edit the formula. Not to wait, load the sheet[ “{sheet}”] with “Refresh all”.',
  },
  FORMULA_TOO_LONG: {
    what: 'WB takes longer over these data than Google waits for a formula.',
    todo: 'Load the sheet[ “{sheet}”] with “Refresh all” in the menu “WB Таблицы”: from it the formula reads at once.',
  },
  FORMULA_OWNER_ONLY: {
    what: 'Only the owner of the spreadsheet can ask WB from a formula.',
    todo: 'Ask them to open the spreadsheet or to load the sheet[ “{sheet}”] with “Refresh all”.',
  },
  FORMULA_OWNER_TOKEN: {
    what: 'A formula asks WB with the token of the spreadsheet’s owner, who has none of the shop[ “{shop}”].',
    todo: 'Load the data with “Refresh all”, or ask the owner to connect the shop.',
  },

  WB_RATE_LIMIT: { what: 'WB asks to wait: no calls for this data are left for now.', todo: LATER },
  WB_SELLER_LIMIT: {
    what: 'WB asks to wait: your shop gets too many calls, other programs included.',
    todo: LATER,
  },
  WB_UNAVAILABLE: { what: 'WB’s server does not answer at the moment.', todo: LATER },
  NETWORK: { what: 'The connection to WB broke[: {detail}].', todo: LATER },
  GOOGLE_DAILY_CALLS: {
    what: 'The calls that Google gives your account for a day are used up.',
    todo: 'It goes on by itself when Google gives new ones, usually within a day[: we look after {time} Moscow time].',
  },
  GOOGLE_SHEETS_BUSY: { what: 'The spreadsheet is busy and does not answer.', todo: LATER },
  GOOGLE_TROUBLE: {
    what: 'Google answered with an error[: {message}].',
    todo: 'We try again by ourselves[ after {time} Moscow time]. If it lasts a whole day, write to us and add this line of the journal: there is no token in it.',
  },
  SYSTEM_BUSY: { what: 'The system[ “{system}”] asks to wait: there are too many requests.', todo: 'It goes on by itself[ after {time} Moscow time].' },
  SYSTEM_UNAVAILABLE: { what: 'The system[ “{system}”] does not answer now[ (code {status})].', todo: 'It goes on from the same place[ after {time} Moscow time].' },
  STORE_BUSY: { what: 'Somebody else is at work in this spreadsheet, and what you chose was not done.', todo: 'Do it again in a minute[: after {time} Moscow time].' },

  WB_BAD_REQUEST: { what: 'WB did not take our request (code {status})[: {detail}].', todo: REPORT },
  WB_METHOD_REMOVED: {
    what: 'WB no longer gives this data the way we got it (code {status}).',
    todo: 'See whether there is a newer version of “WB Таблицы”. Rows loaded before stay where they are.',
  },
  WB_UNKNOWN_STATUS: { what: 'WB answered with the code {status}, which we do not know[: {detail}].', todo: REPORT },
  WB_ERROR_IN_ANSWER: { what: 'WB answered with an error[: {detail}].', todo: REPORT },
  WB_UNREADABLE_ANSWER: { what: 'WB’s answer cannot be read: {length} characters that begin with “{start}”.', todo: REPORT },
  WB_UNKNOWN_SHAPE: { what: 'WB changed the shape of its answer[ at “{at}”].', todo: REPORT },
  WB_PAGE_TOO_LARGE: {
    what: 'WB sent more than Google takes at once.',
    todo: 'Choose a shorter history in the panel under “Data” and refresh again. If that does not help, write to us.',
  },
  PAGINATION_STUCK: { what: 'WB repeats the same page[ (at {at})].', todo: REPORT },
  REPORT_FAILED: { what: 'WB failed several times to make the report (status {status}).', todo: REPORT },
  KEY_MISSING: { what: 'WB sent rows without a field by which they are known[: {columns}]. The rows that were there stay as they are.', todo: REPORT },
  FIELD_MISSING: { what: 'WB did not send a field without which the data would be wrong: {columns}. The rows that were there stay as they are.', todo: REPORT },
  SYSTEM_UNREADABLE: { what: 'The system[ “{system}”] answered otherwise than its documents say[ (code {status})].', todo: REPORT },
  UNEXPECTED: { what: 'Something happened that we did not foresee[: {message}].', todo: REPORT },
};
