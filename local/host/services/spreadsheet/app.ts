import type { Execution } from '../../execution/execution';
import { ScriptError } from '../../service/errors';
import { object, str } from '../../service/param';
import { methodsOf, serviceClass, type ServiceClass } from '../../service/service-class';
import { UiRef } from '../ui';
import { spreadsheetEnums } from './enums';
import { FormatRuleBuilder } from './conditional-format';
import { CriteriaBuilder } from './filter';
import { RangeRef, SheetRef, SpreadsheetRef } from './refs';
import { ValidationBuilder } from './validation';

const scopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly', 'https://www.googleapis.com/auth/spreadsheets'];
const allFiles = [scopes[1] as string];
const on = methodsOf<ServiceClass>();

const current = (what: string) => (execution: Execution): SpreadsheetRef => {
  execution.requireScope(`SpreadsheetApp.${what}`, scopes);
  return new SpreadsheetRef(execution.document);
};

const activeSheet = (execution: Execution): SheetRef => {
  const { document } = current('getActiveSheet')(execution);
  return new SheetRef(document, (document.model.sheetById(document.activeSheetId) ?? document.model.sheets[0])?.id ?? 0);
};

/** Only files made with the same host can be opened, and only with the wide scope. */
function open(execution: Execution, what: string, isIt: (id: string) => boolean): SpreadsheetRef {
  execution.requireScope(`SpreadsheetApp.${what}`, allFiles);
  const document = execution.host.documents.find(({ id }) => isIt(id));
  if (!document?.editors.includes(execution.user)) throw new ScriptError('Unexpected error while getting the method or property openById on object SpreadsheetApp.');
  return new SpreadsheetRef(document);
}

const enums = Object.fromEntries(Object.keys(spreadsheetEnums).map((name) => [name, name]));

export const spreadsheetAppClass = serviceClass<GoogleAppsScript.Spreadsheet.SpreadsheetApp>(
  { name: 'SpreadsheetApp', global: 'SpreadsheetApp', enums },
  {
    getActiveSpreadsheet: on.read([[]], current('getActiveSpreadsheet')),
    getActive: on.read([[]], current('getActive')),
    getActiveSheet: on.read([[]], activeSheet),
    getActiveRange: on.read([[]], (execution) => new RangeRef(activeSheet(execution), { row: 1, column: 1, rows: 1, columns: 1 })),
    setActiveSheet: on.write([[object(SheetRef)]], (_, _self, sheet) => {
      sheet.document.activeSheetId = sheet.sheet.id;
      return sheet;
    }),
    openById: on.read([[str]], (execution, _, id) => open(execution, 'openById', (known) => known === id)),
    openByUrl: on.read([[str]], (execution, _, url) => open(execution, 'openByUrl', (known) => url.includes(`/d/${known}`))),
    flush: on.write([[]], (execution) => {
      execution.settleFormulas();
    }),
    getUi: on.read([[]], () => new UiRef()),
    newConditionalFormatRule: on.pure([[]], () => new FormatRuleBuilder()),
    newDataValidation: on.pure([[]], () => new ValidationBuilder()),
    newFilterCriteria: on.pure([[]], () => new CriteriaBuilder()),
  },
);
