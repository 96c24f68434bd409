import { type Answer, type Asked, callsWithin, type Seen, type System } from '../systems/stand-in';
import { Books, type Thing } from './books';
import { addPositions, saveDocument, shown } from './documents';
import { Refusal, refuse } from './refusal';

const HOST = 'api.moysklad.ru';
const PATH = '/api/remap/1.2';
/** Calls of a user's token within three seconds: 45 units of weight, four a call (limits from 2026-12-01). */
const [WINDOW_MS, MOST_CALLS] = [3000, 11];

/** МойСклад's JSON API 1.2 without МойСклад: what the add-on asks of it, and its refusals. */
export class MoySklad implements System {
  private readonly books = new Books();
  private token = '';

  answers({ method, host, url, headers, text, atMs }: Asked, seen: readonly Seen[]): Answer {
    try {
      if (host !== HOST || !url.pathname.startsWith(`${PATH}/`)) refuse(404, 1002, 'Неизвестный адрес');
      if (headers['accept-encoding'] !== 'gzip') return { status: 415, body: '' };
      if (headers.authorization !== `Bearer ${this.token}`) refuse(401, 1056, 'Ошибка аутентификации: Неправильный пароль или имя пользователя или ключ авторизации');
      if (callsWithin(seen, atMs, WINDOW_MS) >= MOST_CALLS) return { status: 429, body: { errors: [{ error: 'Превышено ограничение на количество запросов', code: 1049 }] }, headers: { 'X-Lognex-Retry-After': '3000' } };
      return { status: 200, body: this.dispatch(method, url, text === '' ? undefined : JSON.parse(text) as unknown) };
    } catch (error) {
      if (error instanceof Refusal) return { status: error.status, body: { errors: error.errors } };
      return { status: 500, body: String(error) };
    }
  }

  seed(seed: unknown): void {
    const { token, stock = {}, things = {} } = seed as { token: string; stock?: Record<string, number>; things?: Record<string, Record<string, unknown>[]> };
    this.books.clear();
    this.token = token;
    this.books.stock = stock;
    for (const [type, list] of Object.entries(things)) for (const fields of list) this.books.add(type, fields);
  }

  state(): unknown {
    return { things: Object.fromEntries(this.books.things) };
  }

  private dispatch(method: string, url: URL, body: unknown): unknown {
    const [kind = '', type = '', id, part] = url.pathname.slice(PATH.length + 1).split('/');
    if (kind === 'report') return id === 'bystore' ? this.stockOf(url.searchParams) : Object.entries(this.books.stock).map(([assortmentId, freeStock]) => ({ assortmentId, freeStock }));
    if (id === 'metadata') return { meta: {}, states: this.books.list('state') };
    if (method === 'POST' && id === undefined) return Array.isArray(body) ? this.saveAll(type, body) : shown(type, saveDocument(this.books, type, body));
    if (method === 'POST') return addPositions(this.books, type, id as string, part === 'positions' ? 'positions' : 'returnToCommissionerPositions', body);
    if (id === 'syncid') return shown(type, this.books.list(type).find(({ syncId }) => syncId === part) ?? refuse(404, 1021, 'Объект не найден'));
    return this.listOf(type, url.searchParams);
  }

  /** `filter=storeId=…`, which is needed here; in each store lies what is seeded for it. */
  private stockOf(query: URLSearchParams): unknown {
    const [, storeId = ''] = /^storeId=([\da-f-]{36})$/.exec(query.get('filter') ?? '') ?? [];
    if (this.books.find('store', storeId) === undefined) refuse(400, 1034, 'Неизвестный склад');
    return this.books.list('lying').filter((one) => one.storeId === storeId).map(({ assortmentId, freeStock }) => ({ assortmentId, storeId, freeStock }));
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
}
