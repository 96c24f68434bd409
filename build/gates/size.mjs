/** Every cell formula loads the whole script; 200 KB is our own budget, Google publishes no figure. */
export const MAX_CODE_BYTES = 200 * 1024;

/**
 * @param {string} code
 * @returns {string[]} problems
 */
export function checkSize(code) {
  const bytes = Buffer.byteLength(code);
  return bytes <= MAX_CODE_BYTES ? [] : [`dist/Code.js has ${bytes} bytes, the budget is ${MAX_CODE_BYTES}.`];
}
