import { type Answer, json } from '../answer';
import { moscowOffsetText } from '../time';
import { refuseAnalytics } from './order-feed';
import type { Endpoint } from './endpoint';

export const commonEndpoints: Record<string, Endpoint> = {
  'GET /ping': { refuse: refuseAnalytics, answer: ({ nowMs }): Answer => json({ TS: moscowOffsetText(nowMs), Status: 'OK' }) },
  'GET /api/v1/seller-info': {
    refuse: refuseAnalytics,
    answer: ({ shop }): Answer => json({ name: 'ИП Пример П. П.', sid: shop.sid, tin: '000000000000', tradeMark: `${shop.size.isPlain ? '' : '='}Магазин «Пример»` }),
  },
};
