import { bool, list, num, object, str, any, type CellArgument } from '../../service/param';
import { methodsOf, serviceClass } from '../../service/service-class';
import { EnumValue, HostObject } from '../../service/values';
import type { Area } from '../../workbook/area';
import type { Workbook } from '../../workbook/workbook';
import { mapCells, RangeRef } from './refs';

export interface ValidationRule {
  kind: 'VALUE_IN_LIST' | 'VALUE_IN_RANGE' | 'CHECKBOX' | 'NUMBER_BETWEEN' | 'NUMBER_GREATER_THAN' | 'DATE_IS_VALID_DATE' | 'TEXT_CONTAINS' | 'CUSTOM_FORMULA';
  values: unknown[];
  source?: { sheetId: number; area: Area };
  showDropdown: boolean;
  allowInvalid: boolean;
  help: string | null;
}

/** Kept with the cell, shown by viewers. What a script writes is checked against it as what a person types. */
export class ValidationRef extends HostObject {
  readonly className = 'DataValidation';
  constructor(readonly rule: ValidationRule) {
    super();
  }
}

/** Whether Sheets refuses the value in a cell with that rule; formulas of rules are not calculated here, and take everything. */
export function isRefused(rule: ValidationRule, value: CellArgument, workbook: Workbook): boolean {
  if (rule.allowInvalid || value === '' || value === null) return false;
  const plain = typeof value === 'string' ? value.replace(/^'/, '') : value;
  const [first, last = Infinity] = rule.values as [number, number?];
  switch (rule.kind) {
    case 'VALUE_IN_LIST': return !rule.values.map(String).includes(String(plain));
    case 'VALUE_IN_RANGE': return !valuesOf(rule, workbook).includes(String(plain));
    case 'CHECKBOX': return rule.values.length === 0 ? typeof plain !== 'boolean' : !rule.values.includes(plain);
    case 'NUMBER_BETWEEN': return typeof plain !== 'number' || plain < first || plain > last;
    case 'NUMBER_GREATER_THAN': return typeof plain !== 'number' || plain <= first;
    case 'DATE_IS_VALID_DATE': return typeof plain !== 'number' && !(plain instanceof Date);
    case 'TEXT_CONTAINS': return !String(plain).includes(String(rule.values[0]));
    case 'CUSTOM_FORMULA': return false;
  }
}

function valuesOf({ source }: ValidationRule, workbook: Workbook): string[] {
  const sheet = source && workbook.sheetById(source.sheetId);
  return sheet === undefined || source === undefined ? [] : mapCells(source.area, (row, column) => String(sheet.value(row, column) ?? '')).flat();
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
    requireNumberBetween: on.pure([[num, num]], (_, self, ...values) => change(self, { kind: 'NUMBER_BETWEEN', values })),
    requireNumberGreaterThan: on.pure([[num]], (_, self, ...values) => change(self, { kind: 'NUMBER_GREATER_THAN', values })),
    requireDate: on.pure([[]], (_, self) => change(self, { kind: 'DATE_IS_VALID_DATE', values: [] })),
    requireTextContains: on.pure([[str]], (_, self, ...values) => change(self, { kind: 'TEXT_CONTAINS', values })),
    requireFormulaSatisfied: on.pure([[str]], (_, self, ...values) => change(self, { kind: 'CUSTOM_FORMULA', values })),
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
    getCriteriaType: onRule.pure([[]], (_, { rule }) => new EnumValue('DataValidationCriteria', rule.kind)),
    getCriteriaValues: onRule.pure([[]], (_, { rule }) => (rule.kind === 'VALUE_IN_LIST' ? [rule.values, rule.showDropdown] : rule.values)),
    getHelpText: onRule.pure([[]], (_, { rule }) => rule.help),
  },
);
