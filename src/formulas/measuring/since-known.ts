import { filtersOf } from '../arguments/filters';
import type { FileView, Given } from '../formula';
import type { MeasuredFormula } from './measured';
import type { Call } from './measured-call';
import { tallyOf } from './tally';

/** The first day on the sheet of a formula with days; Infinity where it has none. */
export function knownFrom({ dataset, day }: MeasuredFormula, { shop }: Given, file: FileView): number {
  const by = [{ columnId: day as string, part: 'day' as const }];
  const days = tallyOf({ dataset, by, measures: [], filters: filtersOf([['shop', shop]]), span: null, where: null, currency: null, keepsAll: false }, file);
  return days.reduce((first, { keys: [key] }) => (typeof key === 'number' ? Math.min(first, key) : first), Infinity);
}

/** The same without the days before the first that is known. */
export function sinceKnown(call: Call, first: number): Call {
  const { span } = call.query;
  if (span === null || first <= span.period.from) return call;
  return { ...call, query: { ...call.query, span: { ...span, period: { ...span.period, from: first } } } };
}
