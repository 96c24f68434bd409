import { openJournal } from '../../../src/app/telling/journal';
import type { Job } from '../../../src/sync/job';
import { jobOf, LAMP, NOW, sample } from '../../support/engine-world';
import { localeFor } from '../../support/locales';
import { manualClock } from '../../support/manual-clock';
import { memoryStore } from '../../support/memory-store';
import { memoryWorkbook } from '../../support/memory-workbook';

/** A journal with an entry a minute. */
function journalOf(count: number) {
  const [workbook, clock] = [memoryWorkbook(), manualClock(NOW)];
  const journal = openJournal({ workbook, clock, documentStore: memoryStore(), locale: localeFor('en') });
  const job: Job = jobOf(sample('orders'), LAMP);
  const write = (entries: number): void => {
    for (let at = 0; at < entries; at += 1) {
      clock.pass(60_000);
      journal.write({ runId: 'run', job, event: 'done', nextAllowedAtMs: null });
    }
  };
  write(count);
  return { workbook, write };
}

test('keeps five to six thousand entries, in one call for each thousand', () => {
  const { workbook, write } = journalOf(5_999);
  expect(workbook.rows('journal')).toHaveLength(6_000);
  workbook.log.length = 0;
  write(1);
  expect(workbook.writes().filter((call) => call.startsWith('deleteRows'))).toEqual(['deleteRows 5002,1000']);
  expect(workbook.rows('journal')).toHaveLength(5_001);
  write(999);
  expect(workbook.rows('journal')).toHaveLength(6_000);
});

test('the oldest go, the newest stay, also where the user has sorted and written below', () => {
  const { workbook, write } = journalOf(5_999);
  const newest = workbook.rows('journal')[1];
  workbook.user('journal').sort(1);
  workbook.user('journal').put(6_003, 2, [['my own note']]);
  expect(() => write(1)).toThrow('GOOGLE_SHEETS_BUSY');
  write(1);
  const rows = workbook.rows('journal');
  expect(rows).toContainEqual(newest);
  expect(rows.flat()).toContain('my own note');
  expect(rows.filter((row) => row[0] === 'Lamp')).toHaveLength(5_000);
});
