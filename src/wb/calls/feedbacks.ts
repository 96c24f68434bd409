import { everyHours, everySeconds } from '../limits';
import { call } from './call';

export const feedbacksList = call({
  method: 'GET', path: '/api/v1/feedbacks', category: 'feedbacks', group: 'feedbacks-questions',
  source: 'https://dev.wildberries.ru/openapi/user-communication',
  limits: { full: everySeconds(0.333, 6), base: everyHours(0.2) },
});
