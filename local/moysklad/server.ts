import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { Books, type Thing } from './books';
import { addPositions, saveDocument, shown } from './documents';
import { Refusal, refuse } from './refusal';

const HOST = 'api.moysklad.ru';
const PATH = '/api/remap/1.2';
/** Calls of a user's token within three seconds: 45 units of weight, four a call (limits from 2026-12-01). */
const [WINDOW_MS, MOST_CALLS] = [3000, 11];

export interface Seen { method: string; path: string; status: number; authorization: string; atMs: number }

interface Answer { status: number; body: unknown; headers?: Record<string, string> }

/** МойСклад's JSON API 1.2 without МойСклад: what the add-on asks of it, and its refusals. */
export class MoySklad {
  readonly books = new Books();
  readonly seen: Seen[] = [];
  token = '';
  /** Statuses to answer with before the next calls are looked at. */
  faults: number[] = [];

  listen(): Promise<{ server: Server; port: number }> {
    const server = createServer((request, response) => void this.handle(request, response));
    // A caller may block for longer than an idle connection lives.
    Object.assign(server, { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 });
    return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ server, port: Number(Object(server.address()).port) })));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const text = Buffer.concat(pieces).toString();
    const url = new URL(request.url ?? '/', `https://${HOST}`);
    if (request.headers.host === 'control') return send(response, { status: 200, body: this.control(url.pathname, text) }, false);
    const atMs = Number(request.headers['x-virtual-now-ms']);
    const authorization = String(request.headers.authorization);
    const answer = this.answer(request, url, text, atMs);
    this.seen.push({ method: String(request.method), path: url.pathname.slice(PATH.length), status: answer.status, authorization, atMs });
    send(response, answer, request.headers['accept-encoding'] === 'gzip');
  }

  private answer(request: IncomingMessage, url: URL, text: string, atMs: number): Answer {
    try {
      const fault = this.faults.shift() ?? 0;
      if (fault >= 300) return { status: fault, body: { errors: [] }, ...(fault < 400 ? { headers: { Location: 'https://elsewhere.example.com/' } } : {}) };
      if (request.headers.host !== HOST || !url.pathname.startsWith(`${PATH}/`)) refuse(404, 1002, 'Неизвестный адрес');
      if (request.headers['accept-encoding'] !== 'gzip') return { status: 415, body: '' };
      if (request.headers.authorization !== `Bearer ${this.token}`) refuse(401, 1056, 'Ошибка аутентификации: Неправильный пароль или имя пользователя или ключ авторизации');
      if (this.seen.filter((one) => one.status !== 429 && one.atMs > atMs - WINDOW_MS).length >= MOST_CALLS) return { status: 429, body: { errors: [{ error: 'Превышено ограничение на количество запросов', code: 1049 }] }, headers: { 'X-Lognex-Retry-After': '3000' } };
      const body = this.dispatch(String(request.method), url, text === '' ? undefined : JSON.parse(text) as unknown);
      // A status of success tells to do the work and lose the answer.
      return fault > 0 ? { status: 502, body: '' } : { status: 200, body };
    } catch (error) {
      if (error instanceof Refusal) return { status: error.status, body: { errors: error.errors } };
      return { status: 500, body: String(error) };
    }
  }

  private dispatch(method: string, url: URL, body: unknown): unknown {
    const [kind = '', type = '', id, part] = url.pathname.slice(PATH.length + 1).split('/');
    if (kind === 'report') return Object.entries(this.books.stock).map(([assortmentId, freeStock]) => ({ assortmentId, freeStock }));
    if (method === 'POST' && id === undefined) return Array.isArray(body) ? this.saveAll(type, body) : shown(type, saveDocument(this.books, type, body));
    if (method === 'POST') return addPositions(this.books, type, id as string, part === 'positions' ? 'positions' : 'returnToCommissionerPositions', body);
    if (id === 'syncid') return shown(type, this.books.list(type).find(({ syncId }) => syncId === part) ?? refuse(404, 1021, 'Объект не найден'));
    return this.listOf(type, url.searchParams);
  }

  /** Each item has its own answer. */
  private saveAll(type: string, items: unknown[]): unknown[] {
    if (items.length > 1000) refuse(413, 1058, 'Превышено максимальное число элементов массива: 1000');
    return items.map((item) => {
      try {
        return shown(type, saveDocument(this.books, type, item));
      } catch (error) {
        if (error instanceof Refusal) return { errors: error.errors };
        throw error;
      }
    });
  }

  /** `field=value;field=value`: values of one field are alternatives. */
  private listOf(type: string, query: URLSearchParams): unknown {
    const wanted = new Map<string, string[]>();
    for (const term of (query.get('filter') ?? '').split(';').filter((one) => one !== '')) {
      const [field = '', value = ''] = term.split('=');
      wanted.set(field, [...wanted.get(field) ?? [], value]);
    }
    const [limit, offset] = [Number(query.get('limit') ?? 1000), Number(query.get('offset') ?? 0)];
    if (limit > (query.has('expand') ? 100 : 1000)) refuse(400, 1034, 'Слишком большой limit');
    const found = this.books.list(type).filter((thing: Thing) => [...wanted].every(([field, values]) => values.includes(String(thing[field]))));
    return { meta: { size: found.length, limit, offset }, rows: found.slice(offset, offset + limit).map((thing) => shown(type, thing)) };
  }

  private control(path: string, text: string): unknown {
    if (path === '/seed') {
      const { token, stock = {}, faults = [], things = {} } = JSON.parse(text) as { token: string; stock?: Record<string, number>; faults?: number[]; things?: Record<string, Record<string, unknown>[]> };
      this.books.clear();
      this.seen.length = 0;
      Object.assign(this, { token, faults });
      this.books.stock = stock;
      for (const [type, list] of Object.entries(things)) for (const fields of list) this.books.add(type, fields);
    }
    if (path === '/faults') this.faults = JSON.parse(text) as number[];
    return { things: Object.fromEntries(this.books.things), seen: this.seen };
  }
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer, isPacked: boolean): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const bytes = isPacked ? gzipSync(text) : Buffer.from(text);
  response.writeHead(status, { 'Content-Type': 'application/json;charset=utf-8', ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}), ...headers, 'Content-Length': bytes.length, 'x-virtual-elapsed-ms': 120 });
  response.end(bytes);
}
