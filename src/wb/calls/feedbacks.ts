import { everyHours, everySeconds, type Limits } from '../request/limits';
import { call, type WbCall } from './call';

const source = 'https://dev.wildberries.ru/openapi/user-communication';

/** WB counts all of them together. */
const LIMITS: Limits = { full: everySeconds(0.333, 6), base: everyHours(0.2) };

export const feedbacksList = list('/api/v1/feedbacks');
export const feedbacksArchive = list('/api/v1/feedbacks/archive');
export const questionsList = list('/api/v1/questions');
/** Reviews that stand first in a card because the seller has pinned them. */
export const pins = list('/api/feedbacks/v1/pins');
export const pinLimits = list('/api/feedbacks/v1/pins/limits');
/** One review with its answer. */
export const feedbackById = list('/api/v1/feedback');
/** WB answers 204 for an id that it does not know, too. */
export const answerFeedback: WbCall = call({
  method: 'POST', path: '/api/v1/feedbacks/answer', kind: 'write', decoder: 'nothing', category: 'feedbacks', group: 'feedbacks-questions', source, limits: LIMITS,
});

/** Once, within sixty days. */
export const editAnswer: WbCall = { ...answerFeedback, method: 'PATCH' };
export const questionById = list('/api/v1/question');
/** Answers, refuses, or marks as seen, by what the body says. */
export const changeQuestion: WbCall = call({
  method: 'PATCH', path: '/api/v1/questions', kind: 'write', category: 'feedbacks', group: 'feedbacks-questions', source, limits: LIMITS,
});

/** Asks the buyer of a review to give the good back. */
export const returnByFeedback = write('POST', '/api/v1/feedbacks/order/return');
export const pinFeedbacks = write('POST', '/api/feedbacks/v1/pins');
export const unpinFeedbacks = write('DELETE', '/api/feedbacks/v1/pins');

function write(method: WbCall['method'], path: string): WbCall {
  return call({ method, path, kind: 'write', category: 'feedbacks', group: 'feedbacks-questions', source, limits: LIMITS });
}

function list(path: string): WbCall {
  return call({ method: 'GET', path, category: 'feedbacks', group: 'feedbacks-questions', source, limits: LIMITS });
}
