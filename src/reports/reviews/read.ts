import type { Cell } from '../../ports/workbook';
import { parseDecimal } from '../../wb/money/decimal';
import { wireWord } from '../../wb/wire/wire-word';
import { articleIn, dayIn } from '../cells';
import type { ReportTables } from '../report';

export interface Review {
  article: number | null;
  /** Null for no date. */
  day: number | null;
  /** From 1 to 5; null for what is none. */
  stars: number | null;
  text: string;
  isWaiting: boolean;
  names: readonly Cell[];
}

/** WB’s own state of a review that nobody need answer. */
const DONE = 'wbru';

const COLUMNS = ['id', 'createdDate', 'productValuation', 'text', 'pros', 'cons', 'answer', 'nmId', 'supplierArticle', 'productName', 'state'] as const;

/** Reviews of both sheets, each once. One in the archive cannot be answered any more. */
export function reviewsOf(tables: ReportTables): Review[] {
  const fresh = tables.rows('feedbacks', COLUMNS);
  const known = new Set(fresh.map(([id]) => id));
  const old = tables.rows('feedbackArchive', COLUMNS).filter(([id]) => !known.has(id as Cell));
  return [...fresh, ...old].map(([, date, valuation, text, pros, cons, answer, nmId, supplierArticle = '', productName = '', state], at) => {
    const stars = parseDecimal(valuation);
    const words = [text, cons, pros].map(String).filter((part) => part.trim() !== '');
    return {
      article: articleIn(nmId), day: dayIn(date), stars: stars !== null && stars >= 1 && stars <= 5 ? stars : null,
      text: [text, cons].map(String).join(' '), names: [supplierArticle, productName],
      isWaiting: at < fresh.length && answer === '' && words.length > 0 && wireWord(state) !== DONE,
    };
  });
}

/** Why goods came back, and what buyers wrote about it. */
export interface Back {
  article: number | null;
  day: number | null;
  reason: string;
  comment: string;
  isClaim: boolean;
}

export function backOf(tables: ReportTables): Back[] {
  const claims = tables.rows('claims', ['nm_id', 'dt', 'user_comment']).map(([nmId, date, comment]) =>
    ({ article: articleIn(nmId), day: dayIn(date), reason: '', comment: String(comment), isClaim: true }));
  const returns = tables.rows('itemReturns', ['nmId', 'orderDt', 'returnReason', 'returnType']).map(([nmId, date, reason, type]) =>
    ({ article: articleIn(nmId), day: dayIn(date), reason: (String(reason).trim() || String(type).trim()), comment: '', isClaim: false }));
  return [...claims, ...returns];
}
