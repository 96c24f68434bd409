import { asFormulaValue } from '../../../local/host/formulas';
import { formulaCells, setFormulaValue, type FormulaEngine } from '../../../local/host';
import { makeWorld } from './world';

/** Knows one formula: a call of a custom function with a number. */
const engine = (): FormulaEngine & { runs: number } => ({
  runs: 0,
  recalculate(workbook, callCustom) {
    this.runs++;
    for (const { sheet, row, column, text } of formulaCells(workbook)) {
      const [, name = '', argument] = /^=(\w+)\((\d+)\)$/.exec(text) ?? [];
      const result = callCustom(name, [Number(argument)]);
      setFormulaValue(sheet, row, column, Array.isArray(result) ? '#REF!' : result ?? '');
    }
  },
});

describe('a formula engine', () => {
  const files = { 'Formulas.js': 'function WB_TWICE(n) { return n * 2; }' };
  const write = "const range = SpreadsheetApp.getActive().getSheets()[0].getRange('A1'); range.setFormula('=WB_TWICE(21)');";

  it('calculates when the script looks, and once at the end', () => {
    const formulaEngine = engine();
    const { value, document } = makeWorld({ files, formulaEngine });
    expect(value(`${write} return [range.getValue(), range.getValue(), range.getFormula()];`)).toEqual([42, 42, '=WB_TWICE(21)']);
    expect([document.workbook.rows('Лист1'), formulaEngine.runs]).toEqual([[[42]], 1]);
    expect(value(`${write} SpreadsheetApp.flush(); return 1;`)).toBe(1);
    expect(formulaEngine.runs).toBe(2);
  });

  it('is not there: cells say so', () => {
    expect(makeWorld({ files }).value(`${write} return range.getValue();`)).toBe('#N/A not calculated');
  });

  it('copies of a sheet have values of their own', () => {
    const { value, document } = makeWorld({ files });
    value(write);
    const copy = document.workbook.userDuplicate('Лист1', 'Копия');
    setFormulaValue(copy, 1, 1, 7);
    expect([document.workbook.rows('Лист1'), document.workbook.rows('Копия')]).toEqual([[['#N/A not calculated']], [[7]]]);
  });

  it('gets dates as serial numbers', () => {
    expect(asFormulaValue([[new Date(0), null], ['x', true]], 'Europe/Moscow')).toEqual([[25569.125, null], ['x', true]]);
  });
});
