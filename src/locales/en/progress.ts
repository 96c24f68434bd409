import type { MessageTexts, ProgressTexts, ToastTexts } from '../locale';

export const progress: ProgressTexts = {
  queued: 'queued',
  running: 'loading',
  waiting: 'waiting until {time}',
  done: 'done',
  fresh: 'WB will have newer data after {time}',
  failed: 'error',
  unavailable: 'unavailable',
  rows: (count) => counted(count, 'row'),
  added: (count) => `${count} new`,
  changed: (count) => `${count} changed`,
};

export const messages: MessageTexts = {
  unavailable: 'This sheet is empty. {what} {todo}',
  waiting: 'WB asks to wait. The data will appear here by itself after {time} Moscow time.',
  empty: 'WB answered that there is no data. If the cabinet has it, look again later: it arrives with a delay.',
  notRefreshedYet: 'No data yet. Choose “Refresh all” in the menu “WB Таблицы”.',
  tokenExpiresSoon: (days) =>
    `The token expires ${days === 0 ? 'today' : `in ${counted(days, 'day')}`}. Create a new one in the WB cabinet and connect it.`,
};

export const toasts: ToastTexts = {
  title: 'WB Таблицы',
  started: 'Refreshing. The panel shows how it goes; you can use the spreadsheet meanwhile.',
  paused: 'WB asks to wait. It goes on by itself after {time} Moscow time.',
  done: 'Everything is refreshed.',
  doneWithErrors: (count) => `Not everything is refreshed: ${counted(count, 'sheet')} with an error. The journal says what to do.`,
  alreadyRunning: 'The spreadsheet is being refreshed already.',
  notOurSheet: 'This sheet is yours, there is nothing to refresh here. Open “Orders”, for example.',
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
