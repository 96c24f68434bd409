import { isUnreadable, partsIn } from '../../wb/money/amount';
import type { Cell } from '../../ports/workbook';
import { type Fold, type Measure, SUM, sumOf } from '../measuring/measure';
import { measured, type MeasuredFormula } from '../measuring/measured';

/** What is not known of one is not known of all: a sum without it would look like profit. */
const KNOWN_SUM: Fold = {
  start: 0,
  add: (a, b) => (a === null || b === null ? null : a + b),
  show: (amount) => (amount === null ? '' : SUM.show(amount)),
};

/** A sum of cells that are empty where nobody knows. */
function knownSumOf<Id extends string>(column: Id): Measure<Id> {
  return { columns: [column], amountOf: ([cell]) => amountIn(cell), isOdd: ([cell]) => isUnreadable(cell), fold: KNOWN_SUM };
}

function amountIn(cell: Cell | undefined): number | null {
  return cell === '' ? null : partsIn(cell);
}

export const profitSums = (): MeasuredFormula<'profit'> => ({
  dataset: 'profit',
  articles: ['nmId', 'vendorCode'],
  day: 'month',
  isMonthly: true,
  measures: {
    profit: knownSumOf('profit'),
    retail: knownSumOf('revenue'),
    payout: knownSumOf('payout'),
    cost: knownSumOf('cost'),
    extra: knownSumOf('extra'),
    // Empty too where a rule takes it from what was withheld, and where no rate is filled in.
    advertising: sumOf('advertising'),
    tax: sumOf('tax'),
    pieces: knownSumOf('pieces'),
  },
  groupings: { currency: 'currency' },
  currency: 'currency',
});

/** What is left of sales by article and month, as the report of profit has it. */
export const profit = () => measured(profitSums());
