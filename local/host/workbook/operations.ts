import { ScriptError } from '../service/errors';
import { intersects, type Area } from './area';
import { Formula, scalarOf, type CellValue, type Scalar } from './cell';
import { carriedFormula } from './formula-references';
import type { ProtectionModel, Sheet } from './sheet';

export interface SortKey {
  column: number;
  ascending: boolean;
}

/**
 * Sorts whole rows of an area with their formats and notes; empty cells go last, as in Sheets. Stable. Formulas look as far from their
 * place as before. What is hidden stays so in its place, until the filter is applied again.
 */
export function sortRows(sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
  if (sheet.merges.some((merged) => intersects(merged, area))) throw new ScriptError('You can\'t perform a sort on merged cells.');
  const order = Array.from({ length: area.rows }, (_, i) => area.row + i);
  order.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const [left, right] = [scalarOf(sheet.values.get(a, column)), scalarOf(sheet.values.get(b, column))];
      if (left === undefined || right === undefined) {
        if (left === right) continue;
        return left === undefined ? 1 : -1;
      }
      const compared = compareScalars(left, right);
      if (compared !== 0) return ascending ? compared : -compared;
    }
    return a - b;
  });
  for (const layer of [sheet.values, sheet.formats, sheet.notes, sheet.validations]) {
    layer.reorder(area.row, order, area.column, area.columns);
  }
  if (sheet.values.hasHeldFormula) carryFormulas(sheet, area, order);
}

function carryFormulas({ values }: Sheet, area: Area, order: readonly number[]): void {
  order.forEach((from, at) => {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = values.get(area.row + at, column);
      if (cell instanceof Formula) values.set(area.row + at, column, new Formula(carriedFormula(cell.text, area.row + at - from), cell.value));
    }
  });
}

const rank = { number: 0, string: 1, boolean: 2 } as const;

/** Numbers, then texts, then booleans. */
function compareScalars(a: Scalar, b: Scalar): number {
  const kinds = rank[typeof a as keyof typeof rank] - rank[typeof b as keyof typeof rank];
  if (kinds !== 0) return kinds;
  if (typeof a === 'string') return a.localeCompare(b as string, 'ru');
  return Number(a) - Number(b);
}

export function protect(sheet: Sheet, kind: 'RANGE' | 'SHEET', area: Area, editors: readonly string[]): ProtectionModel {
  const protection: ProtectionModel = {
    id: sheet.workbook.takeId(), kind, area, description: '', warningOnly: false, editors: new Set(editors), unprotected: [],
  };
  sheet.protections.push(protection);
  return protection;
}

/** Whether a person may edit an area, given all protections that touch it; the owner always may. */
export function mayEdit(sheet: Sheet, area: Area, email: string, ownerEmail: string): boolean {
  if (email === ownerEmail) return true;
  return sheet.protections.every((protection) => protection.warningOnly || protection.editors.has(email)
    || !intersects(protection.area, area) || protection.unprotected.some((open) => contains(open, area)));
}

const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row && inner.row + inner.rows <= outer.row + outer.rows
  && inner.column >= outer.column && inner.column + inner.columns <= outer.column + outer.columns;

/** Formula cells keep their own calculated value. */
const fresh = (cell: CellValue | undefined) => (cell instanceof Formula ? new Formula(cell.text, cell.value) : cell);

interface PasteWhat {
  /** `flat`: what formulas show in their place. */
  values: boolean | 'flat';
  formats: boolean;
}

/** Copies an area onto another place, repeating it as often as it fits, as a paste does. */
export function copyCells(from: Sheet, source: Area, to: Sheet, target: Area, what: PasteWhat): void {
  const values = (row: number, column: number): CellValue | undefined => (what.values === 'flat' ? from.value(row, column) : from.values.get(row, column));
  const taken = Array.from({ length: source.rows }, (_, r) => Array.from({ length: source.columns }, (_unused, c) => ({
    value: values(source.row + r, source.column + c), format: from.formats.get(source.row + r, source.column + c),
  })));
  const rows = Math.max(source.rows, Math.floor(target.rows / source.rows) * source.rows);
  const columns = Math.max(source.columns, Math.floor(target.columns / source.columns) * source.columns);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const cell = taken[r % source.rows]?.[c % source.columns];
      if (what.values) to.values.set(target.row + r, target.column + c, fresh(cell?.value));
      if (what.formats) to.formats.set(target.row + r, target.column + c, cell?.format);
    }
  }
}
