import { UserActionError } from '../../src/wb/errors';
import { asWbError, isGoogleBusy } from '../../src/wb/unforeseen';

it.each([
  'Exception: Service Spreadsheets timed out while accessing document with id 1AbC.',
  'Exception: Service Spreadsheets failed while accessing document with id 1AbC.',
  "Exception: We're sorry, a server error occurred. Please wait a bit and try again.",
  'Exception: Service unavailable: Properties',
])('waits for Google: %s', (text) => {
  expect([isGoogleBusy(text), asWbError(new Error(text)).code]).toEqual([true, 'GOOGLE_SHEETS_BUSY']);
});

it('keeps an error of ours, and makes a defect of everything else', () => {
  const ours = new UserActionError('NO_SHOP');
  expect(asWbError(ours)).toBe(ours);
  expect(asWbError(new TypeError('x is not a function'))).toMatchObject({ code: 'UNEXPECTED', details: { message: 'TypeError: x is not a function' } });
});
