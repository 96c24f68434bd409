import type { Cell } from '../../ports/workbook';
import type { Facts } from './lines-by';

/** The first day of the month; '' for rows without a day. */
export function monthCell({ day }: Facts): Cell {
  return day ?? '';
}
