export type TokenKind =
  | 'space'
  | 'string'
  | 'error'
  /** A sheet's name with its `!`. */
  | 'sheet'
  /** A cell, an area, or an open or whole-column area such as `B2:B` and `A:C`. */
  | 'range'
  | 'number'
  /** A name followed by `(`. */
  | 'function'
  /** A defined name, TRUE, FALSE or a LET/LAMBDA variable. */
  | 'name'
  | '('
  | ')'
  | '{'
  | '}'
  /** `,`, `;` or `\`, as typed: what each means depends on the locale and on braces. */
  | 'separator'
  | 'operator';

export interface Token {
  kind: TokenKind;
  text: string;
}

const NOT_IN_NAME = '(?![\\p{L}\\d_.(])';
const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}';
const COLUMN = '\\$?[A-Za-z]{1,3}';
const RANGE = `(?:${CELL}:${CELL}|${CELL}:${COLUMN}|${CELL}|${COLUMN}:${CELL}|${COLUMN}:${COLUMN}|\\$?\\d+:\\$?\\d+)${NOT_IN_NAME}`;

const COMMON: [TokenKind, string][] = [
  ['space', '\\s+'],
  ['string', '"(?:[^"]|"")*"'],
  ['error', '#(?:[A-Z]+/[A-Z]|[A-Z]+[!?])'],
  ['sheet', "(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\d_.]*)!"],
  ['range', RANGE],
];
const REST: [TokenKind, string][] = [
  ['function', '[\\p{L}_][\\p{L}\\d_.]*(?=\\s*\\()'],
  ['name', '[\\p{L}_][\\p{L}\\d_.]*'],
  ['(', '\\('],
  [')', '\\)'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['separator', '[,;\\\\]'],
  ['operator', '<=|>=|<>|[-+*/^&=<>%:]'],
];
const DECIMAL_POINT = scanners('(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?');
const DECIMAL_COMMA = scanners('(?:\\d+[.,]?\\d*|[.]\\d+)(?:[eE][-+]?\\d+)?');

/**
 * A formula without its leading `=` as tokens; joined again they give the same text.
 * @param decimalComma `1,5` is one number: the rule of the spreadsheet's locale (ru, de, …)
 * @throws SyntaxError a character no formula has
 */
export function tokenize(formula: string, decimalComma = false): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at, decimalComma ? DECIMAL_COMMA : DECIMAL_POINT);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** A sheet token's name: `'Мой ''лист'''!` → `Мой 'лист'`. */
export function sheetNameOf(token: Token): string {
  const name = token.text.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function scanners(number: string): [TokenKind, RegExp][] {
  const all: [TokenKind, string][] = [...COMMON, ['number', number], ...REST];
  return all.map(([kind, pattern]) => [kind, new RegExp(pattern, 'uy')]);
}

function tokenAt(formula: string, at: number, all: [TokenKind, RegExp][]): Token {
  for (const [kind, scanner] of all) {
    scanner.lastIndex = at;
    const text = scanner.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  throw new SyntaxError(`Unexpected "${formula.charAt(at)}" at ${at + 1} in =${formula}`);
}
