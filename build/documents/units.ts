import { allActions, type ActionId } from '../../src/actions';
import type { Action } from '../../src/actions/action';
import { allDatasets, type DatasetId } from '../../src/datasets';
import type { Locale } from '../../src/locales/locale';
import { EXCHANGE_IDS, exchangeById, type ExchangeId } from '../../src/exchange';
import { allReports, type ReportId } from '../../src/reports';
import type { Report } from '../../src/reports/report';
import { replacementOf } from '../../src/datasets/replacement';
import type { Dataset } from '../../src/sync/dataset';
import { endingOf } from '../../src/sync/ending';
import type { CallEnding } from '../../src/wb/calls';
import { actionCalls } from './action-calls';
import { callsOf } from './calls-of';

/** What there is, as data: every unit with what a person asks first of it. */
export interface Units {
  datasets: readonly DatasetUnit[];
  reports: readonly ReportUnit[];
  actions: readonly ActionUnit[];
  exchange: readonly ExchangeUnit[];
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

interface ReportUnit {
  id: string;
  title: string;
  group: string;
  /** What it answers. */
  about: string;
  /** Datasets that it cannot do without, and such that make it complete. */
  inputs: readonly string[];
  also: readonly string[];
  columns: readonly string[];
  defaultColumns: readonly string[];
  /** What people fill in. */
  typedColumns: readonly string[];
  bytes: number;
  isOffByDefault: boolean;
}

interface ActionUnit {
  id: string;
  title: string;
  about: string;
  category: string;
  inputs: readonly string[];
  /** `METHOD path`, those that only read too. */
  calls: readonly string[];
  typedColumns: readonly string[];
  isIdempotent: boolean;
  canUndo: boolean;
  bytes: number;
}

interface ExchangeUnit {
  id: string;
  title: string;
  system: string;
  direction: 'out' | 'in' | 'talk';
  /** Whether a file comes out of it. */
  file: boolean;
  /** What can be chosen, and the values of a choice. */
  options: readonly { id: string; kind: string; choices: readonly string[] }[];
  bytes: number;
}

/** @param bytesOf of a unit in the bundle */
export function unitsOf(locale: Locale, bytesOf: (id: string) => number): Units {
  return { datasets: allDatasets().map((dataset) => datasetUnit(dataset, locale, bytesOf)), reports: allReports().map((report) => reportUnit(report, locale, bytesOf)), actions: allActions().map((action) => actionUnit(action, locale, bytesOf)), exchange: EXCHANGE_IDS.map((id) => exchangeUnit(id, locale, bytesOf)) };
}

function exchangeUnit(id: ExchangeId, locale: Locale, bytesOf: (id: string) => number): ExchangeUnit {
  const { system, direction, options } = exchangeById(id);
  return {
    id, title: locale.exchange()[id].title, system, direction, file: direction === 'out',
    options: options.map(({ id: option, kind, choices = [] }) => ({ id: option, kind, choices })), bytes: bytesOf(id),
  };
}

function reportUnit({ id, group, table: { columns }, inputs, also = [], isOffByDefault }: Report, locale: Locale, bytesOf: (id: string) => number): ReportUnit {
  const idsOf = (isMeant: (column: Report['table']['columns'][number]) => boolean): string[] => columns.filter(isMeant).map((column) => column.id);
  return {
    id,
    title: locale.headers()[id as ReportId].title,
    group,
    about: locale.notes()[id as ReportId].about ?? '',
    inputs,
    also,
    columns: idsOf(() => true),
    defaultColumns: idsOf(({ isOptional }) => isOptional !== true),
    typedColumns: idsOf(({ isTyped }) => isTyped === true),
    bytes: bytesOf(id),
    isOffByDefault: isOffByDefault === true,
  };
}

function actionUnit(action: Action, locale: Locale, bytesOf: (id: string) => number): ActionUnit {
  const id = action.id as ActionId;
  return {
    id,
    title: locale.headers()[id].title,
    about: locale.notes()[id].about ?? '',
    category: action.category,
    inputs: action.inputs,
    calls: actionCalls(action).map(({ call: { method, path } }) => `${method} ${path}`),
    typedColumns: action.table.columns.filter(({ isTyped }) => isTyped === true).map((column) => column.id),
    isIdempotent: action.isIdempotent,
    canUndo: action.cannotUndo === undefined,
    bytes: bytesOf(id),
  };
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
