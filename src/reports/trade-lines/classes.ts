/** Percents of the whole where class A ends, and class B. */
const ABC = [80, 95] as const;
/** Percents of variation where class X ends, and class Y. */
const XYZ = [10, 25] as const;

/** A for those that bring the first 80 % together, B for the next 15 %, C for the rest and for what brings nothing; by key. */
export function abcOf(amounts: ReadonlyMap<string, number>): Map<string, 'A' | 'B' | 'C'> {
  const falling = [...amounts].sort(([, a], [, b]) => b - a);
  const whole = falling.reduce((sum, [, amount]) => sum + Math.max(0, amount), 0);
  let before = 0;
  return new Map(falling.map(([key, amount]) => {
    // The one that crosses a border is of the better class: else a best seller of 85 % alone would be B.
    const share = before * 100;
    before += Math.max(0, amount);
    return [key, amount <= 0 || share >= ABC[1] * whole ? 'C' : share >= ABC[0] * whole ? 'B' : 'A'];
  }));
}

/** How far counts are from their mean, in percents of it; '' where there is nothing. */
export function variationOf(counts: readonly number[]): number | '' {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const spread = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
  return mean === 0 ? '' : Math.round((Math.sqrt(spread) / mean) * 10_000) / 100;
}

/** X is even, Y varies, Z comes and goes. */
export function xyzOf(variation: number | ''): 'X' | 'Y' | 'Z' | '' {
  if (variation === '') return '';
  if (variation <= XYZ[0]) return 'X';
  return variation <= XYZ[1] ? 'Y' : 'Z';
}
