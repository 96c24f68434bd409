import { columnNames } from '../../locales/error-text';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import type { Job } from '../../sync/job';

/** What was amiss with WB's rows of a run that has gone on all the same. */
export function amiss({ dataset, state: { skipped, strays, unsent, misfits, emptiness } }: Job, locale: Locale): string[] {
  const { progress } = locale.texts();
  return [
    ...(emptiness === 'none' ? [] : [progress[emptiness]]),
    ...(skipped > 0 ? [fill(progress.skipped, { count: skipped })] : []),
    ...(strays > 0 ? [fill(progress.strays, { count: strays })] : []),
    ...(Object.keys(misfits).length === 0 ? [] : [fill(progress.misfits, { columns: misfitsOf(dataset.id, misfits, locale) })]),
    ...(unsent === '' ? [] : [fill(progress.unsent, { columns: columnNames(dataset.id, unsent.split(' '), locale) })]),
  ];
}

function misfitsOf(dataset: string, misfits: Job['state']['misfits'], locale: Locale): string {
  return Object.entries(misfits).map(([id, count]) => `${columnNames(dataset, [id], locale)}: ${count}`).join(', ');
}
