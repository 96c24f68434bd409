import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ClientFiles } from './bundle';
import { FRAME_POLICY, frameDocument } from './frames';
import type { HostThread } from './host-thread';
import type { FrameInfo, HostEvent, HostRequest, PageEvent, PageFacts, QuestionAnswer } from './messages';
import { pageDocument } from './page-document';

/** Nothing of this page may call anybody but this server, however Univer is configured. */
const PAGE_POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self'; frame-ancestors 'none'";
const MAX_BODY_BYTES = 32 * 1024 * 1024;

export interface PageServerOptions {
  files: ClientFiles;
  functionNames: string[];
  isVirtual: boolean;
  startMs: number;
  demoToken: string | null;
  log: (text: string) => void;
}

/** Serves the spreadsheet to browsers of this computer; everything that may take long is asked of the host's thread. */
export class PageServer {
  /**
   * Stands first in the address: other users and programs of this computer reach the port too, and what is behind it works with the
   * seller's token.
   */
  private readonly secret = randomBytes(24).toString('base64url');
  private readonly server: Server;
  private readonly listeners = new Map<ServerResponse, string>();
  private readonly frames = new Map<number, { frame: FrameInfo; html: string }>();
  /** What the script waits for an answer to: who opens the page meanwhile must see it, or nothing goes on. */
  private question: PageEvent | null = null;
  private host: HostThread | null = null;
  private nowMs: number;

  constructor(private readonly options: PageServerOptions) {
    this.nowMs = options.startMs;
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error: Error) => send(response, 500, 'application/json', JSON.stringify({ error: error.message })));
    });
  }

  /** @returns the address of the page */
  async listen(host: HostThread, port: number): Promise<string> {
    this.host = host;
    await new Promise<void>((resolve, reject) => this.server.once('error', reject).listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/${this.secret}/`;
  }

  /** What the host tells goes to the page that caused it, or to all. */
  tell(event: HostEvent, page: string | null): void {
    if (event.kind === 'log') return this.options.log(event.text);
    if (event.kind === 'clock') this.nowMs = event.nowMs;
    if (event.kind === 'shown') this.frames.set(event.frame.id, event);
    if (event.kind === 'question') this.question = event;
    if (event.kind === 'answered') this.question = null;
    const told: PageEvent = event.kind === 'shown' ? { kind: 'shown', frame: event.frame } : event;
    for (const [listener, name] of this.listeners) if (page === null || page === name) listener.write(`data: ${JSON.stringify(told)}\n\n`);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.isOurs(request)) return send(response, 403, 'text/plain', 'This page answers only to itself.');
    const { pathname, searchParams } = new URL(`http://page${request.url ?? '/'}`);
    const place = this.placeOf(pathname);
    if (place === null) return send(response, 404, 'text/plain', 'Not found. The address of this page is printed where it was started.');
    if (request.method === 'POST') return this.post(place, JSON.parse(await bodyOf(request)), response);
    const { script, styles } = this.options.files;
    switch (place) {
      case '/':
        return send(response, 200, 'text/html', pageDocument(this.facts()), { 'content-security-policy': PAGE_POLICY });
      case '/client.js':
        return send(response, 200, 'text/javascript', script);
      case '/client.css':
        return send(response, 200, 'text/css', styles);
      case '/idle-worker.js':
        return send(response, 200, 'text/javascript', '');
      case '/demo-token':
        return send(response, 200, 'text/plain', this.options.demoToken ?? '');
      case '/events':
        return this.listenTo(searchParams.get('page') ?? '', request, response);
      default:
        return this.frame(place, response);
    }
  }

  /** Other sites may send requests here too, under their own name or under a name that they point at this computer. */
  private isOurs({ headers }: IncomingMessage): boolean {
    const { port } = this.server.address() as AddressInfo;
    const names = [`127.0.0.1:${port}`, `localhost:${port}`];
    return names.includes(headers.host ?? '') && (headers.origin === undefined || names.some((name) => headers.origin === `http://${name}`));
  }

  /** What the address names behind the secret; null where it does not know that. */
  private placeOf(pathname: string): string | null {
    const [known, given] = [`/${this.secret}`, pathname.slice(0, this.secret.length + 1)].map((text) => Buffer.from(text)) as [Buffer, Buffer];
    return known.length === given.length && timingSafeEqual(known, given) && pathname[known.length] === '/' ? pathname.slice(known.length) : null;
  }

  private async post(place: string, body: unknown, response: ServerResponse): Promise<void> {
    if (place === '/answer') {
      this.host?.answerQuestion(body as QuestionAnswer);
      return send(response, 200, 'application/json', 'null');
    }
    const answer = await this.host?.ask(body as HostRequest);
    send(response, 200, 'application/json', JSON.stringify({ answer }));
  }

  private listenTo(page: string, request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(`data: ${JSON.stringify({ kind: 'clock', nowMs: this.nowMs } satisfies PageEvent)}\n\n`);
    if (this.question !== null) response.write(`data: ${JSON.stringify(this.question)}\n\n`);
    this.listeners.set(response, page);
    request.once('close', () => this.listeners.delete(response));
  }

  private frame(place: string, response: ServerResponse): void {
    const shown = this.frames.get(Number(/^\/frame\/(\d+)$/.exec(place)?.[1]));
    if (!shown) return send(response, 404, 'text/plain', 'Not found');
    const { files, functionNames, isVirtual } = this.options;
    const html = frameDocument(shown.html, files.bridge, { functionNames, isVirtual, nowMs: this.nowMs });
    send(response, 200, 'text/html', html, { 'content-security-policy': FRAME_POLICY });
  }

  private facts(): PageFacts {
    return { isVirtual: this.options.isVirtual, hasDemoToken: this.options.demoToken !== null, nowMs: this.nowMs };
  }
}

function send(response: ServerResponse, status: number, type: string, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', ...headers });
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > MAX_BODY_BYTES) throw new Error('The request is too long.');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
