import type { MessageTexts, ProgressTexts } from '../locale';

export const progress: ProgressTexts = {
  queued: 'queued',
  running: 'loading',
  waiting: 'waiting until {time}',
  done: 'done',
  fresh: 'WB will have newer data after {time}',
  failed: 'error',
  unavailable: 'unavailable',
  stopped: 'stopped',
  whyPaused: 'The refresh is paused.',
  whyLimit: 'WB takes such a request once in {every}.',
  whyReport: 'WB is preparing the report.',
  whyJoin: '“{title}” is loaded first.',
  hours: '{count} {count|hour|hours}',
  minutes: '{count} {count|minute|minutes}',
  seconds: '{count} {count|second|seconds}',
  rows: '{count} {count|row|rows}',
  added: '{count} new',
  changed: '{count} changed',
  skipped: 'left out without a number: {count}',
};

export const messages: MessageTexts = {
  waiting: 'WB asks to wait. The data will appear here by itself after {time} Moscow time.',
  empty: 'WB answered that there is no data. If the cabinet has it, look again later: it arrives with a delay.',
  notOurSheet: 'This sheet is yours, there is nothing to refresh here. Open “Orders”, for example.',
  switchedOff: 'This data is switched off in the panel. Switch it on there to refresh the sheet.',
  failedMeanwhile: 'Not refreshed while you were away:\n{list}\nMore in the panel and in the journal.',
  hourlyStopped: 'Google has stopped the hourly refresh: the last one was at {time} Moscow time. Choose “Refresh all” in the menu and give all permissions if Google asks. If that does not help, connect the shop again.',
  notRefreshedYet: 'No data yet. Choose “Refresh all” in the menu “WB Таблицы”.',
  storeFull: 'The service memory of this file is full (Google allows 500 KB), so the refresh may stand still. Remove shops that are not needed in the panel, or connect some of them in another file.',
  settingsUnreadable: 'The settings of this file could not be read, so the usual ones hold. Open the panel and choose again. The data in the sheets is intact.',
  shopsUnreadable: 'The list of shops of this file could not be read, so there is nothing to refresh. Connect the shops again. The data in the sheets is intact.',
  tokenExpiresToday: 'The token expires today. Create a new one in the WB cabinet and connect it.',
  tokenExpiresSoon: 'The token expires in {days} {days|day|days}. Create a new one in the WB cabinet and connect it.',
  tokenIsOld: 'The token was connected {days} {days|day|days} ago. To be safe, create a new one in the WB cabinet, connect it and delete the old one.',
};
