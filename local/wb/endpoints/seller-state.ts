/** What WB tells of the seller to service tokens alone. */
import { type Answer, json } from '../answer';
import { dayStartMs, moscowOffsetText, utcText } from '../time';
import { refuseAnalytics } from './order-feed';
import type { Call, Endpoint } from './endpoint';

const rating = (): Answer => json({ feedbackCount: 12_355, valuation: 4.55 });

const subscription = ({ shop }: Call): Answer => json({
  state: 'active', activationSource: 'jam', level: 'premium', since: utcText(dayStartMs(shop.today - 60)), till: utcText(dayStartMs(shop.today + 20)),
});

function options({ shop }: Call): Answer {
  const dates = { activatedAt: moscowOffsetText(dayStartMs(shop.today - 30)), expiresAt: moscowOffsetText(dayStartMs(shop.today + 60)), periodDuration: 90 };
  return json({
    activeOptionCount: 1, activePackageCount: 1, totalCommissionRate: 1.1,
    packages: [{ slug: 'super-seller', name: 'Суперпродавец', status: 'active', commissionRate: 0.8, ...dates, options: [{ id: 'a1', slug: 'review-pin', name: 'Закрепление отзыва' }] }],
    options: [{ id: 'd4', slug: 'priority-support', name: 'Приоритетная поддержка', status: 'pendingDeactivation', ...dates, promotion: { commissionRate: 0.3, expiresAt: dates.expiresAt } }],
  });
}

export const sellerStateEndpoints: Record<string, Endpoint> = {
  'GET /api/common/v1/rating': { refuse: refuseAnalytics, answer: rating },
  'GET /api/common/v1/subscriptions': { refuse: refuseAnalytics, answer: subscription },
  'GET /api/common/v1/tariff-constructor/options': { refuse: refuseAnalytics, answer: options },
};
