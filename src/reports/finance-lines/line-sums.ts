import type { Cell } from '../../ports/workbook';
import type { WireRow } from '../../tables/table';
import { inKopecks, PARTS } from '../../wb/amount';
import { deductionKind, isToBuyer } from '../../wb/finance-words';
import { signedParts } from '../../wb/payout';
import type { Added } from '../behind';
import { addedSums, addRow, addSums, emptySums, type FinanceSums } from '../finance-sums';
import type { Row } from '../report';

/** Sums of a line in parts: those of all reports, and what some of them consist of; `priced` counts rows that have a price. */
export type LineSums = FinanceSums & { price: number; priced: number; deliveryTo: number; advertising: number; subscriptions: number; transit: number };

/** What a line needs of a finance row besides the columns of the sums. */
export interface Details {
  price: Cell;
  /** `bonusTypeName`. */
  what: Cell;
}

export function emptyLine(): LineSums {
  return { ...emptySums(), price: 0, priced: 0, deliveryTo: 0, advertising: 0, subscriptions: 0, transit: 0 };
}

/** Adds a row to a line, in place. What the line consists of is told by how much the sums have grown. */
export function addToLine(line: LineSums, row: Row, { price, what }: Details): void {
  const { deliveryService, deduction } = line;
  addRow(line, row);
  line.price += signedParts('retailPriceWithDisc', row[0], price);
  if (price !== '') line.priced += 1;
  if (isToBuyer(what)) line.deliveryTo += line.deliveryService - deliveryService;
  const kind = line.deduction === deduction ? 'others' : deductionKind(what);
  if (kind !== 'others') line[kind] += line.deduction - deduction;
}

/** The columns of a line, in parts. */
export function lineParts(line: LineSums): Added {
  const { price, deliveryTo, advertising, subscriptions, transit } = line;
  const {
    quantity, retailAmount, payout, forPay, paidStorage, paidAcceptance, penalty, additionalPayment, cashbackAmount, cashbackCommissionChange, rows, odd,
  } = addedSums(line);
  return {
    quantity, retailAmount, payout, forPay, paidStorage, paidAcceptance, penalty, additionalPayment, cashbackAmount, cashbackCommissionChange, rows, odd,
    price, deliveryTo, advertising, subscriptions, transit, commission: retailAmount - forPay, take: price - forPay,
    deliveryBack: line.deliveryService - deliveryTo, others: line.deduction - advertising - subscriptions - transit,
  };
}

/** The cells of a line. @param isPriced whether the sheet has the price before WB's discount */
export function lineCells(line: LineSums, isPriced: boolean): WireRow {
  const cells: WireRow = Object.fromEntries(Object.entries(lineParts(line)).map(([column, parts]) => [column, inKopecks(parts)]));
  return isPriced ? cells : { ...cells, price: '', take: '' };
}

/** Adds a line to a line, in place. */
export function addLine(line: LineSums, more: LineSums): void {
  addSums(line, more);
  for (const part of ['price', 'priced', 'deliveryTo', 'advertising', 'subscriptions', 'transit'] as const) line[part] += more[part];
}

/** Larger lines first, among those of one span of time. */
export function byRevenue(a: LineSums, b: LineSums): number {
  return (b.retailAmount - a.retailAmount) / PARTS;
}
