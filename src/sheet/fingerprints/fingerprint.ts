import type { Cell } from '../../ports/workbook';
import { letterAt } from '../../wb/answer/letter-at';
import { base36 } from './base36';

/** Two hashes with other constants keep each other's collisions apart; both take every cell in one pass. */
const LOW_SEED = 0x2545f491;
const HIGH_SEED = 0x41c6ce57;
const LOW_FACTOR = 0x9e3779b1;
const HIGH_FACTOR = 0x85ebca77;

const NUMBER_MARK = 1;
const BOOLEAN_MARK = 2;
/** Added to a text's length, so that a text never begins like another type and its end is known. */
const TEXT_MARK = 3;

const TWO_POW_32 = 4_294_967_296;
const SPARE_BITS = 11;

/** Looked up once: in a sandbox such as the local host every use of a global is a slow call, and this is used for every letter. */
const { imul } = Math;

const float = new Float64Array(1);
const words = new Int32Array(float.buffer);

/** A short text that changes with any cell of the row: 53 bits, base 36. 1, '1' and true are different cells. */
export function fingerprint(cells: readonly Cell[]): string {
  return base36(hashOf(cells, cells.map((_cell, index) => index)));
}

/**
 * 53 bits that change with any of the cells at these indexes. All in one function, so that both states stay at hand: this
 * runs over every letter of every page.
 */
export function hashOf(cells: readonly Cell[], indexes: readonly number[]): number {
  let low = LOW_SEED;
  let high = HIGH_SEED;
  for (let place = 0; place < indexes.length; place += 1) {
    const cell = cells[indexes[place] as number] as Cell;
    if (typeof cell === 'string') {
      const { length } = cell;
      low = mix(low, TEXT_MARK + length, LOW_FACTOR);
      high = mix(high, TEXT_MARK + length, HIGH_FACTOR);
      for (let at = 0; at < length; at += 1) {
        const letter = letterAt(cell, at);
        low = mix(low, letter, LOW_FACTOR);
        high = mix(high, letter, HIGH_FACTOR);
      }
    } else if (typeof cell === 'number') {
      // Minus zero and zero are one number in a sheet.
      float[0] = cell + 0;
      const [first, second] = [words[0] as number, words[1] as number];
      low = mix(mix(mix(low, NUMBER_MARK, LOW_FACTOR), first, LOW_FACTOR), second, LOW_FACTOR);
      high = mix(mix(mix(high, NUMBER_MARK, HIGH_FACTOR), first, HIGH_FACTOR), second, HIGH_FACTOR);
    } else {
      low = mix(mix(low, BOOLEAN_MARK, LOW_FACTOR), Number(cell), LOW_FACTOR);
      high = mix(mix(high, BOOLEAN_MARK, HIGH_FACTOR), Number(cell), HIGH_FACTOR);
    }
  }
  return (finish(high) >>> SPARE_BITS) * TWO_POW_32 + finish(low);
}

/** The turn brings the high bits down again: without it two numbers that both change their sign cancel out. */
function mix(state: number, word: number, factor: number): number {
  const crossed = state ^ word;
  return imul((crossed << 13) | (crossed >>> 19), factor);
}

function finish(state: number): number {
  const half = imul(state ^ (state >>> 16), 0x21f0aaad);
  const whole = imul(half ^ (half >>> 15), 0x735a2d97);
  return (whole ^ (whole >>> 15)) >>> 0;
}
