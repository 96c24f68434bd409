import { readSystemAnswer } from '../../src/systems/answer';
import { moysklad } from '../../src/systems/moysklad';
import { systemUrl } from '../../src/systems/request';
import { allSystemCalls, SYSTEMS } from '../../src/systems/systems';

const answer = (status: number, text: string, headers: Readonly<Record<string, string>> = {}) => ({ answer: { status, text, headers, bytes: text.length } });
const codeOf = (outcome: Parameters<typeof readSystemAnswer>[1], call = moysklad.products): [string, number | null | undefined] => {
  try {
    readSystemAnswer(call, outcome);
    return ['', null];
  } catch (error) {
    return [String(Object(error).code), Object(error).retryAfterMs as number | null];
  }
};

it('whatever stands in the values, a request goes to the host of its system', () => {
  for (const call of allSystemCalls()) {
    for (const odd of ['../../../evil', '//evil.example.com', '@evil.example.com', '?x=1', '#', 'http://evil.example.com/']) {
      const { host, pathname } = new URL(systemUrl({ call, params: { id: odd, syncId: odd }, query: { filter: odd } }));
      expect([host, pathname.startsWith(`${SYSTEMS[call.system].base}/entity/`) || pathname.startsWith(`${SYSTEMS[call.system].base}/report/`)]).toEqual(['api.moysklad.ru', true]);
    }
  }
});

it.each<[string, Parameters<typeof readSystemAnswer>[1], [string, number | null | undefined]]>([
  ['an unknown token', answer(401, '{"errors":[{"error":"нет","code":1056}]}'), ['SYSTEM_REFUSED', undefined]],
  ['a right that is missing', answer(403, ''), ['SYSTEM_REFUSED', undefined]],
  ['too many requests', answer(429, '', { 'x-lognex-retry-after': '3000' }), ['SYSTEM_BUSY', 3000]],
  ['too many requests, by the usual header', answer(429, '', { 'retry-after': '2' }), ['SYSTEM_BUSY', 2000]],
  ['a wait that nobody would wait', answer(429, '', { 'x-lognex-retry-after': '999999999' }), ['SYSTEM_BUSY', null]],
  ['trouble there', answer(502, '<html>'), ['SYSTEM_UNAVAILABLE', null]],
  ['a document that it does not take', answer(412, '{"errors":[{"error":"нарушена уникальность","code":3006}]}'), ['SYSTEM_SAYS', undefined]],
  ['a good status with an error in it', answer(200, '{"errors":[{"error":"x"}]}'), ['SYSTEM_SAYS', undefined]],
  ['a redirect', answer(302, ''), ['SYSTEM_UNREADABLE', undefined]],
  ['what is no JSON', answer(200, '<html>'), ['SYSTEM_UNREADABLE', undefined]],
  ['no answer', { failure: 'network', detail: 'x' }, ['NETWORK', null]],
  ['a day that is used up', { failure: 'dailyCalls', detail: 'x' }, ['GOOGLE_DAILY_CALLS', null]],
  ['nothing there, where that is no answer', answer(404, '{"errors":[{"error":"нет","code":1021}]}'), ['SYSTEM_SAYS', undefined]],
])('tells %s', (_what, outcome, expected) => {
  expect(codeOf(outcome)).toEqual(expected);
});

it('gives what was asked for, nothing where there is none, and each item of a list with its own errors', () => {
  expect(readSystemAnswer(moysklad.products, answer(200, '{"rows":[]}'))).toEqual({ rows: [] });
  expect(readSystemAnswer(moysklad.reportBySyncId, answer(404, '{}'))).toBeNull();
  expect(readSystemAnswer(moysklad.saveOrders, answer(200, '[{"id":"1"},{"errors":[{"error":"x"}]}]'))).toHaveLength(2);
});
