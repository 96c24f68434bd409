/**
 * Every cell formula loads the whole script. Our own budget, Google publishes no figure: what counts is the time of a load, which
 * the bench has beside that of well-known code (`code-load`). Why it grew: docs/decisions/0014.
 */
export const MAX_CODE_BYTES = 960 * 1024;

/** With all texts and pages inside, of which an execution makes those only that it reads: Russian letters are two bytes each. A person pastes it once. */
export const MAX_ONE_FILE_BYTES = 2400 * 1024;

/**
 * @param {string} code
 * @param {boolean} isOneFile it has the texts and pages inside
 * @returns {string[]} problems
 */
export function checkSize(code, isOneFile) {
  const [bytes, budget] = [Buffer.byteLength(code), isOneFile ? MAX_ONE_FILE_BYTES : MAX_CODE_BYTES];
  return bytes <= budget ? [] : [`The script has ${bytes} bytes, the budget is ${budget}.`];
}
