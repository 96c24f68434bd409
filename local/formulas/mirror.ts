import type { FormulaBook, FormulaSheet, SheetArea } from './book';
import { encoded, type IronCalc } from './ironcalc';
import { mirrorSheet } from './translate';

/** Copies the typed values of the areas that formulas read, each cell once, into the engine. */
export function mirrorAreas(book: FormulaBook, areas: readonly SheetArea[], engine: IronCalc): void {
  for (const sheet of book.sheets) {
    const spans = columnSpans(areas.filter((area) => area.sheetId === sheet.id), sheet);
    for (const { column, columns, first, last } of blocks(spans)) {
      const area = { row: first, column, rows: last - first + 1, columns };
      engine.paste(mirrorSheet(sheet.id), area, (row, at) => encoded(sheet.typedValue(row, at)));
    }
  }
}

interface Span {
  first: number;
  last: number;
}

/** The rows needed of each column; below the content there is nothing to copy. */
function columnSpans(areas: readonly SheetArea[], sheet: FormulaSheet): Map<number, Span> {
  const spans = new Map<number, Span>();
  for (const { area } of areas) {
    const last = Math.min(area.row + area.rows - 1, sheet.lastRow);
    if (last < area.row) continue;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const known = spans.get(column) ?? { first: area.row, last };
      spans.set(column, { first: Math.min(known.first, area.row), last: Math.max(known.last, last) });
    }
  }
  return spans;
}

/** Neighbouring columns with the same rows as one block. */
function blocks(spans: ReadonlyMap<number, Span>): (Span & { column: number; columns: number })[] {
  const all: (Span & { column: number; columns: number })[] = [];
  for (const [column, span] of [...spans].sort(([a], [b]) => a - b)) {
    const before = all.at(-1);
    const continues = before && before.column + before.columns === column && before.first === span.first && before.last === span.last;
    if (continues) before.columns++;
    else all.push({ ...span, column, columns: 1 });
  }
  return all;
}
