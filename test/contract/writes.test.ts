import { ACTION_IDS, actionById } from '../../src/actions';
import type { Change } from '../../src/actions/action';
import { wishedOf } from '../../src/actions/engine/made';
import { CATEGORIES } from '../../src/wb/request/hosts';
import { toJson } from '../../src/wb/answer/json';
import { type Limit, limitFor } from '../../src/wb/request/limits';
import { allCalls, urlOf, type WbRequest } from '../../src/wb/calls';
import { formPayload } from '../../src/wb/request/form';
import { ACTION_EXAMPLES } from '../support/action-examples';
import { unknownNames } from './names';
import { declareContract, operationByKey, specPath } from './official';
import { limitTogether, WORDS } from './official-limits';
import { Prism } from './prism';
import type { SentRequest } from './recording';
import { judgeYounger } from './younger';

/** Reading shares limits with them. */
const ALL = allCalls().map(({ method, path }) => `${method} ${path}`);
const TYPES = Object.keys(WORDS) as (keyof typeof WORDS)[];

declareContract('what actions send, by WB\'s specifications', () => {
  const requests = ACTION_IDS.flatMap((id) => ACTION_EXAMPLES[id].changes.flatMap((values) => {
    const change: Change = { key: ACTION_EXAMPLES[id].key(0), ...values };
    return [...actionById(id).send([change]), ...actionById(id).look([change.key], wishedOf([change]))].map(({ request }) => ({ id, request, key: `${request.call.method} ${request.call.path}` }));
  }));
  const prisms = new Map<string, Prism>();

  beforeAll(async () => {
    const specs = [...new Set(requests.map(({ key }) => operationByKey(key).spec))].filter((spec) => spec !== null);
    for (const spec of specs) prisms.set(spec, await Prism.of(specPath(spec)));
  }, 300_000);

  it.each(requests)('$id: $key takes it', async ({ request, key }) => {
    const operation = operationByKey(key);
    const sent = sentOf(request);
    const wrong = operation.spec === null ? judgeYounger(key, sent) : [...await (prisms.get(operation.spec) as Prism).judge(sent), ...unknownNames(operation, sent)];
    expect(wrong).toEqual([]);
  });

  const calls = [...new Map(requests.map((one) => [one.key, one])).values()];

  it.each(calls)('$key is what WB says of it: host, category, limit, reading or writing', ({ id, request: { call }, key }) => {
    const operation = operationByKey(key);
    const own = CATEGORIES[call.category];
    expect([call.host ?? own.host, own.tokenBit, call.kind === 'read']).toEqual([operation.host, operation.tokenBit, operation.readOnly]);
    const types = TYPES.filter((type) => actionById(id).tokenTypes?.includes(type) !== false);
    expect(types.filter((type) => !isOpen(key, type))).toEqual([]);
    const limits = (limitOf: (type: keyof typeof WORDS) => Limit) => types.map((type) => [type, limitOf(type)]);
    expect(limits((type) => limitFor(call.limits, type))).toEqual(limits((type) => limitTogether(operation, ALL.filter((other) => isOpen(other, type)), type)));
  });
});

function isOpen(key: string, type: keyof typeof WORDS): boolean {
  const { tokenTypes } = operationByKey(key);
  return tokenTypes === 'any' || tokenTypes.includes(type);
}

function sentOf(request: WbRequest): SentRequest {
  const { pathname, search } = new URL(urlOf(request, 'personal'));
  if (request.form !== undefined) {
    const { contentType, payload } = formPayload(request.form);
    return { method: request.call.method, path: pathname + search, headers: { Authorization: 'a.b.c', 'Content-Type': contentType }, body: payload };
  }
  const hasBody = request.body !== undefined;
  return {
    method: request.call.method, path: pathname + search, headers: { Authorization: 'a.b.c', ...(hasBody ? { 'Content-Type': 'application/json' } : {}) },
    body: hasBody ? toJson(request.body) : null,
  };
}
