import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** A request as a system gets it. */
export interface Asked {
  method: string;
  host: string;
  url: URL;
  headers: IncomingHttpHeaders;
  text: string;
  atMs: number;
}

export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** How it was asked, for tests: nothing of a secret but what stands in the headers. */
export interface Seen {
  method: string;
  host: string;
  path: string;
  status: number;
  authorization: string;
  atMs: number;
}

/** A system other than WB, of which the process has one. */
export interface System {
  answers(asked: Asked, seen: readonly Seen[]): Answer;
  /** Everything anew. */
  seed(seed: unknown): void;
  /** What tests look at. */
  state(): unknown;
}

/** A person with a browser, who sees what has arrived. */
const LOOKING = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/;

/** Serves a system on a free port, with its faults and the way in for tests (`Host: control`). */
export class StandIn {
  private seen: Seen[] = [];
  /** Statuses to answer with before the next calls are looked at; 0 for none, 200 to do the work and lose the answer. */
  private faults: number[] = [];

  constructor(private readonly system: System) {}

  listen(port = 0): Promise<{ server: Server; port: number }> {
    const server = createServer((request, response) => void this.handle(request, response));
    // A caller may block for longer than an idle connection lives.
    Object.assign(server, { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 });
    return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve({ server, port: Number(Object(server.address()).port) })));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const text = Buffer.concat(pieces).toString();
    const host = String(request.headers.host);
    const url = new URL(request.url ?? '/', `https://${host}`);
    if (LOOKING.test(host)) return send(response, { status: 200, body: JSON.stringify(this.system.state(), null, 2) }, false);
    if (host === 'control') return send(response, { status: 200, body: this.control(url.pathname, text) }, false);
    const asked = { method: String(request.method), host, url, headers: request.headers, text, atMs: Number(request.headers['x-virtual-now-ms']) };
    const answer = this.answer(asked);
    this.seen.push({ method: asked.method, host, path: url.pathname, status: answer.status, authorization: String(request.headers.authorization), atMs: asked.atMs });
    send(response, answer, request.headers['accept-encoding'] === 'gzip');
  }

  private answer(asked: Asked): Answer {
    const fault = this.faults.shift() ?? 0;
    if (fault >= 300) return { status: fault, body: {}, ...(fault < 400 ? { headers: { Location: 'https://elsewhere.example.com/' } } : {}) };
    const answer = this.system.answers(asked, this.seen);
    return fault > 0 && answer.status < 300 ? { status: 502, body: '' } : answer;
  }

  private control(path: string, text: string): unknown {
    if (path === '/seed') {
      const { faults = [], ...seed } = JSON.parse(text) as { faults?: number[] };
      this.seen = [];
      this.faults = faults;
      this.system.seed(seed);
    }
    if (path === '/faults') this.faults = JSON.parse(text) as number[];
    return { ...Object(this.system.state()) as object, seen: this.seen };
  }
}

/** Calls that a system has let through within the last so many milliseconds. */
export function callsWithin(seen: readonly Seen[], atMs: number, windowMs: number): number {
  return seen.filter((one) => one.status !== 429 && one.status !== 503 && one.atMs > atMs - windowMs).length;
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer, isPacked: boolean): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const bytes = isPacked ? gzipSync(text) : Buffer.from(text);
  response.writeHead(status, { 'Content-Type': 'application/json;charset=utf-8', ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}), ...headers, 'Content-Length': bytes.length, 'x-virtual-elapsed-ms': 120 });
  response.end(bytes);
}
