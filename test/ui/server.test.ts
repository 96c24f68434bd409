import { failureOf } from '../../src/ui/server';

/** Google may hand a page the message of an error alone, or with a name before it. */
it.each([
  ['⟦TOKEN_EXPIRED⟧ Срок закончился: вчера.', 'TOKEN_EXPIRED', 'Срок закончился: вчера.'],
  ['Error: ⟦NETWORK⟧ Связь прервалась: Exception: x.', 'NETWORK', 'Связь прервалась: Exception: x.'],
  ['Exception: ⟦NO_SHOP⟧ Две\nстроки.', 'NO_SHOP', 'Две\nстроки.'],
  ['Error: plain', '', 'plain'],
  ['NetworkError: Connection failure due to HTTP 0', '', 'NetworkError: Connection failure due to HTTP 0'],
  ['PERMISSION_DENIED', '', 'PERMISSION_DENIED'],
  ['TOKEN_EXPIRED: not ours', '', 'TOKEN_EXPIRED: not ours'],
  ['Exceeded maximum execution time', '', 'Exceeded maximum execution time'],
])('reads %s', (message, code, text) => {
  expect(failureOf(message)).toEqual({ code, text });
});
