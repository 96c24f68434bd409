import { coded, integer, text } from '../../tables/columns';
import { weekday } from '../../wb/time/calendar';
import type { Cell } from '../../ports/workbook';
import { salesBy } from '../trade-lines/sales-by';

const HOURS = 24;
const NO_TIME = '-';

/** When people order and buy: each hour of each day of the week. Four whole weeks have each of them as often. */
export const salesByHour = () => salesBy('salesByHour', {
  by: 'date', lineOf: hourOf, own: [coded(text('weekday', 120)), integer('hour', 80)],
  cellsOf: (line) => {
    const [day = '', hour = ''] = line.split(' ');
    return { weekday: day, hour: hour === '' ? '' : Number(hour) };
  },
  isInOrder: true,
});

/** «1 09» for Monday at nine. A moment is a day and a part of it, and the part may have lost its last digit. */
function hourOf(moment: Cell): string {
  if (typeof moment !== 'number') return NO_TIME;
  const hours = Math.floor(moment * HOURS + 1e-6);
  return `${weekday(Math.floor(hours / HOURS)) + 1} ${String(hours % HOURS).padStart(2, '0')}`;
}
