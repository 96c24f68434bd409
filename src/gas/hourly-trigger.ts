import type { TriggerPort } from '../ports/execution';
import { activeSpreadsheet } from './active-spreadsheet';

/** Add-ons may have one clock trigger for each user and document, at most hourly (Google, "Editor add-on triggers"). */
export const hourlyTrigger: TriggerPort = {
  ensureHourly(handler) {
    if (triggersOf(handler).length === 0) ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
  },
  remove: (handler) => triggersOf(handler).forEach((trigger) => ScriptApp.deleteTrigger(trigger)),
};

function triggersOf(handler: string): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getUserTriggers(activeSpreadsheet()).filter((trigger) => trigger.getHandlerFunction() === handler);
}
