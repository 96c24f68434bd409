import type { Calculated, CallCustom, FormulaBook, Scalar } from '../../../local/formulas/book';
import { NativeFormulas } from '../../../local/formulas/native-formulas';

type Cells = (Scalar | undefined)[][];

interface BookParts {
  locale?: string;
  maxRows?: number;
  namedRanges?: FormulaBook['namedRanges'];
}

/** A workbook from what was typed into it: texts that begin with `=` are formulas, after an apostrophe they are texts. */
export function bookOf(sheets: Record<string, Cells>, { locale = 'en_US', maxRows = 20, namedRanges = [] }: BookParts = {}): FormulaBook {
  const all = Object.entries(sheets).map(([name, cells], id) => ({ id, name, cells }));
  return {
    locale,
    timeZone: 'Europe/Moscow',
    namedRanges,
    sheets: all.map(({ id, name, cells }) => ({
      id,
      name,
      maxRows,
      maxColumns: 10,
      lastRow: cells.length,
      typedValue: (row, column) => {
        const value = cells[row - 1]?.[column - 1];
        if (typeof value !== 'string') return value;
        return isFormula(value) ? undefined : value.replace(/^'/, '');
      },
    })),
    formulas: all.flatMap(({ id, cells }) =>
      cells.flatMap((row, r) => row.flatMap((value, c) => (typeof value === 'string' && isFormula(value) ? [{ sheetId: id, row: r + 1, column: c + 1, text: value }] : []))),
    ),
  };
}

function isFormula(text: string): boolean {
  return text.startsWith('=');
}

export const noFunctions: CallCustom = (name) => {
  throw new Error(`No function ${name}`);
};

/** A sheet as a person sees it after the calculation: typed values, results and spills. */
export function seen(book: FormulaBook, calculated: Calculated, sheetId = 0): Cells {
  const cells: Cells = [];
  const put = (row: number, column: number, value: Scalar | undefined): void => {
    while (cells.length < row) cells.push([]);
    const line = cells[row - 1] ?? [];
    while (line.length < column) line.push(undefined);
    line[column - 1] = value;
  };
  const sheet = book.sheets[sheetId];
  for (let row = 1; row <= (sheet?.lastRow ?? 0); row++) {
    for (let column = 1; column <= 10; column++) {
      const value = sheet?.typedValue(row, column);
      if (value !== undefined) put(row, column, value);
    }
  }
  for (const result of [...calculated.values, ...calculated.spills]) if (result.sheetId === sheetId) put(result.row, result.column, result.value);
  return cells;
}

/** The value of a formula in `Отчёт!A1` over the sheet `Заказы`. */
export function valueOf(formula: string, orders: Cells, parts: BookParts = {}): Scalar | Cells {
  const book = bookOf({ Отчёт: [[formula]], Заказы: orders }, parts);
  const table = seen(book, new NativeFormulas({ now: () => new Date('2026-03-15T21:30:00Z') }).calculate(book, noFunctions));
  return table.length === 1 && table[0]?.length === 1 ? (table[0][0] ?? '') : table;
}
