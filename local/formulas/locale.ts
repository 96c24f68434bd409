import { type Token, tokenize } from './tokens';

/** Languages of the spreadsheet settings that write 1.5 with a point; all others Google offers use a comma. */
const DECIMAL_POINT = /^(en|ja|ko|zh|th|he|iw|hi|bn|ta|te|fil|ms|cy)(?![a-z])|^es_MX/i;

/**
 * The tokens of a formula (without `=`) in the en_US spelling: `,` between arguments, decimal points,
 * `{1,2;3,4}` for arrays. With a decimal comma, `=ROUND(1234,2)` is one argument, as in Sheets.
 */
export function toEnglish(formula: string, locale: string): Token[] {
  const decimalComma = !DECIMAL_POINT.test(locale);
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
