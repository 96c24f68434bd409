import { allDatasets, type DatasetId } from '../../src/datasets';
import type { Locale } from '../../src/locales/locale';
import { ru as panel } from '../../src/locales/panel/ru';
import type { Dataset, Group } from '../../src/sync/dataset';
import { categoryOf } from '../../src/sync/route';
import { table } from './markdown';
import { rhythm } from './rhythm';

const MOST_NAMED = 5;

/** For README.ru.md: what there is for each kind of work. */
export function groupsTable(ru: Locale): string {
  const titles = (some: readonly Dataset[]): string => some.map((dataset) => `«${titleOf(dataset, ru)}»`).join(', ') || '–';
  return table(['Работа', 'Листы появятся сразу', 'Включаются в панели'], groups().map(([group, datasets]) => [
    nameOf(group), titles(datasets.filter(isOnAtFirst)), titles(datasets.filter((dataset) => !isOnAtFirst(dataset))),
  ]));
}

/** For README.ru.md: what each box of the cabinet is for. */
export function categoriesTable(ru: Locale): string {
  const { categories } = ru.texts();
  const ids = [...new Set(allDatasets().flatMap(categoriesOf))].filter((id) => id !== 'common');
  return table(['Категория', 'Листы'], ids.map((id) => {
    const known = allDatasets().filter((dataset) => categoriesOf(dataset).includes(id));
    const named = known.filter(isOnAtFirst);
    const shown = (named.length > 0 ? named : known).slice(0, MOST_NAMED).map((dataset) => `«${titleOf(dataset, ru)}»`);
    const others = known.length - shown.length;
    return [categories[id], [...shown, ...(others > 0 ? [`ещё ${others}`] : [])].join(', ')];
  }));
}

/** For docs/sheets.md: what is on each sheet, how often it is refreshed by itself, and what it cannot do without. */
export function sheetsText(ru: Locale): string {
  return groups().map(([group, datasets]) => [
    `### ${nameOf(group)}`,
    table(['Лист', 'Одна строка', 'Категория токена', 'Обновляется сам', 'С базовым токеном', 'По этим колонкам узнаём строки'], datasets.map((dataset) => sheetRow(dataset, ru))),
  ].join('\n\n')).join('\n\n');
}

function sheetRow(dataset: Dataset, ru: Locale): string[] {
  const { columns } = ru.headers()[dataset.id as DatasetId];
  const [usual, base, service] = [rhythm(dataset, 'personal'), rhythm(dataset, 'base'), rhythm(dataset, 'service')];
  return [
    `«${titleOf(dataset, ru)}»${isOnAtFirst(dataset) ? '' : ', сначала выключен'}`,
    ru.notes()[dataset.id as DatasetId].row,
    categoriesOf(dataset).map((id) => (id === 'common' ? ANY_CATEGORY : ru.texts().categories[id])).join(', '),
    usual ?? `${service}, только с сервисным токеном`,
    base === null ? 'WB не отдаёт' : base === usual ? 'так же' : base,
    dataset.table.key.map((id) => (columns as Readonly<Record<string, string>>)[id] ?? id).join(', '),
  ];
}

/** Every token opens what is common: the cabinet has no box for it. */
const ANY_CATEGORY = 'любая';

function categoriesOf({ source }: Dataset): ReturnType<typeof categoryOf>[] {
  return [...new Set(source.routes.map((route) => categoryOf(route)))];
}

function isOnAtFirst({ isOffByDefault }: Dataset): boolean {
  return isOffByDefault !== true;
}

/** The groups of the panel in its order, each with its datasets. */
function groups(): [Group, Dataset[]][] {
  return (Object.keys(panel.data.groups) as Group[]).map((id) => [id, allDatasets().filter(({ group }) => group === id)]);
}

function nameOf(group: Group): string {
  return panel.data.groups[group];
}

function titleOf({ id }: Dataset, { headers }: Locale): string {
  return headers()[id as DatasetId].title;
}
