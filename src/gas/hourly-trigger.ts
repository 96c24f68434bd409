import type { TriggerPort } from '../ports/trigger';

/** Add-ons may have one clock trigger for each user and document, at most hourly (Google, "Editor add-on triggers"). */
export const hourlyTrigger: TriggerPort = {
  ensureHourly(handler) {
    const existing = ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet());
    if (existing.some((trigger) => trigger.getHandlerFunction() === handler)) return;
    ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
  },
};
