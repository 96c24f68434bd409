import { everyHours, everySeconds, type Limits } from '../limits';
import { call } from './call';

const source = 'https://dev.wildberries.ru/openapi/user-communication';
const CHAT: Limits = { full: everySeconds(1, 10), base: everyHours(1) };

export const chats = call({ method: 'GET', path: '/api/v1/seller/chats', category: 'buyerChat', source, limits: CHAT });
export const chatEvents = call({ method: 'GET', path: '/api/v1/seller/events', category: 'buyerChat', source, limits: CHAT });

/** What buyers want to give back. */
export const claims = call({
  method: 'GET', path: '/api/v1/claims', category: 'returns', source,
  limits: { full: everySeconds(3, 10), base: everyHours(1) },
});
