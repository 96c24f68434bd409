import { bool, list, object, str, any } from '../../service/param';
import { methodsOf, serviceClass } from '../../service/service-class';
import { HostObject } from '../../service/values';
import type { Area } from '../../workbook/area';
import { RangeRef } from './refs';

export interface ValidationRule {
  kind: 'VALUE_IN_LIST' | 'VALUE_IN_RANGE' | 'CHECKBOX';
  values: unknown[];
  source?: { sheetId: number; area: Area };
  showDropdown: boolean;
  allowInvalid: boolean;
  help: string | null;
}

/** Kept with the cell, shown by viewers; values are not checked against it. */
export class ValidationRef extends HostObject {
  readonly className = 'DataValidation';
  constructor(readonly rule: ValidationRule) {
    super();
  }
}

export class ValidationBuilder extends HostObject {
  readonly className = 'DataValidationBuilder';
  rule: ValidationRule = { kind: 'VALUE_IN_LIST', values: [], showDropdown: true, allowInvalid: true, help: null };
}

const on = methodsOf<ValidationBuilder>();
const change = (builder: ValidationBuilder, rule: Partial<ValidationRule>) => {
  builder.rule = { ...builder.rule, ...rule };
  return builder;
};

export const validationBuilderClass = serviceClass<GoogleAppsScript.Spreadsheet.DataValidationBuilder>(
  { name: 'DataValidationBuilder', path: 'SpreadsheetApp.DataValidationBuilder' },
  {
    requireValueInList: on.pure([[list(str)], [list(str), bool]], (_, self, values, showDropdown = true) =>
      change(self, { kind: 'VALUE_IN_LIST', values, showDropdown })),
    requireValueInRange: on.pure([[object(RangeRef)], [object(RangeRef), bool]], (_, self, range, showDropdown = true) =>
      change(self, { kind: 'VALUE_IN_RANGE', source: { sheetId: range.parent.sheetId, area: range.area }, showDropdown })),
    requireCheckbox: on.pure([[], [any], [any, any]], (_, self, ...values) => change(self, { kind: 'CHECKBOX', values })),
    setAllowInvalid: on.pure([[bool]], (_, self, allowInvalid) => change(self, { allowInvalid })),
    setHelpText: on.pure([[str]], (_, self, help) => change(self, { help })),
    build: on.pure([[]], (_, self) => new ValidationRef(self.rule)),
  },
);

const onRule = methodsOf<ValidationRef>();

export const validationClass = serviceClass<GoogleAppsScript.Spreadsheet.DataValidation>(
  { name: 'DataValidation', path: 'SpreadsheetApp.DataValidation' },
  {
    getAllowInvalid: onRule.pure([[]], (_, { rule }) => rule.allowInvalid),
    getCriteriaValues: onRule.pure([[]], (_, { rule }) => (rule.kind === 'VALUE_IN_LIST' ? [rule.values, rule.showDropdown] : rule.values)),
    getHelpText: onRule.pure([[]], (_, { rule }) => rule.help),
  },
);
