import { coded, id, technical, text, typed } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { defineReport } from '../report';
import { profitRules as rulesIn, RULE_IDS, ruleStates } from './rules';

/** By which rules profit is counted, and what people may choose of each: no report has a rule that is not written here. */
export const profitRules = () => defineReport({
  table: defineTable({
    id: 'profitRules',
    columns: [
      coded(text('name', 200)), typed(coded(text('choice', 190))), coded(text('holds', 190)), coded(text('state', 260)),
      coded(text('options', 260)), coded(text('about', 480)), technical(id('rule')),
    ],
    key: ['rule'],
    write: 'snapshot',
  }),
  group: 'profit',
  inputs: ['finance'],
  also: ['advertStats', 'paidStorage'],
  reads: ['profitRules'],
  isOffByDefault: true,
  highlights: [{ column: 'state', is: ['notUnderstood'], tone: 'care' }],
  rows: (tables) => {
    const [holds, states] = [rulesIn(tables), ruleStates(tables)];
    return RULE_IDS.map((rule) => ({ rule, name: rule, options: rule, about: rule, holds: holds[rule], state: states[rule] }));
  },
});
