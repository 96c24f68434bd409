import { createLogger } from '@stoplight/prism-core';
import { createInstance, getHttpOperationsFromSpec, type IHttpRequest, ProblemJsonError } from '@stoplight/prism-http';
import type { SentRequest } from './recording';
import { judgedSpec } from './judged-spec';

type Operations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;

/** What the transport says of itself, and the local host's own clock. */
const NOT_JUDGED = ['host', 'x-virtual-now-ms'];

/** Prism's own router and validators; what it would answer is not made, since nobody reads it. */
const prism = createInstance(
  { isProxy: false, checkSecurity: true, validateRequest: true, validateResponse: false, errors: true, upstreamProxy: undefined, mock: { dynamic: false } },
  { logger: createLogger('judge', { enabled: false }), mock: () => () => ({ _tag: 'Right', right: { statusCode: 204 } }) },
);

/** One official specification, by which Prism judges requests. */
export class Prism {
  private constructor(private readonly operations: Operations) {}

  static async of(specFile: string): Promise<Prism> {
    return new Prism(await getHttpOperationsFromSpec(judgedSpec(specFile)));
  }

  /** What the specification finds wrong with a request; empty where nothing is. */
  async judge(request: SentRequest): Promise<string[]> {
    const judged = await prism.request(inputOf(request), this.operations)();
    if (judged._tag === 'Left') return [judged.left instanceof ProblemJsonError ? JSON.stringify(ProblemJsonError.toProblemJson(judged.left)) : String(judged.left)];
    return judged.right.validations.input.map(({ path, message }) => `${(path ?? []).join('.')}: ${message}`);
  }
}

/** As Prism's own server reads a request. */
function inputOf({ method, path, headers, body }: SentRequest): IHttpRequest {
  const { pathname, searchParams } = new URL(path, 'http://wb');
  const query = Object.fromEntries([...new Set(searchParams.keys())].map((name) => {
    const all = searchParams.getAll(name);
    return [name, all.length === 1 ? all[0] as string : all];
  }));
  const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const).filter(([name]) => !NOT_JUDGED.includes(name)));
  return { method: method.toLowerCase() as IHttpRequest['method'], url: { path: pathname, query }, headers: named, body: body !== null && named['content-type']?.includes('json') ? JSON.parse(body) as unknown : body };
}
