import type { TableWords } from '../../tables/words';
import type { JournalColumnId, Texts } from '../locale';

export const journal: TableWords<JournalColumnId> = {
  title: 'Journal',
  row: 'one entry on what was refreshed and how it ended',
  columns: {
    at: { header: 'When', note: 'Time of the entry, Moscow time.' },
    shop: { header: 'Shop', note: 'Which shop the entry is about.' },
    dataset: { header: 'Sheet', note: 'Which data was refreshed.' },
    event: { header: 'Event', note: '“Waiting” is no error: WB limits how often we may ask, and it goes on by itself.' },
    rows: { header: 'Rows received', note: 'How many rows WB sent.' },
    added: { header: 'New', note: 'How many rows were added to the sheet.' },
    changed: { header: 'Changed', note: 'How many rows of the sheet were updated.' },
    calls: { header: 'Calls', note: 'How many times we asked WB.' },
    seconds: { header: 'Seconds', note: 'Time since the refresh began, waits included.' },
    nextAllowedAt: { header: 'Goes on at', note: 'Of waits only: WB will not answer before this time. Moscow time.' },
    code: { header: 'Code', note: 'Code of the error. Name it when you write to us.' },
    text: { header: 'What happened and what to do', note: 'Explains the error or the wait.' },
    entry: { header: 'Entry number', note: 'For our own use, so that no entry comes twice.' },
  },
};

export const events: Texts['events'] = {
  done: 'done',
  doubted: 'incomplete answer',
  paused: 'waiting',
  failed: 'error',
  unavailable: 'unavailable',
  stopped: 'stopped',
  sent: 'sent to WB',
  exchanged: 'exchange',
  replaced: 'new source',
  renewed: 'new look',
};

/** Explains the event `renewed`. */
export const renewed = 'Earlier rows look different: percents are real (0.33 shows as 33 %), “yes” instead of TRUE, words instead of codes. The data and =WB_ formulas are as before. Change formulas of yours that divide a percent by 100 or look for TRUE.';

/** Explains the event `replaced`. */
export const replaced = 'WB has switched off the method that these rows came from. The sheet has gone over to the one that takes its place: rows and formulas have stayed, there is nothing to do.';
