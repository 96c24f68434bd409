import { type AlertId, ALERTS } from '../../alerts';
import type { AlertRule, Finding } from '../../alerts/rule';
import type { DatasetId } from '../../datasets';
import type { FileView } from '../../formulas/formula';
import { errorText } from '../../locales/error-text';
import { fill } from '../../locales/fill';
import { fingerprint } from '../../sheet/fingerprints/fingerprint';
import { isUnfinished, type Job } from '../../sync/job';
import type { ErrorCode, ErrorDetails } from '../../wb/errors';
import { mskDate } from '../../wb/time/moscow-time';
import { asWbError } from '../../wb/answer/unforeseen';
import { alertSettings } from './alert-settings';
import { fileView } from '../cells/formulas';
import { isLost } from './loss';
import { noticesOf } from './notices';
import { openedOnce, type OpenReader } from '../opened-once';
import type { Services } from '../services';
import { documentKey, fieldsOf, itemsOf, numberOf, readableOf, textOf } from '../state/key';
import { changeState, stateOf, storeIfPossible } from '../state/keeper';
import { settingsOf } from '../state/settings';

/** One line of what is worth a look. */
export interface AlertLine {
  id: AlertId | 'token';
  level: 'warning' | 'bad';
  text: string;
  /** What to do about it; '' where the text says so. */
  advice: string;
  /** Where its rows stand; null where it is of no sheet. */
  sheet: DatasetId | null;
}

/** What a rule found last, and of what: `editionOf` its data. */
interface Found {
  edition: string;
  atMs: number;
  threshold: number;
  count: number;
  findings: Finding[];
  /** Why it could not be asked, where somebody can do something about it. */
  failure?: { code: ErrorCode; details: ErrorDetails };
}

type Kept = Partial<Record<AlertId, Found>>;

export const ALERTS_KEPT = documentKey<Kept>({
  name: 'alerts', version: 1, usual: {}, pieces: 4,
  read: (stored) => Object.fromEntries(readableOf(Object.entries(fieldsOf(stored)), ([id, found]) => [id, foundOf(fieldsOf(found))])),
});

const KEPT_OF_A_RULE = 10;
const LONGEST_SUBJECT = 100;
/** Findings of before had no other. */
const ROUBLES = '₽';
/** An hour, less what an hourly run may be early and the last one took: else every other run would leave them out. */
const AT_MOST_EVERY_MS = 50 * 60_000;
export const ALERT_IDS = Object.keys(ALERTS) as AlertId[];

/** Asks the rules whose data has changed, each at most once an hourly run. A rule that fails must not stop a refresh: it finds nothing. */
export function evaluateAlerts(services: Services, jobs: readonly Job[], open: OpenReader = openedOnce()): void {
  const kept = stateOf(services, ALERTS_KEPT);
  const settings = settingsOf(services);
  const nowMs = services.clock.nowMs();
  const due = ALERT_IDS.flatMap((id) => {
    const { isOn, threshold } = alertSettings(settings, id);
    const edition = isOn ? editionOf(ALERTS[id], jobs, mskDate(nowMs)) : null;
    const last = kept[id];
    const isNews = last === undefined || last.threshold !== threshold || (edition !== last.edition && Math.abs(nowMs - last.atMs) >= AT_MOST_EVERY_MS);
    return edition !== null && isNews ? [{ id, edition, threshold }] : [];
  });
  if (due.length === 0) return;
  const file = fileView(services, open);
  const made: Kept = {};
  for (const { id, edition, threshold } of due) {
    const { findings, ...failure } = found(services, file, ALERTS[id], threshold);
    made[id] = { edition, atMs: nowMs, threshold, count: findings.length, findings: findings.slice(0, KEPT_OF_A_RULE).map((finding) => ({ ...finding, subject: shortened(finding.subject) })), ...failure };
  }
  storeIfPossible(() => changeState(services, ALERTS_KEPT, (now) => ({ ...now, ...made })));
}

