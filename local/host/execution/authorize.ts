import type { CallKind, ServiceClass } from '../service/service-class';
import { ScriptError, noPermission } from '../service/errors';
import type { Execution } from './execution';

type Rule = (service: string, method: string, kind: CallKind) => boolean;

const menuMembers = ['getUi', 'createMenu', 'createAddonMenu'];
const isMenuBuilding: Rule = (service, method) =>
  service === 'Menu' || (['SpreadsheetApp', 'Ui'].includes(service) && menuMembers.includes(method));
const always = ['Utilities', 'Logger', 'HtmlService', 'Blob'];

/**
 * The table of https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle and, for formulas,
 * https://developers.google.com/apps-script/guides/sheets/functions#using_apps_script_services
 */
const allowed: Record<string, Rule> = {
  FULL: () => true,
  NONE: (service, method, kind) =>
    always.includes(service) || isMenuBuilding(service, method, kind) || (service === 'Session' && method === 'getActiveUserLocale'),
  LIMITED: (service, method, kind) => {
    if (service === 'Ui') return isMenuBuilding(service, method, kind);
    return !['UrlFetchApp', 'TriggerBuilder', 'ClockTriggerBuilder'].includes(service)
      && !(service === 'ScriptApp' && ['newTrigger', 'deleteTrigger', 'getProjectTriggers', 'getUserTriggers'].includes(method));
  },
  CUSTOM_FUNCTION: (service, method, kind) => {
    if (service === 'ScriptApp') return ['getScriptId', 'getAuthorizationInfo'].includes(method);
    if (['SpreadsheetApp', 'Spreadsheet', 'Sheet', 'Range', 'RangeList', 'Filter', 'Protection', 'NamedRange', 'DeveloperMetadata',
      'EmbeddedChart'].includes(service)) {
      return kind !== 'write' && !['openById', 'openByUrl', 'create'].includes(method);
    }
    return service !== 'Ui' && service !== 'Menu';
  },
};

/** Refuses what the execution's authorisation does not cover, before anything is counted. */
export function authorize(execution: Execution, cls: ServiceClass, method: string, kind: CallKind): void {
  if (cls.name === 'SpreadsheetApp' && method === 'getUi' && ['trigger', 'customFunction'].includes(execution.mode)) {
    throw new ScriptError('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  if (allowed[execution.authMode]?.(cls.name, method, kind)) return;
  throw noPermission(cls.global ? `${cls.global}.${method}` : method);
}
