import type { CellFormat } from './cell';
import type { FormatRule, Sheet } from './sheet';

type Colours = Pick<CellFormat, 'background' | 'color'>;

/** What the conditional formats of a sheet make of a cell: the first rule that it meets decides. */
export function highlightOf(sheet: Sheet, row: number, column: number): Colours {
  const value = sheet.value(row, column);
  const rule = sheet.formatRules.find(({ areas, ...criterion }) =>
    areas.some((area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns) && isMet(criterion, value));
  return {
    ...(rule?.background === null || rule === undefined ? {} : { background: rule.background }),
    ...(rule?.color === null || rule === undefined ? {} : { color: rule.color }),
  };
}

function isMet({ criterion, values: [wanted] }: Pick<FormatRule, 'criterion' | 'values'>, value: unknown): boolean {
  if (criterion === 'TEXT_EQUAL_TO') return String(value ?? '').toLowerCase() === String(wanted).toLowerCase();
  if (typeof value !== 'number') return false;
  if (criterion === 'NUMBER_LESS') return value < Number(wanted);
  return criterion === 'NUMBER_GREATER' ? value > Number(wanted) : value !== Number(wanted);
}
