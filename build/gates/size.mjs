/** Every cell formula loads the whole script. Our own budget, Google publishes no figure: with eighty datasets of 1.5 KB there is room for as much again. */
export const MAX_CODE_BYTES = 600 * 1024;

/**
 * @param {string} code
 * @returns {string[]} problems
 */
export function checkSize(code) {
  const bytes = Buffer.byteLength(code);
  return bytes <= MAX_CODE_BYTES ? [] : [`dist/Code.js has ${bytes} bytes, the budget is ${MAX_CODE_BYTES}.`];
}
