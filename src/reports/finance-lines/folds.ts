import { mondayOf } from '../../wb/time/calendar';
import { currencyCode } from '../../wb/money/finance-words';
import { dayIn } from '../cells';
import { financeFold } from '../finance-sums';
import { monthIn } from '../fold';
import { articleOf } from './goods';
import { addToLine, emptyLine, type LineSums } from './line-sums';

/** Sums of rows, and how their article is called in them. */
export type OfLine = LineSums & { vendorCode: string; title: string; brand: string; subject: string };

/** Whose rows they are. */
export interface Place {
  /** The first day of their span of time; null for rows without a day. */
  day: number | null;
  /** '' for rows of no article. */
  article: string;
  currency: string;
}

/** What a line needs besides the sums. */
const OF_LINE = ['rrDate', 'currency', 'nmId', 'bonusTypeName', 'retailPriceWithDisc', 'acquiringFee'] as const;

/** Of these, what the sums tell to be there or not. */
const MAY_LACK = ['retailPriceWithDisc', 'acquiringFee'] as const;

/** By month, article and currency. */
export const BY_ARTICLE = financeFold({
  id: 'byArticle',
  own: [...OF_LINE, 'vendorCode', 'title', 'brandName', 'subjectName'],
  mayLack: MAY_LACK,
  keys: () => ([date, currency, nmId = '']) => keyOf(monthIn(date) || '', articleOf(nmId), currency),
  empty: emptyOfLine,
  add: (sums, [, , , what = '', price = '', acquiring = '', vendorCode, title, brand, subject], row) => {
    addToLine(sums, row, { price, acquiring, what });
    sums.vendorCode = sums.vendorCode || String(vendorCode);
    sums.title = sums.title || String(title);
    sums.brand = sums.brand || String(brand);
    sums.subject = sums.subject || String(subject);
  },
});

/** By week and currency, of no article. */
export const BY_WEEK = financeFold({
  id: 'byWeek',
  own: OF_LINE,
  mayLack: MAY_LACK,
  keys: () => ([date, currency]) => {
    const day = dayIn(date);
    return keyOf(day === null ? '' : mondayOf(day), '', currency);
  },
  empty: emptyOfLine,
  add: (sums, [, , , what = '', price = '', acquiring = ''], row) => addToLine(sums, row, { price, acquiring, what }),
});

export function placeOf(key: string): Place {
  const [day, article, currency] = key.split('\n') as [string, string, string];
  return { day: day === '' ? null : Number(day), article, currency };
}

function keyOf(day: number | '', article: string, currency: unknown): string {
  return [day, article, currencyCode(currency)].join('\n');
}

function emptyOfLine(): OfLine {
  return { ...emptyLine(), vendorCode: '', title: '', brand: '', subject: '' };
}
