import type { GroupingId, MeasureId, PeriodId } from './arguments/words';
import type { FormulaName } from '.';

/** What people ask, and the formula that answers it: the usual words of its arguments may be chosen otherwise. */
export interface Question {
  formula: FormulaName;
  period?: PeriodId | '7 days' | '28 days';
  group?: GroupingId;
  measure?: MeasureId;
  /** Asked of one article, and not of all. */
  isOfArticle?: true;
}

const QUESTIONS = {
  orders: { formula: 'WB_ORDERS', period: 'yesterday', group: 'total', measure: 'pieces' },
  sales: { formula: 'WB_SALES', period: 'lastWeek', group: 'total', measure: 'pieces' },
  returns: { formula: 'WB_RETURNS', period: 'month', group: 'total', measure: 'pieces' },
  stocks: { formula: 'WB_STOCKS', group: 'total', measure: 'pieces' },
  cover: { formula: 'WB_COVER', isOfArticle: true },
  payout: { formula: 'WB_PAYOUT', period: 'lastWeek', group: 'total' },
  charges: { formula: 'WB_FINANCE', period: 'lastMonth', group: 'total', measure: 'delivery' },
  profit: { formula: 'WB_PROFIT', period: 'lastMonth', group: 'total', measure: 'profit' },
  ads: { formula: 'WB_ADS', period: '7 days', group: 'total', measure: 'spent' },
  adShare: { formula: 'WB_AD_SHARE', period: '28 days', group: 'total' },
  buyout: { formula: 'WB_BUYOUT', period: '28 days', group: 'total' },
  price: { formula: 'WB_PRICE', measure: 'discountedPrice', isOfArticle: true },
  balance: { formula: 'WB_BALANCE', measure: 'balance' },
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof QUESTIONS;

export const QUESTION_IDS = Object.keys(QUESTIONS) as QuestionId[];

export function isQuestionId(id: string): id is QuestionId {
  return id in QUESTIONS;
}

export function questionOf(id: QuestionId): Question {
  return QUESTIONS[id];
}
