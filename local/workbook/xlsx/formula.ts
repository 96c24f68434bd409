import { toEnglish } from '../../formulas/locale';
import { sheetNameOf, type Token } from '../../formulas/tokens';
import { quotedSheet } from '../a1';
import type { FormulaSnapshot } from '../snapshot';
import { EXCEL_FUNCTIONS, FUTURE_FUNCTIONS, XLSX_ERRORS } from './excel-functions';

/** Excel's limits of a text inside a formula and of the formula itself. */
const MAX_LITERAL = 255;
const MAX_FORMULA = 8_192;

export interface FormulaContext {
  locale: string;
  /** The name a sheet has in the file. */
  fileNameOf(sheetName: string): string;
}

/**
 * The formula as Excel and LibreOffice can take it, or `null` when only its value can be shown.
 *
 * A formula they would calculate alike stays a formula. One with functions or forms of Google alone (our `WB_…`,
 * QUERY, ARRAYFORMULA, `B2:B`) becomes what Google's own export writes, `IFERROR(__xludf.DUMMYFUNCTION("…"),value)`:
 * it shows the frozen value also after a recalculation, and Google turns it back into the formula on import.
 */
export function exportedFormula({ formula, value }: FormulaSnapshot, context: FormulaContext): string | null {
  const text = formula.replace(/^=/, '');
  const tokens = readTokens(text, context.locale);
  if (!tokens || !tokens.every(isPortable)) return frozen(text, value);
  const portable = tokens.map((token) => exportedToken(token, context)).join('');
  return portable.length > MAX_FORMULA ? null : portable;
}

function readTokens(text: string, locale: string): Token[] | null {
  try {
    return toEnglish(text, locale);
  } catch {
    return null;
  }
}

function isPortable(token: Token): boolean {
  if (token.kind === 'function') return EXCEL_FUNCTIONS.has(token.text.toUpperCase()) || FUTURE_FUNCTIONS.has(token.text.toUpperCase());
  if (token.kind === 'range') return !/\d:\$?[A-Z]+$|^\$?[A-Z]+:\$?[A-Z]+\$?\d/i.test(token.text);
  if (token.kind === 'string') return token.text.length - 2 <= MAX_LITERAL;
  return token.kind !== '{';
}

function exportedToken(token: Token, context: FormulaContext): string {
  if (token.kind === 'sheet') return `${quotedSheet(context.fileNameOf(sheetNameOf(token)))}!`;
  if (token.kind === 'function' && FUTURE_FUNCTIONS.has(token.text.toUpperCase())) return `_xlfn.${token.text.toUpperCase()}`;
  return token.text;
}

function frozen(text: string, value: FormulaSnapshot['value']): string | null {
  const shown = constant(value);
  const source = literal(text);
  return shown.length > MAX_LITERAL || source.length > MAX_LITERAL ? null : `IFERROR(__xludf.DUMMYFUNCTION(${source}),${shown})`;
}

function constant(value: FormulaSnapshot['value']): string {
  if (typeof value === 'string') return XLSX_ERRORS.has(value) ? value : literal(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return '#NUM!';
  return String(value).toUpperCase();
}

function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
