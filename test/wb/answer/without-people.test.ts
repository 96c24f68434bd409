import { readErrorBody } from '../../../src/wb/answer/error-body';
import { parseJson } from '../../../src/wb/answer/json';
import { withoutPeople } from '../../../src/wb/answer/without-people';

const SID = '8d9001d3-2c6a-403d-8592-1a77115050f3';

it.each([
  ['supplier 8d9001d3-2c6a-403d-8592-1a77115050f3 not found', 'supplier *** not found'],
  ['supplier 8D9001D3-2C6A-403D-8592-1A77115050F3', 'supplier ***'],
  ['id=8d9001d32c6a403d85921a77115050f3;', 'id=***;'],
  ['ИНН 7707083893, ОГРН 1027700132195', 'ИНН ***, ОГРН ***'],
  ['inn=500100732259 ogrnip 304500116000157', 'inn=*** ogrnip ***'],
  ['ООО «Ромашка и сыновья» заблокировано', '*** заблокировано'],
  ['seller: ИП Иванов-Петров И.И.: blocked', 'seller: ***: blocked'],
  ['seller ООО "Ромашка" blocked', 'seller *** blocked'],
  ['OOO "Romashka" and LLC Romashka', '*** and ***'],
  ['write to ivan.petrov+wb@example.co.uk please', 'write to *** please'],
])('of «%s» only «%s» is left', (text, expected) => {
  expect(withoutPeople(text)).toBe(expected);
});

it.each([
  'nmID 123456789 not found', 'limit 1000, offset 2000', 'dateFrom must be 2026-11-01T00:00:00', 'method /api/v5/supplier/reportDetailByPeriod is deprecated', 'code 0123456789abcdef', 'типа документа нет',
])('«%s» is left as it is', (text) => {
  expect(withoutPeople(text)).toBe(text);
});

it('what WB says loses them, what its support asks for does not', () => {
  expect(readErrorBody(JSON.stringify({ title: 'bad', detail: `seller ${SID}`, requestId: SID }))).toEqual({ detail: 'bad: seller ***', requestId: SID });
});

it('so does the beginning of an answer that is not read', () => {
  expect(() => parseJson(`<html>ИП Иванов 500100732259 ${SID}`)).toThrow(expect.objectContaining({ details: { start: '<html>*** *** ***', length: 65 } }) as Error);
});
