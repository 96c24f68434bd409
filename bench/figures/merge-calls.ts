import type { Figure } from '../support/figure';
import { growthOf, notes, shops } from '../support/merges';

export const mergeCalls: Figure = {
  id: 'merge-calls',
  what: 'the same: calls of the Sheets service',
  goal: 60,
  measure: () => ({
    value: shops().newest.sheetCalls,
    note: notes(({ sheetCalls, columnCalls, groups, tookMs }) => `${sheetCalls} calls for ${groups} groups of changed rows, ${columnCalls} of them to find the columns, ${(tookMs / 1000).toFixed(1)} s`),
    growth: growthOf('calls', ({ sheetCalls }) => sheetCalls),
  }),
};
