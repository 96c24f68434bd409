import type { RawRow, RawShop, RawTax } from './random-shop';

/** A line as the test counts it, in kopecks; null where nobody knows. */
export interface HandLine {
  pieces: number;
  revenue: number;
  payout: number;
  cost: number | null;
  extra: number;
  advertising: number | null;
  advertDeduction: number | null;
  storage: number | null;
  /** Null where nothing is taken over. */
  spread: number | null;
  tax: number | null;
  isTaxed: boolean;
  missing: number;
  odd: number;
}

/** What an article bears of the storage is taken from what bears it without one. */
interface Entry { day: string; row?: RawRow; spend?: number; stored?: number }

const CHARGES = ['deliveryService', 'paidStorage', 'paidAcceptance', 'deduction', 'penalty', 'additionalPayment'] as const;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const piecesOf = ({ moves, goods, quantity }: RawRow): number => (moves ? goods * quantity : 0);
const revenueOf = ({ goods, amounts }: RawRow): number => goods * amounts.retailAmount;
const payoutOf = ({ goods, loyalty, amounts }: RawRow): number =>
  goods * amounts.forPay - sum(CHARGES.map((name) => amounts[name])) - loyalty * (amounts.cashbackAmount + amounts.cashbackCommissionChange);

/** Every line from the raw rows, by definition and one at a time: «month article currency». */
export function linesByHand(shop: RawShop): Map<string, HandLine> {
  const stored = countedStorages(shop);
  const entries = [
    ...shop.rows.map((row) => ({ key: keyOf(row), day: row.day, row })),
    ...countedSpends(shop).map((spend) => ({ key: keyOf(spend), day: spend.day, spend: spend.kopecks })),
    ...stored.map((one) => ({ key: keyOf(one), day: one.day, stored: one.kopecks })),
    ...stored.map((one) => ({ key: keyOf({ ...one, article: null }), day: one.day, stored: -one.kopecks })),
  ];
  const keys = [...new Set(entries.map(({ key }) => key))];
  return withSpread(shop, new Map(keys.map((key) => [key, lineOf(shop, key, entries.filter((entry) => entry.key === key))])));
}

/** What is left of a line by itself; null where nobody knows. */
export function leftOf({ payout, cost, extra, advertising, advertDeduction, storage, tax }: HandLine): number | null {
  if (cost === null || tax === null) return null;
  return payout - cost - extra - (advertising ?? 0) + (advertDeduction ?? 0) - (storage ?? 0) - tax;
}

/** Largest remainders in whole numbers, which know no rounding. */
function withSpread({ rules: { unassigned } }: RawShop, lines: Map<string, HandLine>): Map<string, HandLine> {
  if (unassigned !== 'revenue' && unassigned !== 'pieces') return lines;
  for (const [key, giver] of lines) {
    const [month = '', article = '', currency = ''] = key.split(' ');
    const left = leftOf(giver);
    const takers = [...lines].filter(([other, line]) => other.startsWith(`${month} `) && other.endsWith(` ${currency}`) && other !== key && line[unassigned] > 0).sort(([one], [other]) => one.localeCompare(other));
    if (article !== '-' || left === null || takers.length === 0) continue;
    const [size, all] = [BigInt(Math.abs(left)), BigInt(sum(takers.map(([, line]) => line[unassigned])))];
    const shares = takers.map(([, line], at) => ({ line, at, down: (size * BigInt(line[unassigned])) / all, lost: (size * BigInt(line[unassigned])) % all }));
    const rest = Number(size - shares.reduce((total, { down }) => total + down, 0n));
    giver.spread = 0 - left;
    [...shares].sort((one, other) => (one.lost === other.lost ? one.at - other.at : other.lost > one.lost ? 1 : -1)).forEach(({ line, down }, at) => {
      const share = Number(down) + (at < rest ? 1 : 0);
      line.spread = left < 0 ? 0 - share : share;
    });
  }
  return lines;
}

export const keyOf = ({ day, article, currency }: { day: string; article: number | null; currency: string }): string => `${day.slice(0, 7)} ${article ?? '-'} ${currency}`;

