import { monthOf, monthStart } from '../../wb/time/calendar';
import { serialOf } from '../../wb/time/moscow-time';
import { withoutDots } from './arguments';
import type { Period } from './period';
import { isAmong, type Words } from './words';

const YEAR = '(?:\\s+(\\d{4}))?';
const MONTH = new RegExp(`^([^\\s\\d]+)${YEAR}$`);
const NUMBERED_MONTH = /^(?:(\d{4})-(\d{2})|(\d{1,2})\.(\d{4}))$/;
const QUARTER = new RegExp(`^(?:q\\s?([1-4])|([1-4])(?:-?[^\\s\\d])?\\s+([^\\s\\d]+))${YEAR}$`);
const MONTHS_A_QUARTER = 3;

/** A month or quarter by its name: «октябрь», «октябрь 2026», «10.2026», «3 квартал», «Q3 2026». Without a year the last that has begun; null for none. */
export function namedPeriod(text: string, words: Words, today: () => number): Period | null {
  return namedMonth(text, words, today) ?? numberedMonth(text) ?? namedQuarter(text, words, today);
}

function namedMonth(text: string, { all }: Words, today: () => number): Period | null {
  const [, name = '', year] = MONTH.exec(text) ?? [];
  const months = all.map(({ months: names }) => withoutDots(names).split('|').indexOf(name)).filter((at) => at >= 0);
  return months[0] === undefined ? null : spanOf(months[0], 1, year, today);
}

function numberedMonth(text: string): Period | null {
  const [, yearFirst, second, first, yearLast] = NUMBERED_MONTH.exec(text) ?? [];
  const month = Number(second ?? first);
  return month >= 1 && month <= 12 ? spanOf(month - 1, 1, yearFirst ?? yearLast, () => 0) : null;
}

function namedQuarter(text: string, { all }: Words, today: () => number): Period | null {
  const [, english, number, word = '', year] = QUARTER.exec(text) ?? [];
  const isNamed = english !== undefined || (number !== undefined && all.some(({ periods }) => isAmong(word, periods.quarter)));
  return isNamed ? spanOf((Number(english ?? number) - 1) * MONTHS_A_QUARTER, MONTHS_A_QUARTER, year, today) : null;
}

function spanOf(month: number, months: number, year: string | undefined, today: () => number): Period {
  const from = year === undefined ? lastBegun(month, today()) : startOf(Number(year), month);
  return { from, to: monthStart(from, months) - 1 };
}

function lastBegun(month: number, today: number): number {
  const steps = Array.from({ length: 12 }, (_, back) => monthStart(today, -back));
  return steps.find((start) => monthOf(start) === month) as number;
}

function startOf(year: number, month: number): number {
  return serialOf(`${year}-${String(month + 1).padStart(2, '0')}-01`) as number;
}
