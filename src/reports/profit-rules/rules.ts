import type { DatasetId } from '../../datasets';
import type { Cell } from '../../ports/workbook';
import type { ReportTables } from '../report';

/** By what profit is counted, in the order of the sheet: of each rule the choices, the usual one first. */
export const RULES = {
  advertising: ['statistics', 'withheld'],
  storage: ['paidStorage', 'withheld'],
  unassigned: ['apart', 'revenue', 'pieces'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Rule = keyof typeof RULES;
export type ProfitRules = { readonly [Own in Rule]: (typeof RULES)[Own][number] };

export const RULE_IDS = Object.keys(RULES) as Rule[];

/** The tables without which a choice says nothing yet. */
const NEEDED: Readonly<Partial<Record<string, DatasetId>>> = { statistics: 'advertStats', paidStorage: 'paidStorage' };

/** What holds: what people have chosen, and the usual choice where they have chosen none or nobody understands which. */
export function profitRules(tables: ReportTables): ProfitRules {
  const chosen = chosenIn(tables);
  return Object.fromEntries(RULE_IDS.map((rule) => [rule, choiceIn(rule, chosen.get(rule)) ?? RULES[rule][0]])) as ProfitRules;
}

/** Whether what a person has written holds, and why it does not. */
export type RuleState = 'usual' | 'chosen' | 'notUnderstood' | 'noStatistics' | 'noPaidStorage';

export function ruleStates(tables: ReportTables): Readonly<Record<Rule, RuleState>> {
  const [chosen, rules] = [chosenIn(tables), profitRules(tables)];
  return Object.fromEntries(RULE_IDS.map((rule) => [rule, stateOf(rule, { cell: chosen.get(rule), holds: rules[rule], tables })])) as Record<Rule, RuleState>;
}

function stateOf(rule: Rule, { cell, holds, tables }: { cell: Cell | undefined; holds: string; tables: ReportTables }): RuleState {
  const isFilled = cell !== undefined && String(cell).trim() !== '';
  if (isFilled && choiceIn(rule, cell) === undefined) return 'notUnderstood';
  const needed = NEEDED[holds];
  if (needed !== undefined && !tables.has(needed)) return needed === 'advertStats' ? 'noStatistics' : 'noPaidStorage';
  return isFilled ? 'chosen' : 'usual';
}

function chosenIn(tables: ReportTables): Map<string, Cell> {
  return new Map(tables.reportRows('profitRules', ['rule', 'choice']).map(([rule, choice]) => [String(rule), choice as Cell]));
}

function choiceIn(rule: Rule, cell: Cell | undefined): string | undefined {
  return RULES[rule].find((choice) => choice === cell);
}
