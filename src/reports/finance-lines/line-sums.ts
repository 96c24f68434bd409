import type { Cell } from '../../ports/workbook';
import type { WireRow } from '../../tables/table';
import { inKopecks, PARTS } from '../../wb/money/amount';
import { deductionKind, isToBuyer } from '../../wb/money/finance-words';
import { signedParts } from '../../wb/money/payout';
import type { Added } from '../behind';
import { addedSums, addRow, addSums, emptySums, type FinanceSums } from '../finance-sums';
import type { Row } from '../report';

/** Sums of a line in parts: those of all reports, and what some of them consist of; `priced` and `acquired` count rows that have a price and a fee. */
export type LineSums = FinanceSums & Record<(typeof OWN)[number], number>;

const OWN = ['price', 'priced', 'acquiring', 'acquired', 'deliveryTo', 'advertising', 'subscriptions', 'transit'] as const;

/** What a line needs of a finance row besides the columns of the sums. */
export interface Details {
  price: Cell;
  /** `acquiringFee`. */
  acquiring: Cell;
  /** `bonusTypeName`. */
  what: Cell;
}

export function emptyLine(): LineSums {
  return { ...emptySums(), price: 0, priced: 0, acquiring: 0, acquired: 0, deliveryTo: 0, advertising: 0, subscriptions: 0, transit: 0 };
}

/** Adds a row to a line, in place. What the line consists of is told by how much the sums have grown. */
export function addToLine(line: LineSums, row: Row, { price, acquiring, what }: Details): void {
  const { deliveryService, deduction } = line;
  addRow(line, row);
  line.price += signedParts('retailPriceWithDisc', row[0], price);
  if (price !== '') line.priced += 1;
  line.acquiring += signedParts('acquiringFee', row[0], acquiring);
  if (acquiring !== '') line.acquired += 1;
  if (isToBuyer(what)) line.deliveryTo += line.deliveryService - deliveryService;
  const kind = line.deduction === deduction ? 'others' : deductionKind(what);
  if (kind !== 'others') line[kind] += line.deduction - deduction;
}

/** The columns of a line, in parts. */
export function lineParts(line: LineSums): Added {
  const { price, acquiring, deliveryTo, advertising, subscriptions, transit } = line;
  const {
    quantity, retailAmount, payout, forPay, paidStorage, paidAcceptance, penalty, additionalPayment, cashbackAmount, cashbackCommissionChange, rows, odd,
  } = addedSums(line);
  return {
    quantity, retailAmount, payout, forPay, paidStorage, paidAcceptance, penalty, additionalPayment, cashbackAmount, cashbackCommissionChange, rows, odd,
    price, acquiring, deliveryTo, advertising, subscriptions, transit, commission: retailAmount - forPay, take: price - forPay,
    deliveryBack: line.deliveryService - deliveryTo, others: line.deduction - advertising - subscriptions - transit,
  };
}

/** The cells of a line. @param has whether the sheet has the price before WB's discount, and the fee of acquiring */
export function lineCells(line: LineSums, has: { price: boolean; acquiring: boolean }): WireRow {
  const cells: WireRow = Object.fromEntries(Object.entries(lineParts(line)).map(([column, parts]) => [column, inKopecks(parts)]));
  return { ...cells, ...(has.price ? {} : { price: '', take: '' }), ...(has.acquiring ? {} : { acquiring: '' }) };
}

/** Adds a line to a line, in place. */
export function addLine(line: LineSums, more: LineSums): void {
  addSums(line, more);
  for (const part of OWN) line[part] += more[part];
}

/** Larger lines first, among those of one span of time. */
export function byRevenue(a: LineSums, b: LineSums): number {
  return (b.retailAmount - a.retailAmount) / PARTS;
}
