import type { SheetInfoTexts } from '../dialogs';

export const sheetInfo: SheetInfoTexts = {
  title: 'What is this sheet?',
  what: '“{sheet}” comes from Wildberries. A row is {row}.',
  count: 'Rows now: {count}.',
  source: 'WB describes the data here: {url}',
  updated: 'Data[ of “{shop}”] as of {time} Moscow time.[ WB gives newer data after {next}.]',
  never: 'No data[ of “{shop}”] yet.',
  hourly: 'Refreshed by itself every hour, sooner from the menu.',
  everyHours: 'Refreshed by itself every {hours} {hours|hour|hours}, sooner from the menu.',
  daily: 'Refreshed every day after {hour}:00 in Moscow, and from the menu.',
  weekly: 'Refreshed once a week, {weekday} after {hour}:00 in Moscow, and from the menu.',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  byHand: 'Refreshed from the menu only: chosen so in the panel.',
  off: 'The refresh of this sheet is switched off in the panel.',
  key: 'Rows are found by the columns {columns}. They must not be deleted.',
  joined: 'From the sheet “{sheet}”: {columns}.',
  absent: 'Not on the sheet: {columns}. A deleted column does not come back by itself.',
  renamed: 'Renamed: {columns}. We know them, and data keeps coming.',
  yours: 'Columns and headers may be moved, renamed and hidden. Add columns, rows and notes of your own anywhere: a refresh does not touch them.',
  journal: 'This is the journal: what was refreshed and when, what went wrong and what to do. Its rows may be deleted.',
  notOurs: 'This sheet is yours: we change nothing on it. So is a copy of a sheet of ours, which is not refreshed any more.',
};
