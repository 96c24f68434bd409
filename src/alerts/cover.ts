import { formulaNamed } from '../formulas';
import type { Cell } from '../ports/workbook';
import type { FileView } from '../formulas/formula';
import type { AlertRule } from './rule';

type CoverRow = [nmId: Cell, vendorCode: Cell, stock: Cell, daily: number, days: Cell];

/** Articles that are ordered and will be sold out within so many days: as `=WB_COVER()` counts. */
export const cover: AlertRule = {
  datasets: ['stocks', 'orders'],
  threshold: 7,
  find(file, threshold) {
    const [, ...rows] = formulaNamed('WB_COVER').answer([], file) as unknown as CoverRow[];
    const short = rows.filter(([, , , daily, days]) => daily > 0 && typeof days === 'number' && days < threshold);
    // Of those that end on the same day the one that sells best loses most.
    short.sort((a, b) => Number(a[4]) - Number(b[4]) || b[3] - a[3]);
    const titles = titlesIn(file);
    // The text says «less than»: a stock of some hours is no stock of 0 days. That there is none has a text of its own.
    return short.map(([nmId, vendorCode, stock, , days]) => ({
      subject: [vendorCode === '' ? nmId : vendorCode, ...(titles.get(nmId) ?? [])].join(' · '),
      value: Number(stock) <= 0 ? 0 : Math.floor(Number(days)) + 1,
      left: Number(stock),
    }));
  },
};

/** What people call an article, where the cards are there to say it. */
function titlesIn(file: FileView): ReadonlyMap<Cell, [title: Cell]> {
  if (file.rowsOnSheet('cards') < 2) return new Map();
  return new Map(file.dataset('cards').read(['nmID', 'title']).flatMap(([nmId = '', title = '']) => (title === '' ? [] : [[nmId, [title]]])));
}
