import { openTables } from '../../../src/app/refresh/tables';
import type { Services } from '../../../src/app/services';
import { openReporter } from '../../../src/app/telling/reporter';
import { datasetById } from '../../../src/datasets';
import type { WorkbookPort } from '../../../src/ports/workbook';
import { jobOf, LAMP, NOW } from '../../support/engine-world';
import { localeFor } from '../../support/locales';
import { manualClock } from '../../support/manual-clock';
import { memoryStore } from '../../support/memory-store';
import { memoryWorkbook } from '../../support/memory-workbook';


/** A sheet without rows, of which the journal and it are to tell; the journal fails so many times. */
function told(failures: unknown[]): { journal: number; message: unknown } {
  const workbook = memoryWorkbook();
  const failing: WorkbookPort = {
    ...workbook,
    find: (tag) => {
      const failure = tag === 'journal' ? failures.shift() : undefined;
      if (failure !== undefined) throw failure;
      return workbook.find(tag);
    },
  };
  const services = { workbook: failing, clock: manualClock(NOW), documentStore: memoryStore(), locale: localeFor('en') } as unknown as Services;
  const reporter = openReporter(services, openTables(services), 'run');
  try {
    reporter.report(jobOf(datasetById('orders'), LAMP, { status: 'done', rows: 0 }), 'done');
  } catch {
    // The engine goes on whatever cannot be told.
  }
  return { journal: workbook.find('journal') === null ? 0 : workbook.rows('journal').length - 1, message: String(workbook.rows('orders')[1]?.[0] ?? '') };
}

const timedOut = (): Error => Object.assign(new Error('Service Spreadsheets timed out.'), { name: 'Exception' });

it.each<[string, unknown[], number]>([
  ['the journal takes it', [], 1],
  ['Google fails once in the middle of it', [timedOut()], 1],
  ['Google does not let the journal be written at all', [timedOut(), timedOut()], 0],
])('a sheet without rows says why it has none, where %s', (_what, failures, journal) => {
  expect(told(failures)).toEqual({ journal, message: expect.stringMatching(/^WB/) as string });
});