function lineOf(shop: RawShop, key: string, entries: readonly Entry[]): HandLine {
  const [month = '', article = '', currency = ''] = key.split(' ');
  const rows = entries.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const isByStatistics = isAdvertised(shop) && coveredMonths(shop, shop.spends, currency).includes(month);
  const isStored = isStorageAsked(shop) && coveredMonths(shop, storagesOf(shop), currency).includes(month);
  const own = shop.costs.find((cost) => String(cost.article) === article && cost.currency === currency);
  const datedOn = ({ day, barcode = '' }: RawRow, isOwn: boolean): { from: string; cost: number } | null =>
    (currency === 'RUB' ? shop.dated ?? [] : []).filter((one) => String(one.article) === article && (isOwn ? one.barcode === barcode : one.barcode === undefined) && (one.from ?? '') <= day)
      .reduce<{ from: string; cost: number } | null>((best, { from = '', cost }) => (best === null || from >= best.from ? { from, cost } : best), null);
  const costOfPiece = (row: RawRow): number | null => {
    const [single, dated, typed] = [datedOn(row, true), datedOn(row, false), typedOn(row.day)];
    if (single !== null || typed === null || (dated !== null && dated.from >= typed.from)) return (single ?? dated)?.cost ?? null;
    return typed.cost;
  };
  const typedOn = (day: string): { from: string; cost: number } | null => {
    const first = own?.cost !== undefined && (own.from ?? '') <= day ? { from: own.from ?? '', cost: own.cost } : null;
    const second = own?.cost2 !== undefined && own.from2 !== undefined && own.from2 <= day ? { from: own.from2, cost: own.cost2 } : null;
    if (first === null || second === null) return first ?? second;
    return second.from >= first.from ? second : first;
  };
  const missing = sum(rows.filter((row) => costOfPiece(row) === null).map(piecesOf));
  const costOf = (row: RawRow): number => piecesOf(row) * (costOfPiece(row) ?? 0);
  const extraOf = (row: RawRow): number => piecesOf(row) * (own?.extra ?? 0);
  const backOf = (row: RawRow): number => (isByStatistics && row.isAdvert ? row.amounts.deduction : 0);
  const needsCost = entries.some(({ day }) => taxesOn(shop, day).income?.kind === 'usnProfit');
  const taxOf = ({ day, row, spend = 0, stored = 0 }: Entry): Fraction => {
    const { vat, income } = taxesOn(shop, day);
    const revenue = row === undefined ? 0 : revenueOf(row);
    const profit = row === undefined ? -spend - stored : payoutOf(row) - costOf(row) - extraOf(row) + backOf(row);
    return taxIn(vat, income, revenue, profit);
  };
  return {
    storage: isStored ? sum(entries.map(({ stored = 0 }) => stored)) : null, spread: null,
    pieces: sum(rows.map(piecesOf)), revenue: sum(rows.map(revenueOf)), payout: sum(rows.map(payoutOf)),
    cost: missing === 0 ? sum(rows.map(costOf)) : null, extra: sum(rows.map(extraOf)),
    advertising: isByStatistics ? sum(entries.map(({ spend = 0 }) => spend)) : null, advertDeduction: isByStatistics ? sum(rows.map(backOf)) : null,
    tax: missing !== 0 && needsCost ? null : rounded(entries.map(taxOf)), isTaxed: shop.taxes.length > 0, missing, odd: rows.filter(({ isOdd }) => isOdd).length,
  };
}

const isAdvertised = ({ rules }: RawShop): boolean => rules.advertising !== 'withheld';
const isStorageAsked = ({ rules, rows }: RawShop): boolean => rules.storage !== 'withheld' && rows.some(({ amounts }) => amounts.paidStorage !== 0);
const storagesOf = ({ storages }: RawShop) => storages.map((one) => ({ ...one, currency: 'RUB' }));

/** Months all of whose finance days lie between the first and the last day of the table. */
function coveredMonths({ rows }: RawShop, told: readonly { day: string; currency: string }[], currency: string): string[] {
  const [paid = [], shown = []] = [rows, told].map((all) => all.filter((one) => one.currency === currency).map(({ day }) => day).sort());
  const [firstShown, lastShown, firstPaid, lastPaid] = [shown[0], shown.at(-1), paid[0], paid.at(-1)] as [string?, string?, string?, string?];
  if (firstShown === undefined || lastShown === undefined || firstPaid === undefined || lastPaid === undefined) return [];
  return [...new Set([...paid, ...shown].map((day) => day.slice(0, 7)))].filter((month) => {
    const end = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
    const [from, to] = [`${month}-01` > firstPaid ? `${month}-01` : firstPaid, end < lastPaid ? end : lastPaid];
    return firstShown <= from && lastShown >= to;
  });
}

function countedIn<T extends { day: string; currency: string }>(shop: RawShop, told: readonly T[]): T[] {
  return told.filter(({ day, currency }) => {
    const days = shop.rows.filter((row) => row.currency === currency).map((row) => row.day).sort();
    return coveredMonths(shop, told, currency).includes(day.slice(0, 7)) && day >= (days[0] as string) && day <= (days.at(-1) as string);
  });
}

function countedSpends(shop: RawShop): RawShop['spends'] {
  return isAdvertised(shop) ? countedIn(shop, shop.spends) : [];
}

function countedStorages(shop: RawShop) {
  return isStorageAsked(shop) ? countedIn(shop, storagesOf(shop)).filter(({ article, kopecks }) => article !== null && kopecks !== 0) : [];
}

function taxesOn({ taxes }: RawShop, day: string): { vat: RawTax | null; income: RawTax | null } {
  const latest = (all: RawTax[]): RawTax | null => all.reduce<RawTax | null>((best, tax) => (best === null || (tax.from ?? '') >= (best.from ?? '') ? tax : best), null);
  const held = taxes.filter(({ from = '' }) => from <= day);
  return { vat: latest(held.filter(({ kind }) => kind.startsWith('vat'))), income: latest(held.filter(({ kind }) => !kind.startsWith('vat'))) };
}

/** Exact: kopecks × 10,000 × 105 × 107. */
type Fraction = bigint;
const WHOLE = 10_000n * 105n * 107n;

function taxIn(vat: RawTax | null, income: RawTax | null, revenue: number, profit: number): Fraction {
  const inside = vat === null ? 0n : (BigInt(revenue) * BigInt(vat.percent) * WHOLE) / BigInt(100 + vat.percent);
  if (income === null) return inside;
  const base = BigInt(income.kind === 'usnProfit' ? profit : revenue) * WHOLE - (income.kind === 'npd' ? 0n : inside);
  return inside + (base * BigInt(income.percent)) / 100n;
}

/** Halves go away from zero. */
function rounded(fractions: readonly Fraction[]): number {
  const all = fractions.reduce((total, one) => total + one, 0n);
  const positive = all < 0n ? -all : all;
  const kopecks = Number((2n * positive + WHOLE) / (2n * WHOLE));
  return all < 0n ? 0 - kopecks : kopecks;
}
