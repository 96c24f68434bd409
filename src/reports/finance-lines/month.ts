import type { Cell } from '../../ports/workbook';
import { monthStart } from '../../wb/calendar';
import type { Facts } from './lines-by';

/** The first day of a row's month; '' for a row without a day. */
export function monthCell({ day }: Facts): Cell {
  return day === null ? '' : monthStart(day);
}
