import { allDatasets, type DatasetId } from '../../src/datasets';
import type { Locale } from '../../src/locales/locale';
import type { Dataset } from '../../src/sync/dataset';
import { callsOf } from './calls-of';
import { intervalMs } from './interval';
import { table } from './markdown';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** For docs/datasets.md: how often WB takes a call of each dataset. */
export function pacesTable(ru: Locale): string {
  return table(['Dataset', 'Sheet', 'Personal and service token', 'Base token', 'Test token'], allDatasets().map((dataset) => [
    `\`${dataset.id}\`${dataset.isOffByDefault ? ', off at first' : ''}`,
    titleOf(dataset, ru),
    paceText(intervalMs(dataset, 'personal')),
    paceText(intervalMs(dataset, 'base')),
    intervalMs(dataset, 'test') === null ? '–' : 'WB\'s sandbox',
  ]));
}

/** For docs/architecture.md: what is asked for, and when. */
export function askedTable(): string {
  return table(['Dataset', 'Calls', 'Key besides the shop', 'Write', 'Asked again by the schedule after'], allDatasets().map(({ id, table: { key, write }, source }) => [
    `\`${id}\``,
    unique(source.routes.flatMap(({ paging }) => callsOf(paging).map(({ method, path }) => `${method} ${path}`))).join(', '),
    key.map((column) => `\`${column}\``).join(', '),
    write,
    source.freshForMs % HOUR_MS === 0 ? `${source.freshForMs / HOUR_MS} h` : `${source.freshForMs / MINUTE_MS} min`,
  ]));
}

function titleOf({ id }: Dataset, { headers }: Locale): string {
  return headers()[id as DatasetId].title;
}

function paceText(ms: number | null): string {
  if (ms === null) return '–';
  if (ms <= SECOND_MS) return 'yes';
  if (ms === MINUTE_MS) return 'once a minute';
  if (ms < MINUTE_MS) return `once in ${ms / SECOND_MS} s`;
  return ms % HOUR_MS === 0 ? `once in ${ms / HOUR_MS} h` : `once in ${ms / MINUTE_MS} min`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