/** What is worth a look now: tokens first, then what the rules found. */
export function alertLines(services: Services): AlertLine[] {
  const { alerts: texts } = services.locale.dialogs();
  const kept = stateOf(services, ALERTS_KEPT);
  const settings = settingsOf(services);
  const lost = isLost(services) ? [services.locale.texts().messages.shopsLost] : [];
  const tokens = [...lost, ...noticesOf(services)].map((text): AlertLine => ({ id: 'token', level: 'bad', text, advice: '', sheet: null }));
  return [...tokens, ...ALERT_IDS.filter((id) => alertSettings(settings, id).isOn).flatMap((id): AlertLine[] => {
    const { count = 0, findings = [], failure } = kept[id] ?? {};
    const { what, none = what, todo } = texts.rules[id];
    const lines = findings.map(({ subject, value, unit = ROUBLES, left = 0 }) => fill(value === 0 ? none : what, { subject, value, unit, left }));
    const more = count > findings.length ? [fill(texts.more, { count: count - findings.length })] : [];
    const told = [...lines, ...more].map((text): AlertLine => ({ id, level: 'warning', text, advice: todo, sheet: sheetOf(id) }));
    return failure === undefined ? told : [...told, unasked(id, failure, services)];
  })];
}

/** Another one whenever a sheet of the rule's has changed, and every day, because rules count days; null while a dataset is missing or under way. */
function editionOf({ datasets, isAnyEnough }: AlertRule, jobs: readonly Job[], today: string): string | null {
  const own = datasets.map((id) => jobs.filter(({ dataset }) => dataset.id === id));
  const isRead = (some: readonly Job[]): boolean => some.some(({ state }) => state.succeededAtMs > 0);
  const isReady = own.flat().every((job) => !isUnfinished(job)) && (isAnyEnough === true ? own.some(isRead) : own.every(isRead));
  return isReady ? `${today} ${fingerprint(own.flat().map(({ state }) => state.mark))}` : null;
}

function found({ workbook }: Services, file: FileView, { datasets, isAnyEnough, find }: AlertRule, threshold: number): Pick<Found, 'findings' | 'failure'> {
  // Without its sheet a dataset could be asked of WB, as in a formula: an alert must cost no call.
  const missing = datasets.filter((id) => workbook.find(id) === null);
  if (missing.length > 0 && (isAnyEnough !== true || missing.length === datasets.length)) return { findings: [] };
  try {
    return { findings: find(file, threshold) };
  } catch (error) {
    return { findings: [], ...failureOf(error) };
  }
}

/** A person knows the article by its beginning; a cell may have 50,000 letters, and a store has no room for that. */
function shortened(subject: string): string {
  return subject.length <= LONGEST_SUBJECT ? subject : `${subject.slice(0, LONGEST_SUBJECT)}…`;
}

/** An alert that cannot be asked must not look like one that finds nothing; of a sheet that is still empty there is nothing to say. */
function failureOf(error: unknown): Pick<Found, 'failure'> {
  const { code, details, errorClass } = asWbError(error);
  return errorClass === 'transient' || code === 'FORMULA_NO_IMPORT' || code === 'FORMULA_OFF' ? {} : { failure: { code, details } };
}

/** What another version has stored may have a code that this one does not know: its text says so. */
function keptFailure({ code, details }: Readonly<Record<string, unknown>>): NonNullable<Found['failure']> {
  return { code: textOf(code) as ErrorCode, details: fieldsOf(details) as ErrorDetails };
}

function unasked(id: AlertId, failure: NonNullable<Found['failure']>, { locale }: Services): AlertLine {
  const { what, todo } = errorText(failure, locale);
  return { id, level: 'warning', text: fill(locale.dialogs().alerts.unasked, { reason: what }), advice: todo, sheet: sheetOf(id) };
}

/** The first sheet of a rule is the one that its findings are about. */
function sheetOf(id: AlertId): DatasetId {
  return ALERTS[id].datasets[0];
}

function foundOf({ edition, atMs, threshold, count, findings, failure }: Readonly<Record<string, unknown>>): Found {
  return {
    ...(failure === undefined ? {} : { failure: keptFailure(fieldsOf(failure)) }),
    edition: textOf(edition), atMs: numberOf(atMs), threshold: numberOf(threshold), count: numberOf(count),
    findings: itemsOf(findings).map((finding) => fieldsOf(finding) as unknown as Finding),
  };
}
