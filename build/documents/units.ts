import { allDatasets, type DatasetId } from '../../src/datasets';
import type { Locale } from '../../src/locales/locale';
import { replacementOf } from '../../src/datasets/replacement';
import type { Dataset } from '../../src/sync/dataset';
import { endingOf } from '../../src/sync/ending';
import type { CallEnding } from '../../src/wb/calls';
import { callsOf } from './calls-of';

/** What there is, as data: every unit with what a person asks first of it. */
export interface Units {
  datasets: readonly DatasetUnit[];
  reports: readonly never[];
  actions: readonly never[];
  exchange: readonly never[];
}

interface DatasetUnit {
  id: string;
  title: string;
  group: string;
  /** `METHOD path`, with whose tokens may make it. */
  calls: readonly { call: string; tokenTypes: readonly string[] }[];
  tokenTypes: readonly string[];
  columns: readonly string[];
  /** What a new sheet gets without a choice. */
  defaultColumns: readonly string[];
  /** Of its folder in the script. */
  bytes: number;
  history: Dataset['source']['history'] | null;
  /** With the dataset that takes its place. */
  ending: (CallEnding & { instead: string | null }) | null;
  isOffByDefault: boolean;
}

/** @param bytesOf of a dataset in the bundle */
export function unitsOf(locale: Locale, bytesOf: (id: string) => number): Units {
  return { datasets: allDatasets().map((dataset) => datasetUnit(dataset, locale, bytesOf)), reports: [], actions: [], exchange: [] };
}

function datasetUnit(dataset: Dataset, locale: Locale, bytesOf: (id: string) => number): DatasetUnit {
  const { id, group, table: { columns }, source: { routes, history } } = dataset;
  const ending = endingOf(dataset);
  return {
    id,
    title: locale.headers()[id as DatasetId].title,
    group,
    calls: routes.flatMap(({ tokenTypes, paging }) => callsOf(paging).map(({ method, path }) => ({ call: `${method} ${path}`, tokenTypes }))),
    tokenTypes: [...new Set(routes.flatMap(({ tokenTypes }) => tokenTypes))],
    columns: columns.map((column) => column.id),
    defaultColumns: columns.filter(({ isOptional }) => isOptional !== true).map((column) => column.id),
    bytes: bytesOf(id),
    history: history ?? null,
    ending: ending === null ? null : { ...ending, instead: replacementOf(ending)?.id ?? null },
    isOffByDefault: dataset.isOffByDefault === true,
  };
}
