import type { DatasetId } from '../../datasets';
import type { JournalColumnId, JournalEvent, Locale } from '../../locales/locale';
import type { Column, WireRow } from '../../tables/table';
import type { Job } from '../../sync/job';
import { shortHash } from '../../sync/short-hash';
import { SHOP } from '../../sheet/keys/row-key';
import { openTable } from '../../sheet/table';
import type { TableSpec } from '../../sheet/table-spec';
import { mskDateTime } from '../../wb/time/moscow-time';
import { connectedShops } from '../shops/shops';
import { amiss } from './amiss';
import { wordsFor } from './error-words';
import { trimJournal } from './journal-trim';
import { onceMore } from './once-more';
import { wordedSpec } from '../refresh/tables';
import type { Services } from '../services';

export const JOURNAL = 'journal';

const COLUMNS: readonly Column<JournalColumnId>[] = [
  { id: 'shop', kind: 'text', widthPx: 140 },
  { id: 'at', kind: 'dateTime', widthPx: 150 },
  { id: 'dataset', kind: 'text', widthPx: 180 },
  { id: 'event', kind: 'text', widthPx: 130 },
  { id: 'text', kind: 'text', widthPx: 480 },
  { id: 'rows', kind: 'integer', widthPx: 80 },
  { id: 'added', kind: 'integer', widthPx: 80 },
  { id: 'changed', kind: 'integer', widthPx: 80 },
  { id: 'nextAllowedAt', kind: 'dateTime', widthPx: 150 },
  { id: 'calls', kind: 'integer', widthPx: 80 },
  { id: 'seconds', kind: 'integer', widthPx: 80 },
  { id: 'code', kind: 'text', widthPx: 160 },
  { id: 'entry', kind: 'text', widthPx: 120, isTechnical: true },
];

export function journalSpec(locale: Locale): TableSpec {
  // An entry that has nothing for a column is whole: nobody has stopped sending it.
  return { ...wordedSpec({ id: JOURNAL, columns: COLUMNS, key: ['entry'], filled: COLUMNS.map(({ id }) => id) }, locale), isNewestOnTop: true };
}

/** As `journalSpec`, of this file: one shop need not be told from others. */
export function journalSpecHere(services: Pick<Services, 'documentStore' | 'locale'>): TableSpec {
  return { ...journalSpec(services.locale), hidden: connectedShops(services).length > 1 ? [] : [SHOP] };
}

export interface JournalEntry {
  runId: string;
  job: Job;
  event: JournalEvent;
  nextAllowedAtMs: number | null;
  /** Of the same shop, to which the same has happened: told in one entry. */
  others?: readonly Job[];
}

export interface Journal {
  write(entry: JournalEntry): void;
  /** Says once that a dataset's sheet of the first version was renewed. */
  renewed(shop: { id: string; label: string }, datasetId: string): void;
  /** Says that the file knows the shops of whoever is at work no more. */
  lost(): void;
  /** Says what was sent to WB. */
  sent(shop: { id: string; label: string }, title: string, text: string, counts: { plan: string; sent: number; done: number }): void;
  /** Says how an exchange with another system has ended. */
  exchanged(shop: string, unit: string, told: { title: string; text: string; code?: string }): void;
}

/** The sheet that tells what was done and what went wrong, some months back. */
export function openJournal(services: Pick<Services, 'clock' | 'documentStore' | 'locale' | 'workbook'>): Journal {
  const { workbook, locale, clock } = services;
  let table: ReturnType<typeof openTable> | null = null;
  const put = (shop: string, entry: WireRow): void => onceMore(() => {
    table = table ?? openTable(workbook, journalSpecHere(services));
    try {
      table.merge(shop, [entry]);
      trimJournal(table);
    } catch (error) {
      // Somebody is at work in the sheet, or Google has failed in the middle of it: it is read anew.
      table = null;
      throw error;
    }
  });
  const titleOf = (datasetId: string): string => locale.headers()[datasetId as DatasetId].title;
  return {
    renewed(shop, datasetId) {
      const nowMs = clock.nowMs();
      const entry = ['', shortHash(shop.id), datasetId, 'renewed', nowMs].join('|');
      put(shop.label, { at: mskDateTime(nowMs), dataset: titleOf(datasetId), event: locale.texts().events.renewed, text: locale.texts().renewed, entry });
    },
    lost() {
      const nowMs = clock.nowMs();
      const { events, messages } = locale.texts();
      put(locale.headers().seller.columns['shop'] as string, { at: mskDateTime(nowMs), event: events.failed, text: messages.shopsLost, entry: ['', '', '', 'lost', nowMs].join('|') });
    },
    sent({ id, label }, title, text, { plan, sent, done }) {
      const entry = ['', shortHash(id), 'sent', plan].join('|');
      put(label, { at: mskDateTime(clock.nowMs()), dataset: title, event: locale.texts().events.sent, text, rows: sent, changed: done, entry });
    },
    exchanged(shop, unit, { title, text, code }) {
      const nowMs = clock.nowMs();
      const event = locale.texts().events[code === undefined ? 'exchanged' : 'failed'];
      put(shop, { at: mskDateTime(nowMs), dataset: title, event, text, code, entry: ['', '', unit, 'exchanged', nowMs].join('|') });
    },
    write({ runId, job, event, nextAllowedAtMs, others = [] }) {
      const nowMs = clock.nowMs();
      const { rows, added, changed, calls, startedAtMs, error: why } = job.state;
      const isResult = event === 'done' || event === 'doubted' || event === 'failed' || event === 'stopped';
      const entry = {
        at: mskDateTime(nowMs),
        dataset: [job, ...others].map(({ dataset: { id } }) => titleOf(id)).join(', '),
        event: locale.texts().events[event],
        ...(isResult ? { rows, added, changed, calls, seconds: Math.round((nowMs - startedAtMs) / 1000) } : {}),
        nextAllowedAt: event !== 'paused' || nextAllowedAtMs === null ? null : mskDateTime(nextAllowedAtMs),
        ...(event === 'replaced' ? { text: locale.texts().replaced } : { code: why?.code, text: textOf(job, locale) }),
        entry: [runId, shortHash(job.account.id), job.dataset.id, event, nowMs].join('|'),
      };
      put(job.account.label, entry);
    },
  };
}

/** The error or the wait in words; else what was left out. */
function textOf(job: Job, locale: Locale): string {
  const { error, notBeforeMs } = job.state;
  return error === null ? amiss(job, locale).join('; ') : wordsFor(error, locale, notBeforeMs);
}
