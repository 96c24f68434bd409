/** In percents: where the first class ends, and where the second. */
export type Borders = readonly [first: number, second: number];

/** A for those that bring the first percents together, B for the next, C for the rest and for what brings nothing; by key. */
export function abcOf(amounts: ReadonlyMap<string, number>, [first, second]: Borders): Map<string, 'A' | 'B' | 'C'> {
  const falling = [...amounts].sort(([, a], [, b]) => b - a);
  const whole = falling.reduce((sum, [, amount]) => sum + Math.max(0, amount), 0);
  let before = 0;
  return new Map(falling.map(([key, amount]) => {
    // The one that crosses a border is of the better class: else a best seller of 85 % alone would be B.
    const share = before * 100;
    before += Math.max(0, amount);
    return [key, amount <= 0 || share >= second * whole ? 'C' : share >= first * whole ? 'B' : 'A'];
  }));
}

/** How far counts are from their mean, in percents of it; '' where there is nothing. */
export function variationOf(counts: readonly number[]): number | '' {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const spread = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
  return counts.length === 0 || mean === 0 ? '' : Math.round((Math.sqrt(spread) / mean) * 10_000) / 100;
}

/** X is even, Y varies, Z comes and goes. */
export function xyzOf(variation: number | '', [first, second]: Borders): 'X' | 'Y' | 'Z' | '' {
  if (variation === '') return '';
  if (variation <= first) return 'X';
  return variation <= second ? 'Y' : 'Z';
}

/** How much of a good to keep, as a code; '' where one of the classes is not known. */
export function adviceOf(abc: string, xyz: string): 'always' | 'reserve' | 'little' | 'drop' | '' {
  if (abc === '' || xyz === '') return '';
  if (abc === 'C') return xyz === 'Z' ? 'drop' : 'little';
  return xyz === 'Z' || (abc === 'B' && xyz === 'Y') ? 'reserve' : 'always';
}
