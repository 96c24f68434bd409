import { answerEach } from '../articles/asked';
import { groupingsIn, measuresIn } from '../arguments/chosen';
import { withLeftOut } from '../arguments/left-out';
import type { GroupingId, MeasureId } from '../arguments/words';
import { type Answer, type FileView, type Formula, type Given, givenOf, type ParameterId } from '../formula';
import { amountIn, amountOfArticle } from './amounts';
import { groupsOf } from './grouped-table';
import type { Measure } from './measure';
import { type AnyMeasuredFormula, groupingsOf, type MeasuredFormula } from './measured';
import { type Call, callOf } from './measured-call';
import { type Amounts, quotientIn, type QuotientCall } from './quotient-call';
import { quotientTable } from './quotient-table';
import { knownFrom, sinceKnown } from './since-known';

/** A sum that quotients are made of. */
export interface Part {
  of: AnyMeasuredFormula;
  measure: MeasureId;
}

/** Sums that are divided, and what they are divided by. */
export interface Quotient {
  over: readonly MeasureId[];
  under: readonly MeasureId[];
}

/** A formula that divides sums of sheets, as data. Each part stands in a table under the header of its word. */
export interface QuotientFormula {
  parts: Readonly<Partial<Record<MeasureId, Part>>>;
  /** The first is what one cell answers. */
  quotients: Readonly<Partial<Record<MeasureId, Quotient>>>;
  /** A part of which days before the first on its sheet are not known: they count for no part. */
  since?: MeasureId;
}

/** The quotient is a share, 0.18 for 18 %; nothing where there is nothing to divide by, or a part is not known. */
export function divided(formula: QuotientFormula): Formula {
  const parts = Object.values(formula.parts).map(({ of }) => of as unknown as MeasuredFormula);
  const measures = Object.keys(formula.quotients) as MeasureId[];
  const groupings = groupingsOf(parts[0] as MeasuredFormula).filter((grouping) => parts.every((part) => groupingsOf(part).includes(grouping)));
  const parameters: ParameterId[] = ['articles', 'period', 'group', ...(measures.length > 1 ? ['measure' as const] : []), 'shop', 'stamp'];
  return {
    parameters,
    datasets: [...new Set(parts.map(({ dataset }) => dataset))],
    groupings,
    measures,
    answer: (args, file) => {
      const given = givenOf(parameters, withLeftOut(parameters, args, file.words));
      const asked = { groupings: groupingsIn(given.group, groupings, file.words), measures: measuresIn(given.measure, measures, file.words) };
      return answer(formula, given, asked, file);
    },
  };
}

function answer(formula: QuotientFormula, given: Given, { groupings, measures }: { groupings: readonly GroupingId[]; measures: readonly MeasureId[] }, file: FileView): Answer {
  const all = Object.keys(formula.quotients) as MeasureId[];
  const isTotal = groupings.length === 1 && groupings[0] === 'total';
  const first = measures[0] ?? (all[0] as MeasureId);
  const one = callsOf(formula, [first], given, file);
  const { kind } = one.asked;
  if (kind === 'blank') return '';
  if (isTotal) return one.isCut ? '' : quotientIn(one, first, totalsOf(one, file));
  if (groupings.length > 0 || one.asked.kind === 'all') {
    return quotientTable(callsOf(formula, measures.length > 0 ? measures : all, given, file), groupings.length > 0 ? groupings : ['article'], file);
  }
  const amounts = one.parts.map(({ id, of, measure, call }) => ({ id, amountOf: amountOfArticle(of, call, measure, file) }));
  return answerEach(one.asked, (article) => {
    const found = amounts.map(({ id, amountOf }) => [id, amountOf(article)] as const);
    if (found.every(([, amount]) => amount === undefined)) return null;
    return one.isCut ? '' : quotientIn(one, first, Object.fromEntries(found.map(([id, amount]) => [id, amount === undefined ? 0 : amount])));
  });
}

function callsOf({ parts, quotients, since }: QuotientFormula, wanted: readonly MeasureId[], given: Given, file: FileView): QuotientCall {
  const used = wanted.flatMap((id) => {
    const { over, under } = quotients[id] as Quotient;
    return [...over, ...under];
  });
  const calls = [...new Set(used)].map((id) => {
    const { of, measure } = parts[id] as Part;
    const formula = of as unknown as MeasuredFormula;
    return { id, measure, of: formula, call: callOf(formula, given, file) };
  });
  const from = since === undefined ? -Infinity : knownFrom((parts[since] as Part).of as unknown as MeasuredFormula, given, file);
  const { asked, query: { span } } = (calls[0] as { call: Call }).call;
  const askedFrom = Number(span?.period.from);
  return {
    asked, quotients, wanted,
    parts: calls.map((part) => ({ ...part, call: sinceKnown(part.call, from) })),
    isCut: askedFrom > -Infinity && askedFrom < from,
    knownFrom: from,
  };
}

/** @throws UserActionError FORMULA_MIXED_CURRENCIES, FORMULA_NOT_UNDERSTOOD */
function totalsOf({ parts }: QuotientCall, file: FileView): Amounts {
  return Object.fromEntries(parts.map(({ id, of, measure, call }) => {
    const counted = [{ id: measure, measure: of.measures[measure] as Measure }];
    return [id, amountIn(groupsOf(of, call, { columns: [], counted }, file).groups, counted[0]?.measure as Measure, { dataset: of.dataset, file })];
  }));
}
