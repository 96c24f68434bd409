import { type Token, tokenize } from './tokens';

/** Languages of the spreadsheet settings that write 1.5 with a point; all others Google offers use a comma. */
const DECIMAL_POINT = /^(en|ja|ko|zh|th|he|iw|hi|bn|ta|te|fil|ms|cy)(?![a-z])|^es_MX/i;

export function hasDecimalComma(locale: string): boolean {
  return !DECIMAL_POINT.test(locale);
}

/**
 * The tokens of a formula (without `=`) in the en_US spelling: `,` between arguments, decimal points,
 * `{1,2;3,4}` for arrays. With a decimal comma, `=ROUND(1234,2)` is one argument, as in Sheets.
 */
export function toEnglish(formula: string, locale: string): Token[] {
  const decimalComma = hasDecimalComma(locale);
  let depth: string[] = [];
  return tokenize(formula, decimalComma).map((token) => {
    if (token.kind === '{' || token.kind === '(') depth = [...depth, token.kind];
    if (token.kind === '}' || token.kind === ')') depth = depth.slice(0, -1);
    if (token.kind === 'number') return { kind: 'number', text: token.text.replace(',', '.') };
    if (token.kind !== 'separator') return token;
    const isArray = depth.at(-1) === '{';
    return { kind: 'separator', text: isArray && token.text === ';' ? ';' : ',' };
  });
}

/** A moment as the serial number of the spreadsheet's wall clock. */
export function spreadsheetSerial(moment: Date, timeZone: string): number {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(moment);
  return (Date.parse(`${wall.replace(' ', 'T')}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
