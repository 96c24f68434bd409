import { todayOf } from '../formulas/arguments/today';
import type { AlertRule } from './rule';

/** Older ones few people still read, and the seller has seen them. */
const DAYS = 30;

/** Articles with reviews of the last weeks that have at most so many stars and no answer; those with the most first. */
export const badReviews: AlertRule = {
  datasets: ['feedbacks'],
  threshold: 3,
  find(file, threshold) {
    const from = todayOf(undefined, file) - DAYS;
    const counts = new Map<string, number>();
    for (const [day, stars, answer, vendorCode, nmId] of file.dataset('feedbacks').read(['createdDate', 'productValuation', 'answer', 'supplierArticle', 'nmId'])) {
      if (typeof stars !== 'number' || stars < 1 || stars > threshold || answer !== '' || typeof day !== 'number' || day < from) continue;
      const subject = String(vendorCode === '' ? nmId : vendorCode);
      counts.set(subject, (counts.get(subject) ?? 0) + 1);
    }
    return [...counts].map(([subject, value]) => ({ subject, value })).sort((a, b) => b.value - a.value);
  },
};
