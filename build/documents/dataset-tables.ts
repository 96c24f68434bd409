import { allDatasets, type DatasetId } from '../../src/datasets';
import type { Locale } from '../../src/locales/locale';
import type { Dataset } from '../../src/sync/dataset';
import { categoryOf } from '../../src/sync/route';
import { limitFor } from '../../src/wb/limits';
import type { TokenType } from '../../src/wb/token-type';
import { callsOf } from './calls-of';
import { table } from './markdown';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** For README.md: how often WB takes a call of each dataset. */
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

/** For README.ru.md: what is on each sheet, and how often it is refreshed by itself. */
export function sheetsTable(ru: Locale): string {
  const { categories } = ru.texts();
  // Every token opens what is common: the cabinet has no box for it.
  const nameOf = (category: keyof typeof categories): string => (category === 'common' ? 'любая' : categories[category]);
  const rows = allDatasets().map((dataset) => {
    const usual = rhythm(dataset, 'personal');
    const base = rhythm(dataset, 'base');
    return [
      `«${titleOf(dataset, ru)}»${dataset.isOffByDefault ? ', сначала выключен' : ''}`,
      ru.notes()[dataset.id as DatasetId].row,
      unique(dataset.source.routes.map((route) => nameOf(categoryOf(route)))).join(', '),
      usual as string,
      base === usual ? 'так же' : base ?? 'WB не отдаёт',
    ];
  });
  const { title } = ru.headers().journal;
  return table(['Лист', 'Одна строка', 'Категория токена', 'Как часто обновляется сам', 'С базовым токеном'],
    [...rows, [`«${title}»`, ru.notes().journal.row, 'от нас', 'когда есть что сказать', 'так же']]);
}

function titleOf({ id }: Dataset, { headers }: Locale): string {
  return headers()[id as DatasetId].title;
}

/** The slowest call of the route that such a token goes; null where it goes none. */
function intervalMs({ source: { routes } }: Dataset, type: TokenType): number | null {
  const route = routes.find(({ tokenTypes }) => tokenTypes.includes(type));
  return route === undefined ? null : Math.max(...callsOf(route.paging).map(({ limits }) => limitFor(limits, type).intervalMs));
}

function paceText(ms: number | null): string {
  if (ms === null) return '–';
  if (ms <= SECOND_MS) return 'yes';
  if (ms === MINUTE_MS) return 'once a minute';
  if (ms < MINUTE_MS) return `once in ${ms / SECOND_MS} s`;
  return ms % HOUR_MS === 0 ? `once in ${ms / HOUR_MS} h` : `once in ${ms / MINUTE_MS} min`;
}

/** The trigger comes once an hour, however fresh the data could be. */
function rhythm(dataset: Dataset, type: TokenType): string | null {
  const pace = intervalMs(dataset, type);
  if (pace === null) return null;
  const hours = Math.max(1, Math.ceil(Math.max(dataset.source.freshForMs, pace) / HOUR_MS));
  if (hours === 1) return 'раз в час';
  return hours === 24 ? 'раз в сутки' : `раз в ${hours} ${hours < 5 ? 'часа' : 'часов'}`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
