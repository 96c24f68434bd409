import type { Cell } from '../ports/workbook';

/** One half of the hash; two with other constants keep each other's collisions apart. */
interface Lane {
  seed: number;
  factor: number;
}

const LOW: Lane = { seed: 0x2545f491, factor: 0x9e3779b1 };
const HIGH: Lane = { seed: 0x41c6ce57, factor: 0x85ebca77 };

const NUMBER_MARK = 1;
const BOOLEAN_MARK = 2;
/** Added to a text's length, so that a text never begins like another type and its end is known. */
const TEXT_MARK = 3;

const TWO_POW_32 = 4_294_967_296;
const SPARE_BITS = 11;

/** Looked up once: in a sandbox such as the local host every use of a global is a slow call, and this is used for every letter. */
const { imul } = Math;

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);

/** A short text that changes with any cell of the row: 53 bits, base 36. 1, '1' and true are different cells. */
export function fingerprint(cells: readonly Cell[]): string {
  return ((hash(cells, HIGH) >>> SPARE_BITS) * TWO_POW_32 + hash(cells, LOW)).toString(36);
}

function hash(cells: readonly Cell[], lane: Lane): number {
  let state = lane.seed;
  for (const cell of cells) {
    state = mixCell(state, cell, lane.factor);
  }
  return finish(state);
}

function mixCell(state: number, cell: Cell, factor: number): number {
  if (typeof cell === 'string') {
    return mixText(state, cell, factor);
  }
  if (typeof cell === 'number') {
    // Minus zero and zero are one number in a sheet.
    float[0] = cell + 0;
    return mix(mix(mix(state, NUMBER_MARK, factor), words[0] as number, factor), words[1] as number, factor);
  }
  return mix(mix(state, BOOLEAN_MARK, factor), Number(cell), factor);
}

function mixText(state: number, text: string, factor: number): number {
  let mixed = mix(state, TEXT_MARK + text.length, factor);
  for (let at = 0; at < text.length; at += 1) {
    mixed = mix(mixed, text.charCodeAt(at), factor);
  }
  return mixed;
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
