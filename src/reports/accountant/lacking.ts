import { type Booked, OPTIONAL, type OptionalColumn } from './booked';

/** Columns of the sheet of finance, as people are asked for them: both parts of the reward are one. */
export const ASKED = ['reward', 'acquiringFee', 'rebillLogisticCost', 'cashbackDiscount'] as const;

export type Asked = (typeof ASKED)[number];

const PARTS_OF: Readonly<Record<Asked, readonly OptionalColumn[]>> = {
  reward: ['vw', 'vwNds'], acquiringFee: ['acquiringFee'], rebillLogisticCost: ['rebillLogisticCost'], cashbackDiscount: ['cashbackDiscount'],
};

/**
 * What a report cannot be booked without and its rows do not have. Only a row of a sale has every column that the sheet has: in a report
 * of services alone nothing is nothing, where other reports show that the sheet has the column.
 */
export function lackingIn(report: Booked, onSheet: ReadonlySet<OptionalColumn>): Asked[] {
  const isLacking = (column: OptionalColumn): boolean => report[`seen ${column}`] === 0 && (report.documents > 0 || !onSheet.has(column));
  return ASKED.filter((asked) => PARTS_OF[asked].some(isLacking));
}

/** Columns in which some row of some report has something. */
export function columnsOnSheet(reports: Iterable<Booked>): Set<OptionalColumn> {
  const all = [...reports];
  return new Set(OPTIONAL.filter((column) => all.some((report) => report[`seen ${column}`] > 0)));
}

/** Words for every set of names, by their codes: a cell of codes may name several. */
export function wordsOfSets(names: Readonly<Record<Asked, string>>): Record<string, string> {
  const sets = ASKED.reduce<Asked[][]>((all, asked) => [...all, ...all.map((set) => [...set, asked])], [[]]);
  return Object.fromEntries(sets.filter((set) => set.length > 0).map((set) => [set.join(' '), set.map((asked) => names[asked]).join('; ')]));
}
