/** Less than that is the noise of broken numbers: without it, a share that is whole could be rounded up and the sum be too large. */
const NOISE = 1e-4;

/** A whole in whole shares by weight: each has what it comes to rounded down, and those that have lost most by that get one more. */
export function sharedOut(whole: number, weights: readonly number[]): number[] {
  const [size, sign, all] = [Math.abs(whole), whole < 0 ? -1 : 1, weights.reduce((sum, weight) => sum + weight, 0)];
  const shares = weights.map((weight, at) => {
    const exact = (size * weight) / all;
    const down = Math.max(0, Math.floor(exact - NOISE));
    return { at, down, lost: exact - down };
  });
  const rest = size - shares.reduce((sum, { down }) => sum + down, 0);
  const most = new Set([...shares].sort((one, other) => other.lost - one.lost || one.at - other.at).slice(0, rest).map(({ at }) => at));
  return shares.map(({ at, down }) => {
    const share = down + (most.has(at) ? 1 : 0);
    return share === 0 ? 0 : sign * share;
  });
}
