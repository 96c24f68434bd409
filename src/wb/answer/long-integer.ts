/** An integer of fewer digits is exact as a number. */
const DIGITS = 16;

const [ZERO, NINE, MINUS] = [48, 57, 45];
const BEFORE_VALUE = /^[\s,:[]$/;
const AFTER_VALUE = /^[\s,}\]]$/;

/**
 * Whether sixteen digits stand in a row where a number may stand in a JSON text. Almost no answer has them, and texts are
 * rarely like this inside. Only every sixteenth letter is looked at: that is where a run of digits cannot slip through.
 */
export function mayHaveLongInteger(json: string): boolean {
  for (let at = DIGITS - 1; at < json.length; at += DIGITS) {
    if (!isDigit(json, at)) continue;
    const [first, end] = [startOfDigits(json, at), endOfDigits(json, at)];
    if (end - first >= DIGITS && isValue(json, first, end)) return true;
    at = end;
  }
  return false;
}

function startOfDigits(json: string, at: number): number {
  let first = at;
  while (isDigit(json, first - 1)) first -= 1;
  return first;
}

function endOfDigits(json: string, at: number): number {
  let end = at + 1;
  while (isDigit(json, end)) end += 1;
  return end;
}

function isValue(json: string, first: number, end: number): boolean {
  const before = json.charCodeAt(first - 1) === MINUS ? first - 2 : first - 1;
  return stands(json, before, BEFORE_VALUE) && stands(json, end, AFTER_VALUE);
}

function stands(json: string, at: number, mark: RegExp): boolean {
  return at < 0 || at >= json.length || mark.test(json.charAt(at));
}

function isDigit(json: string, at: number): boolean {
  const letter = json.charCodeAt(at);
  return letter >= ZERO && letter <= NINE;
}
