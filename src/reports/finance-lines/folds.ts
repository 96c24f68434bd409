import type { Cell } from '../../ports/workbook';
import { mondayOf, monthStart } from '../../wb/calendar';
import { currencyCode } from '../../wb/finance-words';
import { dayIn } from '../cells';
import { financeFold } from '../finance-sums';
import type { Fold } from '../fold';
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

export const BY_ARTICLE = linesFold('byArticle', (day, nmId) => [day === null ? '' : monthStart(day), articleOf(nmId)]);

export const BY_WEEK = linesFold('byWeek', (day) => [day === null ? '' : mondayOf(day), '']);

export function placeOf(key: string): Place {
  const [day, article, currency] = key.split('\n') as [string, string, string];
  return { day: day === '' ? null : Number(day), article, currency };
}

function linesFold(id: string, partsOf: (day: number | null, nmId: Cell) => readonly [day: number | '', article: string]): Fold<OfLine> {
  return financeFold({
    id,
    own: ['rrDate', 'currency', 'nmId', 'bonusTypeName', 'retailPriceWithDisc', 'vendorCode', 'title', 'brandName', 'subjectName'],
    keys: () => ([date, currency, nmId = '']) => [...partsOf(dayIn(date), nmId), currencyCode(currency)].join('\n'),
    empty: () => ({ ...emptyLine(), vendorCode: '', title: '', brand: '', subject: '' }),
    add: (sums, [, , , what = '', price = '', vendorCode, title, brand, subject], row) => {
      addToLine(sums, row, { price, what });
      sums.vendorCode = sums.vendorCode || String(vendorCode);
      sums.title = sums.title || String(title);
      sums.brand = sums.brand || String(brand);
      sums.subject = sums.subject || String(subject);
    },
  });
}
