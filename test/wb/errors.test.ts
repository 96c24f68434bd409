import { DefectError, isWbError, TransientError, UserActionError } from '../../src/wb/errors';

it.each([
  [new UserActionError('TOKEN_EXPIRED', { date: '01.02.2026' }), 'UserActionError', 'userAction', 'TOKEN_EXPIRED', { date: '01.02.2026' }],
  [new UserActionError('TOKEN_MISSING'), 'UserActionError', 'userAction', 'TOKEN_MISSING', {}],
  [new TransientError('NETWORK', null), 'TransientError', 'transient', 'NETWORK', {}],
  [new TransientError('WB_RATE_LIMIT', 5000, { status: 429 }), 'TransientError', 'transient', 'WB_RATE_LIMIT', { status: 429 }],
  [new DefectError('UNEXPECTED'), 'DefectError', 'defect', 'UNEXPECTED', {}],
])('%s carries name, class, code and details', (error, name, errorClass, code, details) => {
  expect(error).toMatchObject({ name, errorClass, code, message: code, details });
  expect(error).toBeInstanceOf(Error);
  expect(isWbError(error)).toBe(true);
});

it('a transient error carries the wait that was asked for', () => {
  expect(new TransientError('WB_RATE_LIMIT', 5000).retryAfterMs).toBe(5000);
  expect(new TransientError('NETWORK', null).retryAfterMs).toBeNull();
});

it.each([[new Error('TOKEN_EXPIRED')], ['TOKEN_EXPIRED'], [null], [undefined], [{ code: 'TOKEN_EXPIRED' }]])(
  '%p is none of ours',
  (error) => expect(isWbError(error)).toBe(false),
);
