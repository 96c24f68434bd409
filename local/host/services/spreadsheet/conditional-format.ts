import { list, nullable, num, object, str } from '../../service/param';
import { methodsOf, serviceClass, type Method } from '../../service/service-class';
import { HostObject } from '../../service/values';
import type { FormatRule } from '../../workbook/format-rules';
import { RangeRef, SheetRef } from './refs';

/** A rule as scripts hold it: one that is changed must be set again. */
export class FormatRuleRef extends HostObject {
  readonly className = 'ConditionalFormatRule';
  constructor(readonly rule: FormatRule, readonly parent: SheetRef | null) {
    super();
  }
}

export class FormatRuleBuilder extends HostObject {
  readonly className = 'ConditionalFormatRuleBuilder';
  rule: FormatRule = { areas: [], criterion: 'NUMBER_NOT_EQUAL_TO', values: [], background: null, color: null };
  parent: SheetRef | null = null;
}

const optionalText = nullable(str);
const on = methodsOf<FormatRuleBuilder>();

function change(builder: FormatRuleBuilder, changed: Partial<FormatRule>): FormatRuleBuilder {
  builder.rule = { ...builder.rule, ...changed };
  return builder;
}

const ofNumber = (criterion: FormatRule['criterion']): Method => on.pure([[num]], (_, self, value) => change(self, { criterion, values: [value] }));

export const formatRuleBuilderClass = serviceClass<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>(
  { name: 'ConditionalFormatRuleBuilder', path: 'SpreadsheetApp.ConditionalFormatRuleBuilder' },
  {
    whenNumberNotEqualTo: ofNumber('NUMBER_NOT_EQUAL_TO'),
    whenNumberLessThan: ofNumber('NUMBER_LESS'),
    whenNumberGreaterThan: ofNumber('NUMBER_GREATER'),
    whenTextEqualTo: on.pure([[str]], (_, self, text) => change(self, { criterion: 'TEXT_EQUAL_TO', values: [text] })),
    setBackground: on.pure([[optionalText]], (_, self, background) => change(self, { background: background ?? null })),
    setFontColor: on.pure([[optionalText]], (_, self, color) => change(self, { color: color ?? null })),
    setRanges: on.pure([[list(object(RangeRef))]], (_, self, ranges) => {
      self.parent = ranges[0]?.parent ?? null;
      return change(self, { areas: ranges.map(({ area }) => ({ ...area })) });
    }),
    build: on.pure([[]], (_, self) => new FormatRuleRef(self.rule, self.parent)),
  },
);

const onRule = methodsOf<FormatRuleRef>();

export const formatRuleClass = serviceClass<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>(
  { name: 'ConditionalFormatRule', path: 'SpreadsheetApp.ConditionalFormatRule' },
  {
    getRanges: onRule.pure([[]], (_, { rule, parent }) => (parent === null ? [] : rule.areas.map((area) => new RangeRef(parent, { ...area })))),
    copy: onRule.pure([[]], (_, { rule, parent }) => Object.assign(new FormatRuleBuilder(), { rule, parent })),
  },
);

const onSheet = methodsOf<SheetRef>();

export const formatRuleMethods = {
  getConditionalFormatRules: onSheet.read([[]], (_, self) => self.sheet.formatRules.map((rule) => new FormatRuleRef(rule, self))),
  setConditionalFormatRules: onSheet.write([[list(object(FormatRuleRef))]], (_, self, rules) => {
    self.sheet.formatRules = rules.map(({ rule }) => ({ ...rule, areas: rule.areas.map((area) => ({ ...area })) }));
  }),
} satisfies { [K in keyof GoogleAppsScript.Spreadsheet.Sheet]?: Method };
