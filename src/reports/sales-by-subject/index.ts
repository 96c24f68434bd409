import { coded, text } from '../../tables/columns';
import { byName, salesBy } from '../trade-lines/sales-by';

/** What each kind of goods brings. */
export const salesBySubject = () => salesBy('salesBySubject', {
  by: 'subject', lineOf: byName, own: [coded(text('subject', 180))], cellsOf: (subject) => ({ subject }),
});
