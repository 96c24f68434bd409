import { TransientError, UserActionError } from '../../../src/wb/errors';
import { asWbError, isGoogleTrouble } from '../../../src/wb/answer/unforeseen';

/** As Apps Script throws it: only the name is the same in every language. */
const ofGoogle = (message: string, name = 'Exception') => Object.assign(new Error(message), { name });

it.each([
  ['Exception', 'Service Spreadsheets timed out while accessing document with id 1AbC.'],
  ['Exception', 'К сожалению, произошла ошибка сервера. Подождите и повторите попытку.'],
  ['Exception', '申し訳ありません、サーバー エラーが発生しました。'],
  ['GoogleJsonResponseException', 'API call to sheets failed'],
])('waits for Google, whatever it says: %s: %s', (name, text) => {
  const error = ofGoogle(text, name);
  expect(isGoogleTrouble(error)).toBe(true);
  expect(asWbError(error)).toMatchObject({ errorClass: 'transient', code: 'GOOGLE_TROUBLE', details: { message: `${name}: ${text}`.replace(/\.$/, '') } });
});

it.each([
  'You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
  'У вас нет разрешения на вызов функции "UrlFetchApp.fetch". Требуемые разрешения: https://www.googleapis.com/auth/script.external_request.',
  'ვერ (https://www.googleapis.com/auth/script.external_request || https://www.googleapis.com/auth/other)',
])('finds the permission that is missing: %s', (text) => {
  expect(asWbError(ofGoogle(text))).toMatchObject({ errorClass: 'userAction', code: 'PERMISSION_MISSING', details: { permission: 'script.external_request' } });
});

it.each([
  [new TypeError('x is not a function'), 'TypeError: x is not a function'],
  [new RangeError('Invalid array length'), 'RangeError: Invalid array length'],
  [new Error('https://www.googleapis.com/auth/script.external_request'), 'Error: https://www.googleapis.com/auth/script.external_request'],
  ['a text', 'a text'],
  [null, 'null'],
])('makes a defect of what our own code throws: %s', (thrown, message) => {
  expect(asWbError(thrown)).toMatchObject({ code: 'UNEXPECTED', details: { message } });
});

it('keeps an error of ours', () => {
  for (const ours of [new UserActionError('NO_SHOP'), new TransientError('NETWORK', null)]) expect(asWbError(ours)).toBe(ours);
});
