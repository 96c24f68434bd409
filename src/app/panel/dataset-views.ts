import { allDatasets } from '../../datasets';
import type { SheetSize } from '../../ports/workbook';
import type { Dataset } from '../../sync/dataset';
import { firstBucket } from '../../sync/call';
import { endingOf } from '../../sync/ending';
import { categoryOf } from '../../sync/route';
import type { Route } from '../../sync/source';
import { wordsFor } from '../telling/error-words';
import { historyChoices, historyDaysOf } from '../refresh/history';
import { jobsOf, type OwnJob } from '../refresh/jobs';
import { nextAllowedAtMs } from '../telling/progress';
import type { Services } from '../services';
import { columnsOff, type DatasetSettings, isOn, type Settings } from '../state/settings';
import { connectedShops } from '../shops/shops';
import { tableSpec } from '../refresh/tables';
import { type ThrottleOf, throttlesOf } from '../refresh/world';
import { expectedCells } from './expected-cells';
import { scheduleCost, wantedOf } from './schedule-cost';
import type { DatasetView } from './view';

/** Every dataset with what the seller may choose of it, all shops together. */
export function datasetViews(services: Services, settings: Settings, sizes: readonly SheetSize[]): DatasetView[] {
  const jobs = connectedShops(services).filter(({ tokens }) => tokens.length > 0).flatMap((shop) => jobsOf(services, shop));
  const throttleOf = throttlesOf(services);
  const wanted = wantedOf(jobs, settings);
  const rowsOf = (id: string) => rowCount(jobs.filter(({ dataset }) => dataset.id === id), sizes.find(({ tag }) => tag === id));
  return allDatasets().map((dataset) => {
    const own = jobs.filter((job) => job.dataset.id === dataset.id);
    const chosen = settings.datasets[dataset.id] ?? {};
    const cells = sizes.find(({ tag }) => tag === dataset.id)?.cells;
    return {
      ...choices(dataset, chosen, services),
      rows: rowsOf(dataset.id),
      cells: cells ?? expectedCells(dataset, columnsOn(dataset, chosen), rowsOf, historyDaysOf(dataset, chosen, services.clock.nowMs())),
      ...scheduleCost(chosen, own, wanted),
      ...standing(own, throttleOf, services),
    };
  });
}

function choices(dataset: Dataset, chosen: DatasetSettings, { clock, locale }: Services) {
  const category = categoryOf(dataset.source.routes[0] as Route);
  const nowMs = clock.nowMs();
  return {
    id: dataset.id,
    title: tableSpec(dataset.id, locale).title(),
    group: dataset.group,
    category,
    categoryName: locale.texts().categories[category],
    isOn: isOn(dataset, chosen),
    isEnding: endingOf(dataset) !== null,
    everyHours: chosen.everyHours ?? null,
    atHour: chosen.atHour ?? null,
    weekday: chosen.weekday ?? null,
    historyDays: dataset.source.history === undefined ? null : historyDaysOf(dataset, chosen, nowMs),
    historyChoices: historyChoices(dataset, nowMs),
  };
}

/** What the tokens allow, and what the last runs have brought. */
function standing(jobs: readonly OwnJob[], throttleOf: ThrottleOf, { locale }: Services) {
  const open = jobs.filter(({ route }) => route !== null);
  const closed = open.length === 0 ? jobs[0]?.closed ?? null : null;
  const allowed = open.map((job) => nextAllowedAtMs(job, throttleOf(job.account)));
  const succeeded = Math.max(0, ...jobs.map(({ state }) => state.succeededAtMs));
  return {
    closed: closed === null ? '' : wordsFor(closed, locale, 0),
    nextAllowedAtMs: allowed.length === 0 ? null : Math.min(...allowed),
    lastSuccessAtMs: succeeded === 0 ? null : succeeded,
    firstRunMs: succeeded === 0 && open.length > 0 ? Math.max(...open.map(firstRunMs)) : 0,
  };
}

/** What the first run will take at least, by WB's limits alone: of reports made in the background each look counts too, which nobody foresees. */
function firstRunMs(job: OwnJob): number {
  const calls = job.dataset.source.usualCalls ?? 1;
  return (calls - 1) * firstBucket(job, job.route as Route).limit.intervalMs;
}

/** With that of the shop, which every sheet has. */
function columnsOn(dataset: Dataset, chosen: DatasetSettings): number {
  return 1 + dataset.table.columns.length - columnsOff(dataset, chosen).length;
}

/** By the size of the sheet: before the first success there is a message at most. */
function rowCount(jobs: readonly OwnJob[], size: SheetSize | undefined): number {
  const isFilled = jobs.some(({ state }) => state.succeededAtMs > 0);
  return isFilled && size !== undefined ? Math.max(0, size.lastRow - 1) : 0;
}
