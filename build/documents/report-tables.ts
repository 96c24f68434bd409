import { existsSync } from 'node:fs';
import { allReports, type ReportId } from '../../src/reports';
import type { DatasetId } from '../../src/datasets';
import type { Locale } from '../../src/locales/locale';
import { reportSpec } from '../../src/app/reports/report-spec';
import type { SortKey } from '../../src/sheet/order/sort-key';
import { table } from './markdown';

/** For README.ru.md: what each report answers. */
export function reportsTable(ru: Locale): string {
  const rows = allReports().map(({ id, isOffByDefault }) => [`«${ru.headers()[id as ReportId].title}»${isOffByDefault ? ', сначала выключен' : ''}`, ru.notes()[id as ReportId].about ?? '']);
  return table(['Отчёт', 'Что отвечает'], rows);
}

/** For docs/reports.md: every report with what it is made of, and each column with what the number means. */
export function reportsText(ru: Locale): string {
  return allReports().map(({ id, table: { columns }, inputs, also = [], isOffByDefault, order = [] }) => {
    const { about = '', row, columns: notes } = ru.notes()[id as ReportId];
    const spec = reportSpec(id as ReportId, ru);
    const titles = (ids: readonly DatasetId[]): string => ids.map((one) => `«${ru.headers()[one].title}»`).join(', ');
    const rows = columns.map((column) => [headerOf(spec, column.id), noteOf(notes[column.id] ?? '', column)]);
    return [
      `## ${ru.headers()[id as ReportId].title}`,
      about,
      `Строка — ${row}. Нужны листы ${titles(inputs)}${also.length === 0 ? '' : `; если есть, учтёт ${titles(also)}`}.${isOffByDefault ? ' Сначала выключен.' : ''}${orderOf(order, spec)}`,
      ...pictureOf(id, ru.headers()[id as ReportId].title),
      table(['Колонка', 'Что это'], rows),
    ].join('\n\n');
  }).join('\n\n');
}

function orderOf(order: readonly SortKey[], spec: ReturnType<typeof reportSpec>): string {
  const keys = order.map(({ column, ascending }) => `«${headerOf(spec, column)}» по ${ascending ? 'возрастанию' : 'убыванию'}`);
  return keys.length === 0 ? '' : ` Порядок строк: ${keys.join(', затем ')}.`;
}

/** Taken by `npm run screenshots`. */
function pictureOf(id: string, title: string): string[] {
  const file = `images/reports/${id}.png`;
  return existsSync(`docs/${file}`) ? [`![${title}](${file})`] : [];
}

function headerOf({ columns }: ReturnType<typeof reportSpec>, id: string): string {
  return columns.find((column) => column.id === id)?.header() ?? id;
}

function noteOf(note: string, { isTyped, isOptional }: { isTyped?: true; isOptional?: true }): string {
  return [note, ...(isTyped ? ['**Заполняете вы.**'] : []), ...(isOptional ? ['Сначала скрыта.'] : [])].join(' ');
}
