/**
 * How much time a service call takes, in one place. `source` says where a figure comes from; "plan" is a deliberately
 * cautious figure for planning, since Google publishes none.
 */
export interface Cost {
  /** Milliseconds for the call itself. */
  callMs: number;
  perCellReadMs?: number;
  perCellWrittenMs?: number;
  source: string;
}

const reading = 'read of 10M cells in 85 s: tanaikech report 2022-04-25; single call 0.2-0.3 s only in a full workbook, else plan';
const writing = 'plan: 25k cells/s; the Sheets API wrote ~45k/s and SpreadsheetApp did not finish 10M in 6 min, same report';

/** By kind of call; `overrides` below win. */
export const costByKind = {
  /** Answered without asking Google's servers: coordinates, builders, text functions. */
  pure: { callMs: 0, source: 'runs in the script itself' },
  read: { callMs: 5, perCellReadMs: 85_000 / 10_000_000, source: reading },
  write: { callMs: 20, perCellWrittenMs: 1000 / 25_000, source: writing },
} satisfies Record<string, Cost>;

/** By `Class.method`. */
export const overrides: Record<string, Cost> = {
  'Properties.getProperty': { callMs: 30, source: 'ziritione.org' },
  'Properties.getProperties': { callMs: 30, source: 'ziritione.org' },
  'Properties.getKeys': { callMs: 30, source: 'ziritione.org' },
  'Properties.setProperty': { callMs: 62, source: 'ziritione.org' },
  'Properties.setProperties': { callMs: 62, source: 'ziritione.org' },
  'Properties.deleteProperty': { callMs: 62, source: 'as set' },
  'Properties.deleteAllProperties': { callMs: 62, source: 'as set' },
  'Cache.get': { callMs: 3, source: 'ziritione.org' },
  'Cache.getAll': { callMs: 3, source: 'one memcache call, ziritione.org' },
  'Cache.put': { callMs: 93, source: 'ziritione.org' },
  'Cache.putAll': { callMs: 93, source: 'one memcache call, ziritione.org' },
  'Cache.remove': { callMs: 93, source: 'as put' },
  'Cache.removeAll': { callMs: 93, source: 'as put' },
  'Lock.tryLock': { callMs: 30, source: 'plan: as a property' },
  'Lock.waitLock': { callMs: 30, source: 'plan: as a property' },
  'Lock.releaseLock': { callMs: 30, source: 'plan: as a property' },
  'Spreadsheet.insertSheet': { callMs: 300, source: 'plan: structure changes are slow right after a write' },
  'Spreadsheet.deleteSheet': { callMs: 300, source: 'plan: as insertSheet' },
  'Spreadsheet.toast': { callMs: 20, source: 'plan' },
  'SpreadsheetApp.flush': { callMs: 50, source: 'plan' },
  'DeveloperMetadataFinder.find': { callMs: 20, source: 'plan: a search over the document' },
  'ClockTriggerBuilder.create': { callMs: 300, source: 'plan' },
  'ScriptApp.getProjectTriggers': { callMs: 100, source: 'plan' },
  'ScriptApp.deleteTrigger': { callMs: 300, source: 'plan' },
  'UrlFetchApp.fetch': { callMs: 0, source: 'the server says how long it took' },
  'UrlFetchApp.fetchAll': { callMs: 0, source: 'the server says how long it took' },
  'Utilities.sleep': { callMs: 0, source: 'the argument' },
};

export function costOf(name: string, kind: keyof typeof costByKind): Cost {
  return overrides[name] ?? costByKind[kind];
}
