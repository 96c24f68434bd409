import { type AlertId, ALERTS } from '../alerts';
import type { AlertRule, Finding } from '../alerts/rule';
import { fill } from '../locales/fill';
import { isUnfinished, type Job } from '../sync/job';
import { dialogTexts } from './dialog-texts';
import { fileView } from './formulas';
import { noticesOf } from './notices';
import type { Services } from './services';
import { alertSettings } from './alert-settings';

/** One line of what is worth a look. */
export interface AlertLine {
  id: AlertId | 'token';
  level: 'warning' | 'bad';
  text: string;
  /** What to do about it; '' where the text says so. */
  advice: string;
}

/** What a rule found last; `seenMs` is the end of the newest refresh that it knows of. */
interface Found {
  seenMs: number;
  atMs: number;
  threshold: number;
  count: number;
  findings: Finding[];
}

type Kept = Partial<Record<AlertId, Found>>;

const ALERTS_KEPT = 'alerts';
const KEPT_OF_A_RULE = 10;
const AT_MOST_EVERY_MS = 3_600_000;
export const ALERT_IDS = Object.keys(ALERTS) as AlertId[];

/** Asks the rules whose data has changed, each at most once an hour. A rule that fails must not stop a refresh: it finds nothing. */
export function evaluateAlerts(services: Services, jobs: readonly Job[]): void {
  const kept = keptOf(services);
  const nowMs = services.clock.nowMs();
  const due = ALERT_IDS.flatMap((id) => {
    const { isOn, threshold } = alertSettings(services, id);
    const seenMs = isOn ? newestMs(ALERTS[id], jobs) : 0;
    const last = kept[id];
    const isNews = last === undefined || last.threshold !== threshold || (seenMs > last.seenMs && nowMs - last.atMs >= AT_MOST_EVERY_MS);
    return seenMs > 0 && isNews ? [{ id, seenMs, threshold }] : [];
  });
  if (due.length === 0) return;
  for (const { id, seenMs, threshold } of due) {
    const findings = found(services, ALERTS[id], threshold);
    kept[id] = { seenMs, atMs: nowMs, threshold, count: findings.length, findings: findings.slice(0, KEPT_OF_A_RULE) };
  }
  services.documentStore.set(ALERTS_KEPT, JSON.stringify(kept));
}

/** What is worth a look now: tokens first, then what the rules found. */
export function alertLines(services: Services): AlertLine[] {
  const { alerts: texts } = dialogTexts(services);
  const kept = keptOf(services);
  const tokens = noticesOf(services).map((text): AlertLine => ({ id: 'token', level: 'bad', text, advice: '' }));
  return [...tokens, ...ALERT_IDS.filter((id) => alertSettings(services, id).isOn).flatMap((id): AlertLine[] => {
    const { count = 0, findings = [] } = kept[id] ?? {};
    const { what, todo } = texts.rules[id];
    const lines = findings.map(({ subject, value }) => fill(what, { subject, value }));
    const more = count > findings.length ? [fill(texts.more, { count: count - findings.length })] : [];
    return [...lines, ...more].map((text) => ({ id, level: 'warning', text, advice: todo }));
  })];
}

/** When the youngest of a rule's datasets was read; 0 while one of them is missing or under way. */
function newestMs({ datasets }: AlertRule, jobs: readonly Job[]): number {
  const own = datasets.map((id) => jobs.filter(({ dataset }) => dataset.id === id));
  const isReady = own.every((some) => some.every((job) => !isUnfinished(job)) && some.some(({ state }) => state.succeededAtMs > 0));
  return isReady ? Math.max(...own.flat().map(({ state }) => state.succeededAtMs)) : 0;
}

function found(services: Services, { datasets, find }: AlertRule, threshold: number): Finding[] {
  // Without its sheet a dataset could be asked of WB, as in a formula: an alert must cost no call.
  if (datasets.some((id) => services.workbook.find(id) === null)) return [];
  try {
    return find(fileView(services), threshold);
  } catch {
    return [];
  }
}

function keptOf({ documentStore }: Pick<Services, 'documentStore'>): Kept {
  return JSON.parse(documentStore.get(ALERTS_KEPT) ?? '{}') as Kept;
}
