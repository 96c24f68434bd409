import { failureOf } from '../../src/ui/server';

it.each([
  ['TOKEN_EXPIRED: Срок закончился: вчера.', 'TOKEN_EXPIRED', 'Срок закончился: вчера.'],
  ['NETWORK: Связь прервалась.', 'NETWORK', 'Связь прервалась.'],
  ['Error: plain', '', 'plain'],
  ['NetworkError: Connection failure due to HTTP 0', '', 'NetworkError: Connection failure due to HTTP 0'],
  ['PERMISSION_DENIED', '', 'PERMISSION_DENIED'],
  ['Exceeded maximum execution time', '', 'Exceeded maximum execution time'],
])('reads %s', (message, code, text) => {
  expect(failureOf(message)).toEqual({ code, text });
});
