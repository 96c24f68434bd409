import type { TriggerPort } from '../ports/execution';
import { activeSpreadsheet } from './spreadsheet/active-spreadsheet';

/** Add-ons may have one clock trigger for each user and document, at most hourly (Google, "Editor add-on triggers"). */
export const hourlyTrigger: TriggerPort = {
  ensureHourly(handler) {
    if (triggersOf(handler).length === 0) ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
  },
  isOwn(id) {
    try {
      return ownTriggers().some((trigger) => trigger.getUniqueId() === id);
    } catch {
      // A formula may not ask.
      return false;
    }
  },
  remove: (handler) => triggersOf(handler).forEach((trigger) => ScriptApp.deleteTrigger(trigger)),
};

function ownTriggers(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getUserTriggers(activeSpreadsheet());
}

function triggersOf(handler: string): GoogleAppsScript.Script.Trigger[] {
  return ownTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
}
