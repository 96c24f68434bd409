import { everyHours, everySeconds, type Limits } from '../request/limits';
import { call } from './call';

const source = 'https://dev.wildberries.ru/openapi/user-communication';
const CHAT: Limits = { full: everySeconds(1, 10), base: everyHours(1) };

export const chats = call({ method: 'GET', path: '/api/v1/seller/chats', category: 'buyerChat', source, limits: CHAT });
export const chatEvents = call({ method: 'GET', path: '/api/v1/seller/events', category: 'buyerChat', source, limits: CHAT });

/** Takes a form with the signature of the chat, which changes and is read right before. */
export const messageBuyer = call({ method: 'POST', path: '/api/v1/seller/message', kind: 'write', category: 'buyerChat', source, limits: CHAT });

const CLAIMS: Limits = { full: everySeconds(3, 10), base: everyHours(1) };

/** What buyers want to give back. */
export const claims = call({ method: 'GET', path: '/api/v1/claims', category: 'returns', source, limits: CLAIMS });
export const answerClaim = call({ method: 'PATCH', path: '/api/v1/claim', kind: 'write', decoder: 'nothing', category: 'returns', source, limits: CLAIMS });
