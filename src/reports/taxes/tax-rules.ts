import type { Cell } from '../../ports/workbook';
import { parseDecimal } from '../../wb/money/decimal';
import { dayIn } from '../cells';
import type { ReportTables } from '../report';
import { kindIn, type TaxKind } from './kinds';

/** Taxes of some span of days; rates are shares. */
export interface TaxRule {
  /** Inside the price. */
  readonly vat: number;
  readonly kind: TaxKind | null;
  readonly rate: number;
}

/** The rule of a day; the same object for all days that have the same. Null where no tax is filled in at all. */
export type TaxRules = (day: number) => TaxRule | null;

/** Amounts that a tax is counted from, all in parts. */
export interface TaxBase {
  revenue: number;
  /** Of everything that is income, less everything that is expense. */
  profit: number;
}

interface Dated {
  kind: TaxKind;
  rate: number;
  from: number;
}

/** The amount that a rate of a tax on income is counted from; VAT is inside the price. */
type IncomeKind = Exclude<TaxKind, `vat${string}`>;

function isVat(kind: TaxKind): kind is Exclude<TaxKind, IncomeKind> {
  return kind.startsWith('vat');
}

/** Of the taxes on income one holds at a time, and of the rates of VAT one: that which began last. */
export function taxRules(tables: ReportTables): TaxRules {
  const all = filledIn(tables);
  const [known, byDay] = [new Map<string, TaxRule>(), new Map<number, TaxRule>()];
  const ruleOf = (day: number): TaxRule => {
    const held = all.filter(({ from }) => from <= day);
    const vat = held.find(({ kind }) => isVat(kind));
    const income = held.find(({ kind }) => !isVat(kind));
    const name = [vat, income].map((one) => (one === undefined ? '' : `${one.kind} ${one.rate}`)).join();
    const rule = known.get(name) ?? { vat: vat?.rate ?? 0, kind: income?.kind ?? null, rate: income?.rate ?? 0 };
    known.set(name, rule);
    byDay.set(day, rule);
    return rule;
  };
  return (day) => (all.length === 0 ? null : byDay.get(day) ?? ruleOf(day));
}

/** Days on which a rate begins. */
export function taxDays(tables: ReportTables): number[] {
  return filledIn(tables).map(({ from }) => from).filter(Number.isFinite);
}

/** In parts that may be broken: they are rounded once. */
export function taxParts({ vat, kind, rate }: TaxRule, { revenue, profit }: TaxBase): number {
  const own = (revenue * vat) / (1 + vat);
  const bases = { usnIncome: revenue - own, usnProfit: profit - own, npd: revenue };
  return own + rate * (kind === null || isVat(kind) ? 0 : bases[kind]);
}

/** The latest first; of two that begin on one day, that which stands lower. */
function filledIn(tables: ReportTables): Dated[] {
  const rows = tables.reportRows('taxes', ['kind', 'rate', 'from']);
  const dated = rows.flatMap(([cell, rate, from]) => {
    const kind = kindIn(cell);
    const share = shareIn(rate);
    const first = from === '' ? -Infinity : dayIn(from);
    return kind === undefined || first === null || share === null || !isRate(share) ? [] : [{ kind, rate: share, from: first }];
  });
  return dated.reverse().sort((one, other) => (one.from === other.from ? 0 : other.from - one.from));
}

/** Whether a rate counts, and why it does not; '' where nobody has filled one in. */
export type TaxState = '' | 'counted' | 'noRate' | 'tooMuch' | 'noDay';

/** By the code of the row. */
export function taxStates(tables: ReportTables): Map<string, TaxState> {
  return new Map(tables.reportRows('taxes', ['kind', 'rate', 'from']).map(([code, rate, from]) => [String(code), stateOf(rate, from)]));
}

function stateOf(rate: Cell | undefined, from: Cell | undefined): TaxState {
  const share = shareIn(rate);
  if (from !== '' && dayIn(from) === null) return 'noDay';
  if (rate === '') return from === '' ? '' : 'noRate';
  if (share === null) return 'noRate';
  return isRate(share) ? 'counted' : 'tooMuch';
}

function isRate(share: number): boolean {
  return share >= 0 && share < 1;
}

/** A cell of percents holds a share. In one that has lost its format people write 6 or «6 %». */
function shareIn(rate: Cell | undefined): number | null {
  const isSigned = typeof rate === 'string' && rate.includes('%');
  const number = parseDecimal(isSigned ? rate.replace('%', '') : rate);
  return number === null || (number < 1 && !isSigned) ? number : number / 100;
}
