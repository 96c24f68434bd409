import { datasetById } from '../../datasets';
import type { Locale, TableId } from '../../locales/locale';
import type { ReportId } from '../../reports';
import { bucketOf } from '../../sync/ask-wb';
import { categoryOf } from '../../sync/route';
import type { Route } from '../../sync/source';
import { wordsFor } from '../telling/error-words';
import { jobsOf, type OwnJob } from '../refresh/jobs';
import { tableSpec } from '../refresh/tables';
import { reportSpec } from '../reports/report-spec';
import type { Services } from '../services';
import { connectedShops } from '../shops/shops';
import { settingsOf } from '../state/settings';
import { presetChange } from './presets';
import type { PresetPlan } from './view';

/** A call and what becomes of its answer take about so long. */
const CALL_MS = 1_500;

/** What a preset would add, what WB would have to be asked for it, and what keeps some of it away. Nothing is changed and WB is not asked. */
export function presetPlan(services: Services, id: string): PresetPlan | null {
  const { locale } = services;
  const change = presetChange(id, settingsOf(services));
  if (change === null) return null;
  const { datasets, reports, without } = change;
  const shops = connectedShops(services).filter(({ tokens }) => tokens.length > 0);
  const jobs = shops.flatMap((shop) => jobsOf(services, shop)).filter(({ dataset }) => datasets.includes(dataset.id));
  return {
    datasets: datasets.map((unit) => ({ id: unit, title: tableSpec(unit, locale).title() })),
    reports: reports.map((unit) => ({ id: unit, title: reportSpec(unit as ReportId, locale).title(), about: locale.notes()[unit as ReportId].about ?? '' })),
    without: without.map((unit) => locale.headers()[unit as TableId].title),
    ...costOf(jobs.filter(({ route, state }) => route !== null && state.succeededAtMs === 0)),
    needed: shops.length > 0 ? [] : [...new Set(datasets.map((unit) => locale.texts().categories[categoryOf(datasetById(unit).source.routes[0] as Route)]))],
    closed: closedBy(jobs, locale),
  };
}

/** By WB's limits alone: calls that are counted together wait for each other, others do not. */
function costOf(jobs: readonly OwnJob[]): Pick<PresetPlan, 'calls' | 'atLeastMs'> {
  const waits = new Map<string, number>();
  let calls = 0;
  for (const { account, dataset: { source: { usualCalls = 1 } }, route } of jobs) {
    const { group, limit } = bucketOf((route as Route).paging.call(null), account.tokenType);
    const bucket = `${account.id} ${group}`;
    waits.set(bucket, (waits.get(bucket) ?? -limit.intervalMs) + usualCalls * limit.intervalMs);
    calls += usualCalls;
  }
  return { calls, atLeastMs: Math.max(calls * CALL_MS, ...waits.values()) };
}

/** Sheets that no token opens, by the reason. */
function closedBy(jobs: readonly OwnJob[], locale: Locale): PresetPlan['closed'] {
  const found = new Map<string, Set<string>>();
  for (const { closed, dataset } of jobs) {
    if (closed === null) continue;
    const why = wordsFor(closed, locale, 0);
    found.set(why, (found.get(why) ?? new Set()).add(tableSpec(dataset.id, locale).title()));
  }
  return [...found].map(([why, sheets]) => ({ why, sheets: [...sheets] }));
}
