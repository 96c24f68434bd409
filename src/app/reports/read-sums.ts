import { type Fold, monthsOf } from '../../reports/fold';
import { groupedBy } from '../../reports/grouped';
import type { Row } from '../../reports/report';
import type { Lot, Lots } from '../../sheet/lots';
import { packed } from '../../reports/packed-sums';

/** A month of a shop that has to be read for a fold. */
export interface Due {
  fold: Fold;
  lot: Lot;
  print: string | null;
  given: Row;
}

export interface ReadSums extends Due {
  /** As `packed` makes it. */
  text: string;
}

/** Reads the lots once for all folds that need them: no row is kept longer than it takes to add it. */
export function readSums(lots: Lots, due: readonly Due[]): ReadSums[] {
  const columns = [...new Set(due.flatMap(({ fold }) => fold.columns))];
  const sums = due.map((one) => ({ ...one, ...monthsOf(one.fold, one.given), places: one.fold.columns.map((id) => columns.indexOf(id)) }));
  const byLot = groupedBy(sums, ({ lot }) => lotId(lot));
  lots.read([...new Set(due.map(({ lot }) => lot))], columns, (lot, cells) => {
    for (const { take, places } of byLot.get(lotId(lot)) ?? []) take(lot.value, places.map((place) => cells[place] ?? ''));
  });
  return sums.map(({ fold, lot, print, given, months }) => ({ fold, lot, print, given, text: packed(fold, months.get(lot.value) ?? new Map()) }));
}

function lotId({ shop, value }: Lot): string {
  return `${shop}\n${value}`;
}
