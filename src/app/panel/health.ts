import { allDatasets } from '../../datasets';
import { fill } from '../../locales/fill';
import type { HealthTexts } from '../../locales/dialogs';
import { CELLS_A_FILE } from '../../sheet/writing/room';
import { addDays, daysBetween, mskDate, showMsk } from '../../wb/time/moscow-time';
import type { Services } from '../services';
import { isOn, settingsOf } from '../state/settings';
import { connectedShops } from '../shops/shops';
import { tableSpec } from '../refresh/tables';
import { answerText, type Ending, endingsOf, insteadText } from '../telling/endings';
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
    ...endingsOf(services).map((ending) => endingLine(ending, services, health)),
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
function endingLine(ending: Ending, services: Services, health: HealthTexts): HealthLine {
  const { dataset: { id }, on, instead, isReplaced } = ending;
  const title = tableSpec(id, services.locale).title();
  const when = on === null ? fill(health.endingSomeDay, { title }) : fill(health.ending, { title, date: dotted(on) });
  const isSoon = on !== null && addDays(on, -WARN_DAYS) <= mskDate(services.clock.nowMs());
  return {
    id: `ending ${id}`, level: isReplaced === true ? 'ok' : isSoon ? 'bad' : 'warning', text: [when, insteadText(ending, services), answerText(ending, services)].join(' ').trim(),
    ...(isReplaced === null ? {} : { standIn: { id, isReplaced } }),
    ...(instead === null || instead.isOn || isReplaced !== null ? {} : { instead: { id: instead.dataset.id, title: tableSpec(instead.dataset.id, services.locale).title() } }),
  };
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
