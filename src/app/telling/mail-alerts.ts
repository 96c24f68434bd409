import { fill } from '../../locales/fill';
import { alertLines } from './alerts';
import { digestLines } from './digest';
import type { Services } from '../services';
import { keepMailing, mailingOf } from '../state/own-choices';

const DAY_MS = 86_400_000;
/** The trigger is a few minutes early now and then. */
const EARLY_MS = 30 * 60_000;

/** Sends the figures of the day and what is worth a look to whoever's trigger this is: where that was switched on, and once a day at most. */
export function mailAlerts(services: Services): void {
  const { clock, mail } = services;
  if (mail === null) return;
  const { isOn, sentAtMs } = mailingOf(services);
  const nowMs = clock.nowMs();
  if (!isOn || nowMs - sentAtMs < DAY_MS - EARLY_MS || !mail.isAllowed()) return;
  const lines = alertLines(services);
  const digest = digestLines(services);
  if (lines.length + digest.length === 0) return;
  // First, so that a letter that Google refuses is not tried every hour.
  keepMailing(services, { isOn: true, sentAtMs: nowMs });
  const { alerts } = services.locale.dialogs();
  const { name, url } = services.workbook.file();
  const advice = [...new Set(lines.map((line) => line.advice).filter((text) => text !== ''))];
  const worthALook = lines.length === 0 ? [] : [fill(alerts.mailHello, { file: name }), lines.map(({ text }) => `• ${text}`).join('\n')];
  const parts = [digest.join('\n'), ...worthALook, advice.join('\n'), fill(alerts.mailEnd, { file: name, url })];
  mail.sendToMyself(fill(alerts.mailSubject, { file: name }), parts.filter((part) => part !== '').join('\n\n'));
}
