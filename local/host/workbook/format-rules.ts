import type { Area } from './area';
import type { CellFormat } from './cell';

/** A conditional format: cells of the areas that meet the criterion look so. */
export interface FormatRule {
  areas: Area[];
  criterion: 'NUMBER_NOT_EQUAL_TO' | 'NUMBER_LESS' | 'NUMBER_GREATER' | 'TEXT_EQUAL_TO';
  values: (string | number)[];
  background: string | null;
  color: string | null;
}

type Colours = Pick<CellFormat, 'background' | 'color'>;

/** What the conditional formats of a sheet make of a cell: the first rule that it meets decides. */
export function highlightOf(rules: readonly FormatRule[], { row, column, value }: { row: number; column: number; value: unknown }): Colours {
  const rule = rules.find(({ areas, ...criterion }) =>
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
