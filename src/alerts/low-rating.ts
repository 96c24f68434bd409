import type { AlertRule } from './rule';

/** Articles that buyers think less of than so many stars; of one without reviews nobody thinks anything. */
export const lowRating: AlertRule = {
  datasets: ['itemRating'],
  threshold: 4.5,
  find(file, threshold) {
    const rows = file.dataset('itemRating').read(['vendorCode', 'nmId', 'feedbackRating', 'feedbackCount']);
    const low = rows.filter(([, , stars, reviews]) => typeof stars === 'number' && stars > 0 && stars < threshold && Number(reviews) > 0);
    low.sort((a, b) => Number(a[2]) - Number(b[2]) || Number(b[3]) - Number(a[3]));
    return low.map(([vendorCode, nmId, stars]) => ({ subject: String(vendorCode === '' ? nmId : vendorCode), value: Number(stars) }));
  },
};
