import type { Cell } from '../../ports/workbook';
import { isCompensation } from '../../wb/money/finance-words';
import { isOddAmount, signedParts } from '../../wb/money/payout';
import { addRow, emptySums, financeFold, type FinanceSums } from '../finance-sums';
import { type Days, withDay } from '../fold';
import type { Row } from '../report';
import { reportKey } from '../wb-reports';

/** What accountants need besides the parts of the payout: columns that a sheet may lack. */
export const OPTIONAL = ['vw', 'vwNds', 'acquiringFee', 'rebillLogisticCost', 'cashbackDiscount'] as const;

export type OptionalColumn = (typeof OPTIONAL)[number];

/** Sums of a report in parts. */
export type Booked = FinanceSums & Record<OptionalColumn, number> & Record<`seen ${OptionalColumn}`, number> & {
  days: Days;
  /** Due for lost and spoilt goods. */
  compensation: number;
  /** What of the sales stands for lost and spoilt goods. */
  compensationSold: number;
  /** Rows of sales and returns: they have every column that the sheet has. */
  documents: number;
};

export function emptyBooked(): Booked {
  return {
    ...emptySums(), days: [], vw: 0, vwNds: 0, acquiringFee: 0, rebillLogisticCost: 0, cashbackDiscount: 0,
    'seen vw': 0, 'seen vwNds': 0, 'seen acquiringFee': 0, 'seen rebillLogisticCost': 0, 'seen cashbackDiscount': 0,
    compensation: 0, compensationSold: 0, documents: 0,
  };
}

/** By `reportKey`. */
export const BOOKED = financeFold({
  id: 'booked',
  own: ['reportId', 'currency', 'rrDate', ...OPTIONAL],
  mayLack: OPTIONAL,
  keys: () => ([reportId, currency]) => reportKey(reportId, currency),
  empty: emptyBooked,
  add: (report, [, , day, ...cells], row) => {
    addBooked(report, row, cells);
    report.days = withDay(report.days, day);
  },
});

/** Adds a row to a report, in place. @param cells of the columns of `OPTIONAL` */
function addBooked(report: Booked, row: Row, cells: readonly Cell[]): void {
  const [document, operation, quantity] = row;
  const { forPay, retailAmount, odd } = report;
  addRow(report, row);
  if (isCompensation(operation)) {
    report.compensation += report.forPay - forPay;
    report.compensationSold += report.retailAmount - retailAmount;
  }
  if (signedParts('quantity', document, quantity) !== 0) report.documents += 1;
  OPTIONAL.forEach((column, at) => {
    report[column] += signedParts(column, document, cells[at]);
    if (cells[at] !== '') report[`seen ${column}`] += 1;
  });
  if (report.odd === odd && OPTIONAL.some((column, at) => isOddAmount(column, document, cells[at]))) report.odd += 1;
}
