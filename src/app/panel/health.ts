import { allDatasets } from '../../datasets';
import { replacementOf } from '../../datasets/replacement';
import { fill } from '../../locales/fill';
import type { HealthTexts } from '../../locales/dialogs';
import { CELLS_A_FILE } from '../../sheet/writing/room';
import type { Dataset } from '../../sync/dataset';
import { endingOf } from '../../sync/ending';
import type { CallEnding } from '../../wb/calls';
import { addDays, daysBetween, mskDate, showMsk } from '../../wb/moscow-time';
import type { Services } from '../services';
import { isOn, type Settings, settingsOf } from '../state/settings';
import { connectedShops } from '../shops/shops';
import { jobsOf } from '../refresh/jobs';
import { tableSpec } from '../refresh/tables';
import { wordsFor } from '../telling/error-words';
import { TRIGGER_MS_A_DAY, triggerMsOfDay } from '../state/trigger-time';
import { holesOf } from '../state/holes';
import { callsToday } from '../state/usage';
import type { HealthLine } from './view';

/** Google's quota a day for an account without Workspace (https://developers.google.com/apps-script/guides/services/quotas). */
const CALLS_A_DAY = 20_000;
/** From this share of a limit on it is worth a warning. */
const NEARLY = 0.8;
const MINUTE_MS = 60_000;
const WARN_DAYS = 14;

/** What may go wrong soon: tokens, methods that WB switches off, Google's quotas, the file's size. Nothing is asked of WB. */
export function healthLines(services: Services): HealthLine[] {
  const { health } = services.locale.dialogs();
  const calls = callsToday(services);
  return [
    ...tokenLines(services, health),
    ...endingLines(settingsOf(services), services, health),
    ...holeLines(services, health),
    limitLine('calls', health.calls, calls, CALLS_A_DAY),
    limitLine('trigger', health.triggerMinutes, Math.ceil(triggerMsOfDay(services) / MINUTE_MS), TRIGGER_MS_A_DAY / MINUTE_MS),
    limitLine('cells', health.cells, services.workbook.cellCount(), CELLS_A_FILE),
  ];
}

function tokenLines({ clock, documentStore, locale }: Services, health: HealthTexts): HealthLine[] {
  const nowMs = clock.nowMs();
  return connectedShops({ documentStore }).flatMap(({ label, tokens }) => tokens.map(({ id, type, expiresAtMs, rejectedAtMs }) => {
    const days = daysBetween(mskDate(nowMs), mskDate(expiresAtMs));
    const level = expiresAtMs <= nowMs || rejectedAtMs !== undefined ? 'bad' : days <= WARN_DAYS ? 'warning' : 'ok';
    const template = rejectedAtMs === undefined ? health.token : health.tokenRejected;
    const text = fill(template, { shop: label, type: locale.texts().tokenTypes[type], date: showMsk(expiresAtMs).slice(0, 10), days: Math.max(0, days) });
    return { id: `token ${id}`, level, text };
  }));
}

/** Of what is on: when WB takes it away, what takes its place, and what WB has answered last. */
function endingLines({ datasets }: Settings, services: Services, health: HealthTexts): HealthLine[] {
  const today = mskDate(services.clock.nowMs());
  const isUsed = (dataset: Dataset): boolean => isOn(dataset, datasets[dataset.id]);
  return allDatasets().filter(isUsed).flatMap((dataset) => {
    const ending = endingOf(dataset);
    if (ending === null) return [];
    const instead = replacementOf(ending);
    const text = [endingText(dataset, ending, services, health), insteadText(instead, isUsed, services, health), answerText(dataset, services, health)];
    return [{
      id: `ending ${dataset.id}`, level: ending.on !== null && addDays(ending.on, -WARN_DAYS) <= today ? 'bad' : 'warning', text: text.join(' ').trim(),
      ...(instead === null || isUsed(instead) ? {} : { instead: { id: instead.id, title: tableSpec(instead.id, services.locale).title() } }),
    }];
  });
}

function endingText({ id }: Dataset, { on }: CallEnding, { locale }: Services, health: HealthTexts): string {
  const title = tableSpec(id, locale).title();
  return on === null ? fill(health.endingSomeDay, { title }) : fill(health.ending, { title, date: dotted(on) });
}

function insteadText(instead: Dataset | null, isUsed: (dataset: Dataset) => boolean, { locale }: Services, health: HealthTexts): string {
  if (instead === null) return health.endingForGood;
  return fill(isUsed(instead) ? health.endingReplaced : health.endingReplacedByOff, { instead: tableSpec(instead.id, locale).title() });
}

/** Of all shops: the last failure, or the last success. */
function answerText({ id }: Dataset, services: Services, health: HealthTexts): string {
  const jobs = connectedShops(services).flatMap((shop) => jobsOf(services, shop)).filter(({ dataset }) => dataset.id === id);
  const failed = jobs.find(({ state }) => state.error !== null)?.state.error ?? null;
  if (failed !== null) return fill(health.endingFailed, { error: wordsFor(failed, services.locale, 0) });
  const succeededAtMs = Math.max(0, ...jobs.map(({ state }) => state.succeededAtMs));
  return succeededAtMs === 0 ? '' : fill(health.endingAnswered, { date: showMsk(succeededAtMs) });
}

/** Days that are missing on the sheets of what is on. */
function holeLines(services: Services, health: HealthTexts): HealthLine[] {
  const { datasets } = settingsOf(services);
  const shops = connectedShops(services);
  return allDatasets().filter((dataset) => isOn(dataset, datasets[dataset.id])).flatMap(({ id }) => shops.flatMap(({ id: shopId, label }) =>
    holesOf(services, shopId, id).map(({ from, to }): HealthLine => ({
      id: `hole ${shopId} ${id} ${from}`, level: 'warning',
      text: fill(health.hole, { title: tableSpec(id, services.locale).title(), shop: shops.length > 1 ? label : '', from: dotted(from), to: dotted(to) }),
    }))));
}

function dotted(date: string): string {
  return date.split('-').reverse().join('.');
}

function limitLine(id: string, template: string, used: number, limit: number): HealthLine {
  const level = used >= limit ? 'bad' : used >= limit * NEARLY ? 'warning' : 'ok';
  return { id, level, text: fill(template, { used: grouped(used), limit: grouped(limit), left: grouped(Math.max(0, limit - used)) }) };
}

/** 1234567 as «1 234 567», with blanks that no line breaks at. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
}
