import type { AlertRule } from './rule';

/** Cards that WB has taken out of sale, each with how many reasons it gives. */
export const blocked: AlertRule = {
  datasets: ['blockedCards'],
  threshold: 1,
  find(file, threshold) {
    const reasons = new Map<string, number>();
    for (const [isBlocked, vendorCode, nmId] of file.dataset('blockedCards').read(['isBlocked', 'vendorCode', 'nmId'])) {
      const subject = String(vendorCode === '' ? nmId : vendorCode);
      if (isBlocked === true) reasons.set(subject, (reasons.get(subject) ?? 0) + 1);
    }
    return reasons.size < threshold ? [] : [...reasons].map(([subject, value]) => ({ subject, value }));
  },
};
