import type { Area, Cell } from '../../ports/workbook';
import type { RuleKind } from '../../locales/locale';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** What was to be written where. */
export interface Written {
  sheet: Sheet;
  area: Area;
  values: readonly (readonly Cell[])[];
}

/** A person's data validation that refuses a value. */
export interface RefusingRule {
  /** Number of the column. */
  at: number;
  cell: string;
  rule: RuleKind;
  /** Of the rule, for people; '' where they say nothing. */
  values: string;
}

interface Refused {
  rule: Rule;
  row: number;
  column: number;
  isSure: boolean;
}

const VALUES_SHOWN = 5;

/** The rule that has refused what was to be written: one that cannot be satisfied by the value, else the first that refuses anything. */
export function refusingRule({ sheet, area, values }: Written): RefusingRule | null {
  const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
  const refused = range.getDataValidations().flatMap((rules, row) => rules.flatMap((rule, column): Refused[] => {
    const value = values[row]?.[column] ?? '';
    const isFit = rule === null || rule.getAllowInvalid() || value === '' ? true : isFitting(rule, value);
    return rule === null || isFit === true ? [] : [{ rule, row, column, isSure: isFit === false }];
  }));
  const found = refused.find(({ isSure }) => isSure) ?? refused[0];
  if (found === undefined) return null;
  const { rule, row, column } = found;
  return { at: area.column + column, cell: range.getCell(row + 1, column + 1).getA1Notation(), rule: kindOf(rule), values: valuesOf(rule) };
}

/** Null where only Sheets can tell. */
function isFitting(rule: Rule, value: Cell): boolean | null {
  const text = String(value).replace(/^'/, '');
  switch (kindOf(rule)) {
    case 'list': return listOf(rule).includes(text);
    case 'checkbox': return typeof value === 'boolean' || rule.getCriteriaValues().map(String).includes(text);
    case 'number':
    case 'date': return typeof value === 'number' ? null : false;
    default: return null;
  }
}

/** By the member's name, which is of no language. */
function kindOf(rule: Rule): RuleKind {
  const name = String(rule.getCriteriaType());
  if (name === 'VALUE_IN_LIST') return 'list';
  if (name === 'VALUE_IN_RANGE') return 'range';
  if (name === 'CHECKBOX') return 'checkbox';
  if (name === 'CUSTOM_FORMULA') return 'formula';
  const [family] = name.split('_');
  if (family === 'NUMBER') return 'number';
  if (family === 'DATE') return 'date';
  return family === 'TEXT' ? 'text' : 'other';
}

function listOf(rule: Rule): string[] {
  const [values] = rule.getCriteriaValues() as [unknown];
  return Array.isArray(values) ? values.map(String) : [];
}

function valuesOf(rule: Rule): string {
  const kind = kindOf(rule);
  if (kind === 'list') return listOf(rule).slice(0, VALUES_SHOWN).join(', ');
  return kind === 'number' || kind === 'text' || kind === 'formula' ? rule.getCriteriaValues().map(String).join(', ') : '';
}
