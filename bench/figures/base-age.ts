import type { Figure } from '../support/figure';
import { type Age, ageRatio, agesOver } from '../support/ages';
import { growthOfBase } from '../support/grown';
import { AGE_HOURS } from '../support/grown-runs';
import { withSeller } from '../support/seller';

const HOUR_MS = 3_600_000;
const HOURS = 48;
/** Limits are the same for every size, so a small one will do. */
const SHOP = { articles: 40, ordersPerDay: 20 };

export const baseAge: Figure = {
  id: 'base-age',
  what: 'base token, 48 h of hourly triggers: data age ÷ best age the limits allow',
  goal: 1.05,
  measure: async () => {
    const ages = await withSeller('base', SHOP, (seller) => agesOver(HOURS, seller));
    const hours = ({ group, meanMs, bestMs }: Age): string => `${group.split('/').slice(-1)[0] ?? group} ${(meanMs / HOUR_MS).toFixed(2)}/${(bestMs / HOUR_MS).toFixed(2)} h`;
    return { value: ageRatio(ages), note: ages.map(hours).join(', '), growth: await growthOfBase(`age ÷ best age over ${AGE_HOURS} h, by orders known already`, ({ ratio }) => ratio) };
  },
};
