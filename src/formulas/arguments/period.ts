import { mondayOf, monthOf, monthStart } from '../../wb/time/calendar';
import { namedPeriod } from './named-period';
import { UserActionError } from '../../wb/errors';
import { serialOf } from '../../wb/time/moscow-time';
import { isMoment, isNothing, isRange, wordOf } from './arguments';
import type { Argument } from '../formula';
import { type FormulaWords, isAmong, type PeriodId, type Words } from './words';

/** Whole days, both included; Infinity where a side is open. */
export interface Period {
  from: number;
  to: number;
}

const ALWAYS: Period = { from: -Infinity, to: Infinity };

/** What the words mean on a day. A week begins on Monday; what is not «last» ends with the day itself. */
const BY_WORD: Readonly<Record<PeriodId, (today: number) => Period>> = {
  today: (today) => ({ from: today, to: today }),
  yesterday: (today) => ({ from: today - 1, to: today - 1 }),
  dayBefore: (today) => ({ from: today - 2, to: today - 2 }),
  week: (today) => ({ from: mondayOf(today), to: today }),
  lastWeek: (today) => ({ from: mondayOf(today) - 7, to: mondayOf(today) - 1 }),
  month: (today) => ({ from: monthStart(today), to: today }),
  lastMonth: (today) => ({ from: monthStart(today, -1), to: monthStart(today) - 1 }),
  quarter: (today) => ({ from: monthStart(today, -(monthOf(today) % 3)), to: today }),
  lastQuarter: (today) => ({ from: monthStart(today, -(monthOf(today) % 3) - 3), to: monthStart(today, -(monthOf(today) % 3)) - 1 }),
  year: (today) => ({ from: monthStart(today, -monthOf(today)), to: today }),
  lastYear: (today) => ({ from: monthStart(today, -monthOf(today) - 12), to: monthStart(today, -monthOf(today)) - 1 }),
  always: () => ALWAYS,
};

const COUNT = /^(?:\D*\s)?(\d{1,4})\s*([^\s\d]+)$/;
const DATE = /\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}/g;
const BETWEEN = /^[\s\-–—.…]*$/;

interface PeriodContext {
  words: Words;
  /** The day by which words are understood, asked only for words. */
  today: () => number;
  serialOf: (moment: Date) => number;
}

/**
 * A period as people write it: a day, two days in a range of cells, «01.11.2026 – 15.11.2026», or words. «7 days» are the
 * seven whole days before today.
 * @throws UserActionError FORMULA_UNKNOWN_PERIOD
 */
export function periodOf(given: Argument, context: PeriodContext): Period {
  if (isRange(given)) return periodOfRange(given, context);
  if (isNothing(given)) return ALWAYS;
  const day = dayOfArgument(given, context);
  if (day !== null) return { from: day, to: day };
  const period = wordedPeriod(wordOf(given).replace(/\s+/g, ' '), context) ?? writtenPeriod(String(given));
  if (period === null) throw new UserActionError('FORMULA_UNKNOWN_PERIOD', { value: String(given) });
  return period;
}

function periodOfRange(range: readonly (readonly Argument[])[], context: PeriodContext): Period {
  const cells = ([] as Argument[]).concat(...range);
  if (cells.length === 1) return periodOf(cells[0], context);
  if (cells.length !== 2) throw new UserActionError('FORMULA_UNKNOWN_PERIOD', { value: cells.map(String).join(', ') });
  const [first, last] = cells.map((cell) => periodOf(cell, context)) as [Period, Period];
  return { from: first.from, to: last.to };
}

/** A date of a cell: a moment, or a serial where Sheets calculated it. */
export function dayOfArgument(given: Argument, { serialOf: serial }: Pick<PeriodContext, 'serialOf'>): number | null {
  if (isMoment(given)) return Math.floor(serial(given));
  return typeof given === 'number' && given > 1 ? Math.floor(given) : null;
}

function wordedPeriod(text: string, { words, today }: PeriodContext): Period | null {
  const ids = Object.keys(BY_WORD) as PeriodId[];
  const id = ids.find((one) => words.all.some(({ periods }) => isAmong(text, periods[one])));
  if (id !== undefined) return BY_WORD[id](today());
  const [, count, unit] = COUNT.exec(text) ?? [];
  const days = count === undefined ? 0 : Number(count) * daysOfUnit(String(unit), words.all);
  return days === 0 ? namedPeriod(text, words, today) : { from: today() - days, to: today() - 1 };
}

function daysOfUnit(unit: string, all: readonly FormulaWords[]): number {
  if (all.some(({ units }) => isAmong(unit, units.days))) return 1;
  return all.some(({ units }) => isAmong(unit, units.weeks)) ? 7 : 0;
}

/** One date or two. */
function writtenPeriod(text: string): Period | null {
  const dates = text.match(DATE) ?? [];
  const days = dates.map((date) => serialOf(isoOf(date)));
  const [from, to = from] = days;
  const isPlain = dates.length <= 2 && BETWEEN.test(text.replace(DATE, ''));
  return isPlain && from !== undefined && from !== null && to !== null && to !== undefined ? { from, to } : null;
}

function isoOf(date: string): string {
  return date.split('.').map((part) => part.padStart(2, '0')).reverse().join('-');
}

/** Whether a text is a period in words. A date is none: articles may be called so. */
export function isPeriodInWords(given: Argument, words: Words): boolean {
  const period = typeof given === 'string' ? wordedPeriod(wordOf(given).replace(/\s+/g, ' '), { words, today: () => 0, serialOf: () => 0 }) : null;
  return period !== null && !isAlways(period);
}

/** Then rows without a day count as well. */
export function isAlways({ from, to }: Period): boolean {
  return from === -Infinity && to === Infinity;
}

export function isWithin(period: Period, day: number | null): boolean {
  return day === null ? isAlways(period) : day >= period.from && day <= period.to;
}
