import type { CellSnapshot } from '../snapshot';
import { XLSX_ERRORS } from './excel-functions';
import { exportedFormula, type FormulaContext } from './formula';
import { cellText, textElement, xmlText } from './xml';

/** The `<c>` element of one cell; empty text for an empty cell without a style. */
export function cellXml(cell: CellSnapshot | undefined, address: string, style: number, context: FormulaContext): string {
  const open = style ? `<c r="${address}" s="${style}"` : `<c r="${address}"`;
  if (cell === undefined || cell === '') return style ? `${open}/>` : '';
  if (typeof cell === 'number') return `${open}${numberXml(cell)}`;
  if (typeof cell === 'boolean') return `${open} t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === 'string') return `${open} t="inlineStr"><is>${textElement(cell)}</is></c>`;
  const formula = exportedFormula(cell, context);
  if (formula === null) return cellXml(cell.value, address, style, context);
  return `${open}${computedXml(`<f>${xmlText(formula)}</f>`, cell.value)}`;
}

function numberXml(value: number): string {
  return Number.isFinite(value) ? `><v>${value}</v></c>` : ' t="e"><v>#NUM!</v></c>';
}

/** The value is always there: readers show it without calculating (LibreOffice calculates only where it is missing). */
function computedXml(formula: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return ` t="b">${formula}<v>${Number(value)}</v></c>`;
  if (typeof value === 'number') return Number.isFinite(value) ? `>${formula}<v>${value}</v></c>` : errorXml(formula, '#NUM!');
  if (XLSX_ERRORS.has(value)) return errorXml(formula, value);
  return ` t="str">${formula}<v${/^\s|\s$/.test(value) ? ' xml:space="preserve"' : ''}>${cellText(value)}</v></c>`;
}

function errorXml(formula: string, error: string): string {
  return ` t="e">${formula}<v>${error}</v></c>`;
}
