import { columns as financeColumns } from '../../datasets/finance';
import type { Cell } from '../../ports/workbook';
import { type ColumnKind, isCalendar } from '../../tables/table';
import { dayText } from '../grid/plain-text';
import type { DetailRow } from '../wb-report/detail';
import { NO, YES } from './wire-words';

const KINDS = new Map<string, ColumnKind>(financeColumns().map(({ id, kind }) => [id, kind]));

/** A cell as WB's file has it. @param number of the row, from 1 */
export function detailCell(row: DetailRow, field: string, number: number): Cell {
  if (field === '') return number;
  const cell = row[field] ?? '';
  const kind = KINDS.get(field);
  if (kind === 'boolean') return cell === true ? YES : NO;
  // УНФ stops at the first row without a supply.
  if (field === 'giId') return cell === '' ? '0' : cell;
  // The day on which WB booked the row is of the same week.
  if (field === 'saleDt' && cell === '') return dayCell(row['rrDate'] ?? '');
  if (kind !== undefined && isCalendar(kind)) return dayCell(cell);
  return kind === 'percent' && typeof cell === 'number' ? Math.round(cell * 1e6) / 1e4 : cell;
}

function dayCell(cell: Cell): Cell {
  return typeof cell === 'number' ? dayText(cell) : cell;
}
