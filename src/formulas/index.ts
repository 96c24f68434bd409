import type { Formula } from './formula';
import { adShare } from './functions/ad-share';
import { ads } from './functions/ads';
import { balance } from './functions/balance';
import { buyout } from './functions/buyout';
import { card } from './functions/card';
import { check } from './functions/check';
import { cover } from './functions/cover';
import { finance } from './functions/finance';
import { funnel } from './functions/funnel';
import { margin } from './functions/margin';
import { orders } from './functions/orders';
import { payout } from './functions/payout';
import { price } from './functions/price';
import { profit } from './functions/profit';
import { rating } from './functions/rating';
import { returns } from './functions/returns';
import { sales } from './functions/sales';
import { stocks } from './functions/stocks';
import { storage } from './functions/storage';
import { table } from './functions/table';
import { tariff } from './functions/tariff';
import { updated } from './functions/updated';
import type { MeasuredFormula } from './measuring/measured';

/** All cell functions by their names in a cell. Each is made when it is asked for: every cell loads the script, and calls one. */
const FORMULAS = {
  WB_STOCKS: stocks,
  WB_ORDERS: orders,
  WB_SALES: sales,
  WB_RETURNS: returns,
  WB_FINANCE: finance,
  WB_PAYOUT: payout,
  WB_BALANCE: balance,
  WB_CARD: card,
  WB_PRICE: price,
  WB_COVER: cover,
  WB_ADS: ads,
  WB_AD_SHARE: adShare,
  WB_BUYOUT: buyout,
  WB_FUNNEL: funnel,
  WB_STORAGE: storage,
  WB_RATING: rating,
  WB_TARIFF: tariff,
  WB_PROFIT: profit,
  WB_MARGIN: margin,
  WB_UPDATED: updated,
  WB_TABLE: table,
  WB_CHECK: () => check(allSums),
} as const satisfies Record<string, () => Formula>;

export type FormulaName = keyof typeof FORMULAS;

export const FORMULA_NAMES = Object.keys(FORMULAS) as FormulaName[];

export function isFormulaName(text: string): text is FormulaName {
  return (FORMULA_NAMES as string[]).includes(text);
}

export function formulaNamed(name: FormulaName): Formula {
  return FORMULAS[name]();
}

/** What all formulas add up. */
function allSums(): readonly MeasuredFormula[] {
  return FORMULA_NAMES.flatMap((name) => formulaNamed(name).sums ?? []);
}
