import type { FormulaEngine, CallCustomFunction } from '../host/formula-engine';
import { formulaCells, setFormulaValue } from '../host/formulas';
import { Formula } from '../host/workbook/cell';
import { Layer } from '../host/workbook/layer';
import type { Sheet } from '../host/workbook/sheet';
import type { Workbook } from '../host/workbook/workbook';
import type { FormulaBook } from './book';
import { NativeFormulas, type NativeFormulaOptions } from './native-formulas';

/** The host's formula engine: calculates the formulas of its workbook and writes values and spills back. */
export class NativeFormulaEngine implements FormulaEngine {
  private readonly formulas: NativeFormulas;
  private messages = new Map<Sheet, Layer<string>>();

  constructor(options: NativeFormulaOptions = {}) {
    this.formulas = new NativeFormulas(options);
  }

  recalculate(workbook: Workbook, callCustom: CallCustomFunction): void {
    const calculated = this.formulas.calculate(bookOf(workbook), callCustom);
    const sheetOf = (id: number): Sheet | undefined => workbook.sheetById(id);
    for (const sheet of workbook.sheets) sheet.spilled = new Layer();
    for (const { sheetId, row, column, value } of calculated.values) {
      const sheet = sheetOf(sheetId);
      if (sheet) setFormulaValue(sheet, row, column, value);
    }
    for (const { sheetId, row, column, value } of calculated.spills) if (value !== '') sheetOf(sheetId)?.spilled.set(row, column, value);
    this.messages = new Map(workbook.sheets.map((sheet) => [sheet, new Layer<string>()]));
    for (const { sheetId, row, column, message } of calculated.messages) {
      const sheet = sheetOf(sheetId);
      if (sheet) this.messages.get(sheet)?.set(row, column, message);
    }
  }

  /** What Sheets shows when the pointer is over a cell with an error. */
  messageAt(sheet: Sheet, row: number, column: number): string | undefined {
    return this.messages.get(sheet)?.get(row, column);
  }

  /** Forgets what custom functions answered, as after a change of the script. */
  forgetAnswers(): void {
    this.formulas.forgetAnswers();
  }
}

function bookOf(workbook: Workbook): FormulaBook {
  return {
    locale: workbook.locale,
    timeZone: workbook.timeZone,
    namedRanges: workbook.namedRanges,
    sheets: workbook.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      maxRows: sheet.maxRows,
      maxColumns: sheet.maxColumns,
      lastRow: sheet.values.lastRow(),
      typedValue: (row, column) => {
        const cell = sheet.values.get(row, column);
        return cell instanceof Formula ? undefined : cell;
      },
    })),
    formulas: formulaCells(workbook).map(({ sheet, row, column, text }) => ({ sheetId: sheet.id, row, column, text })),
  };
}
