/** What WB owes by one report. Sums are kopecks: floats that are added up meet no sum. */
export interface Due {
  /** `reportKey`. */
  key: string;
  reportId: string;
  from: number;
  to: number;
  kopecks: number;
}

/** What has come to the account. */
export interface Paid {
  id: string;
  day: number;
  kopecks: number;
  /** Reports that a person, or else the purpose, names. */
  named: readonly string[];
}

/** A part of a payment that pays a report. */
export interface PaidPart {
  paymentId: string;
  key: string;
  kopecks: number;
}

/** WB pays a week's report about four weeks after its end; the seller may leave the money lying. Later than that, an equal sum is chance. */
const LONGEST_WAIT_DAYS = 92;
/** So many reports may be paid at once, and so many payments pay one. */
const MOST_REPORTS = 8;
const MOST_PAYMENTS = 4;

/**
 * Which payment pays which reports: those it names, else the oldest whose sum it is to the kopeck, several together too, else it is a
 * part of one. What meets no sum pays nothing: a person says for what it is.
 */
export function matchPayments(dues: readonly Due[], payments: readonly Paid[]): PaidPart[] {
  const open = new Map([...dues].sort(byEnd).map((due) => [due.key, due]));
  const parts: PaidPart[] = [];
  const take = (paid: readonly Paid[], paidDues: readonly Due[], made: readonly PaidPart[]) => {
    for (const { key } of paidDues) open.delete(key);
    for (const { id } of paid) left.delete(id);
    parts.push(...made);
  };
  const left = new Map([...payments].sort(byDay).map((paid) => [paid.id, paid]));
  for (const paid of [...left.values()]) {
    const named = [...open.values()].filter(({ reportId }) => paid.named.includes(reportId));
    if (named.length > 0) take([paid], named, shared(paid, named));
  }
  for (const paid of [...left.values()]) {
    const run = runOf([...open.values()].filter((due) => isInTime(due, paid)), paid.kopecks, MOST_REPORTS);
    if (run !== null) take([paid], run, run.map(({ key, kopecks }) => ({ paymentId: paid.id, key, kopecks })));
  }
  for (const due of [...open.values()]) {
    const run = runOf([...left.values()].filter((paid) => isInTime(due, paid)), due.kopecks, MOST_PAYMENTS);
    if (run !== null) take(run, [due], run.map(({ id, kopecks }) => ({ paymentId: id, key: due.key, kopecks })));
  }
  return parts;
}

/** Whether a payment of that day may be for the report. */
export function isInTime({ to }: Pick<Due, 'to'>, { day }: Pick<Paid, 'day'>): boolean {
  return day > to && day <= to + LONGEST_WAIT_DAYS;
}

/** What names several reports pays them one after another; the last takes what is left. */
function shared({ id, kopecks }: Paid, dues: readonly Due[]): PaidPart[] {
  let rest = kopecks;
  return dues.map(({ key, kopecks: due }, at) => {
    const part = at === dues.length - 1 ? rest : Math.min(rest, due);
    rest -= part;
    return { paymentId: id, key, kopecks: part };
  });
}

/** The shortest run of neighbours that come to that sum, of those the first. */
function runOf<T extends { kopecks: number }>(items: readonly T[], kopecks: number, longest: number): readonly T[] | null {
  for (let length = 1; length <= Math.min(longest, items.length); length += 1) {
    for (let from = 0; from + length <= items.length; from += 1) {
      const run = items.slice(from, from + length);
      if (run.reduce((sum, item) => sum + item.kopecks, 0) === kopecks) return run;
    }
  }
  return null;
}

function byEnd(one: Due, other: Due): number {
  return one.to - other.to || one.reportId.length - other.reportId.length || (one.reportId < other.reportId ? -1 : 1);
}

function byDay(one: Paid, other: Paid): number {
  return one.day - other.day || (one.id < other.id ? -1 : 1);
}
