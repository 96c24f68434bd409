import type { Cell } from '../../ports/workbook';
import type { Facts } from './lines-by';

/** Codes of lines that have no name of their own. */
const NO_ARTICLE = '#article';
const NO_NAME = '#name';

/** What a line is called: by a name that the good has, or by a code that says why there is none. */
export function lineName({ article, good }: Facts, name: 'brand' | 'subject' | 'vendorCode'): Cell {
  return article === '' ? NO_ARTICLE : String(good[name]).trim() || NO_NAME;
}
