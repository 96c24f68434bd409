/** A part of a whole as percents, 18.27 for 18.27 %; '' where there is no whole. */
export function percentOf(part: number, whole: number): number | '' {
  return whole === 0 ? '' : Math.round((part / whole) * 10_000) / 100;
}

/** By how many percents a number is more than another; '' where the other is nothing. */
export function changeOf(now: number, before: number): number | '' {
  return percentOf(now - before, before);
}
