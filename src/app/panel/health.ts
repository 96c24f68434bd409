import { allDatasets } from '../../datasets';
import { fill } from '../../locales/fill';
import type { HealthTexts } from '../../locales/dialogs';
import type { Locale } from '../../locales/locale';
import { CELLS_A_FILE } from '../../sheet/writing/room';
import type { Ending } from '../../sync/source';
import { addDays, daysBetween, mskDate, showMsk } from '../../wb/moscow-time';
import type { Services } from '../services';
import { isOn, type Settings, settingsOf } from '../state/settings';
import { connectedShops } from '../shops/shops';
import { tableSpec } from '../refresh/tables';
import { TRIGGER_MS_A_DAY, triggerMsOfDay } from '../state/trigger-time';
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

function endingLines({ datasets }: Settings, { clock, locale }: Services, health: HealthTexts): HealthLine[] {
  const used = allDatasets().filter((dataset) => isOn(dataset, datasets[dataset.id]));
  return used.flatMap(({ id, source: { ending } }) => (ending === undefined ? [] : [{
    id: `ending ${id}`,
    level: ending.on !== null && addDays(ending.on, -WARN_DAYS) <= mskDate(clock.nowMs()) ? 'bad' as const : 'warning' as const,
    text: endingText(id, ending, locale, health),
  }]));
}

function endingText(id: string, { on, instead }: Ending, locale: Locale, health: HealthTexts): string {
  const names = { title: tableSpec(id, locale).title(), instead: tableSpec(instead, locale).title() };
  return on === null ? fill(health.endingSomeDay, names) : fill(health.ending, { ...names, date: on.split('-').reverse().join('.') });
}

function limitLine(id: string, template: string, used: number, limit: number): HealthLine {
  const level = used >= limit ? 'bad' : used >= limit * NEARLY ? 'warning' : 'ok';
  return { id, level, text: fill(template, { used: grouped(used), limit: grouped(limit), left: grouped(Math.max(0, limit - used)) }) };
}

/** 1234567 as «1 234 567», with blanks that no line breaks at. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
}
