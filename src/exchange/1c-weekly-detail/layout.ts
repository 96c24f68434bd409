import { columns as financeColumns } from '../../datasets/finance';
import { type ColumnKind, isCalendar } from '../../tables/table';
import type { FinanceColumnId } from '../wb-report/detail';
import type { XlsxColumn } from '../xlsx/sheet';
import { AUTUMN_2026, COUNTRY, WEEKLY_COLUMNS } from './wire-words';

/** Whose loader reads it: of 82 or 85 captions, or УНФ, which looks at places. */
export type Layout = '82' | '85' | 'unf';

const KINDS = new Map<string, ColumnKind>(financeColumns().map(({ id, kind }) => [id, kind]));

/** Fields of the file that the sheet of finance may have. */
export const DETAIL_FIELDS = WEEKLY_COLUMNS.map(([, field]) => field).filter((field): field is FinanceColumnId => KINDS.has(field));

/** Where УНФ 3.0.8 looks for the country, counted from 1. */
const COUNTRY_OF_UNF = 44;

export interface DetailColumn extends XlsxColumn {
  field: string;
}

/** The columns of the file, in its order. */
export function detailColumns(layout: Layout): DetailColumn[] {
  const all = WEEKLY_COLUMNS.filter(([caption]) => layout === '85' || !AUTUMN_2026.includes(caption)).map(([caption, field]) => ({ caption, field, kind: kindOf(field) }));
  if (layout !== 'unf') return all;
  const from = all.findIndex(({ caption }) => caption === COUNTRY);
  [all[from], all[COUNTRY_OF_UNF - 1]] = [all[COUNTRY_OF_UNF - 1] as DetailColumn, all[from] as DetailColumn];
  return all;
}

/** Days and percents stand as texts and plain numbers, as in WB's own file. */
function kindOf(field: string): ColumnKind {
  const kind = KINDS.get(field) ?? 'text';
  if (isCalendar(kind) || kind === 'boolean') return 'text';
  return kind === 'percent' ? 'number' : kind;
}
