import { readForm } from '../systems/php-form';
import type { Answer, Asked, System } from '../systems/stand-in';
import { type Deal, Portal, type Product, type Status } from './portal';
import { Refusal, refuse } from './refusal';

/** Requests: two a second run off, fifty are in store (apidocs.bitrix24.ru, limits). A batch is one of them. */
const [PER_SECOND, STORE] = [2, 50];
const MOST_COMMANDS = 50;

export interface Bitrix24Seed {
  host: string;
  /** `/rest/<user>/<code>`. */
  path: string;
  statuses: readonly Status[];
  products?: readonly Product[];
  deals?: readonly Deal[];
}

/** A portal of Битрикс24 without Битрикс24: what the add-on asks of it by a webhook, and its refusals. */
export class Bitrix24 implements System {
  private portal = new Portal();
  private host = '';
  private path = '';
  private level = 0;
  private lastMs = 0;

  answers({ method, host, url, headers, text, atMs }: Asked): Answer {
    try {
      if (host !== this.host) refuse(403, 'PORTAL_DELETED', 'Portal was deleted');
      if (!url.pathname.startsWith(`${this.path}/`)) refuse(401, 'INVALID_CREDENTIALS', 'Invalid request credentials');
      this.pour(atMs);
      if (method !== 'POST' || !String(headers['content-type']).startsWith('application/json')) refuse(400, 'INVALID_REQUEST', 'Https required, JSON expected');
      const called = url.pathname.slice(this.path.length + 1);
      const asked = JSON.parse(text) as Record<string, unknown>;
      return { status: 200, body: called === 'batch' ? this.batch(asked) : this.portal.call(called, asked) };
    } catch (error) {
      if (error instanceof Refusal) return { status: error.status, body: error.body };
      return { status: 500, body: { error: 'INTERNAL_SERVER_ERROR', error_description: String(error) } };
    }
  }

  private pour(atMs: number): void {
    this.level = Math.max(0, this.level - ((atMs - this.lastMs) / 1000) * PER_SECOND);
    this.lastMs = atMs;
    if (this.level + 1 > STORE) refuse(503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests');
    this.level += 1;
  }

  /** Commands one after another; what an earlier one has answered stands in later ones as `$result[name][field]`. */
  private batch({ halt, cmd }: Record<string, unknown>): unknown {
    const commands = Object.entries(Object(cmd) as Record<string, string>);
    if (commands.length > MOST_COMMANDS) refuse(400, 'ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded');
    const [result, errors]: Record<string, unknown>[] = [{}, {}];
    for (const [name, command] of commands) {
      const [called = '', query = ''] = command.split(/\?(.*)/s);
      try {
        if (called === 'batch') refuse(400, 'ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed for batch usage');
        (result as Record<string, unknown>)[name] = this.portal.call(called, filled(readForm(query), result as Record<string, unknown>) as Record<string, unknown>).result;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        (errors as Record<string, unknown>)[name] = error.body;
        if (Number(halt) === 1) break;
      }
    }
    // PHP writes an empty list where there is none.
    return { result: { result, result_error: Object.keys(errors as object).length === 0 ? [] : errors, result_total: [], result_next: [] } };
  }

  seed(seed: unknown): void {
    const { host, path, statuses, products = [], deals = [] } = seed as Bitrix24Seed;
    this.portal = new Portal();
    Object.assign(this.portal, { statuses: [...statuses], products: [...products], deals: [...deals] });
    Object.assign(this, { host, path, level: 0, lastMs: 0 });
  }

  state(): unknown {
    return { deals: this.portal.deals, products: this.portal.products };
  }
}

function filled(value: unknown, results: Readonly<Record<string, unknown>>): unknown {
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filled(one, results)]));
  const [, path] = /^\$result((?:\[[^\]]+\])+)$/.exec(String(value)) ?? [];
  return path === undefined ? value : [...path.matchAll(/\[([^\]]+)\]/g)].reduce((from: unknown, [, name = '']) => Object(from)[name] as unknown, results) ?? '';
}
