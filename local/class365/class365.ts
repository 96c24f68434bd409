import { createHash } from 'node:crypto';
import { type Form, readForm } from '../systems/php-form';
import type { Answer, Asked, System } from '../systems/stand-in';

export type Thing = Record<string, unknown> & { id: string };

export interface Class365Seed {
  host: string;
  appId: string;
  secret: string;
  things: Readonly<Record<string, readonly (Readonly<Record<string, unknown>> & { id: string })[]>>;
}

const PATH = '/api/rest/';
const MOST = 250;

/** What may not be left out of a new thing, and what names another thing: as the clients of the vendor and of a seller send them. */
const MODELS: Readonly<Record<string, { writable?: true; required?: readonly string[]; refers?: Readonly<Record<string, string>> }>> = {
  organizations: {}, employees: {}, partners: {}, stores: {}, requestsource: {}, customerorderstatus: {},
  goods: { writable: true, required: ['name'] },
  barcodes: { writable: true, required: ['value', 'good_id'], refers: { good_id: 'goods' } },
  customerorders: {
    writable: true, required: ['author_employee_id', 'responsible_employee_id', 'organization_id', 'partner_id'],
    refers: { author_employee_id: 'employees', responsible_employee_id: 'employees', organization_id: 'organizations', partner_id: 'partners', request_source_id: 'requestsource', status_id: 'customerorderstatus' },
  },
  customerordergoods: { writable: true, required: ['customer_order_id', 'good_id', 'amount', 'price'], refers: { customer_order_id: 'customerorders', good_id: 'goods' } },
  reservations: {
    writable: true, required: ['author_employee_id', 'organization_id', 'partner_id', 'customer_order_id'],
    refers: { author_employee_id: 'employees', organization_id: 'organizations', partner_id: 'partners', customer_order_id: 'customerorders' },
  },
};

/** What is no filter of a list. */
const ASKED_BESIDES = ['app_id', 'app_psw', 'limit', 'page', 'with_barcodes', 'with_remains', 'with_goods', 'order_by', 'count_only'];

class Refusal extends Error {
  constructor(readonly status: number, readonly code: string, text: string) {
    super(text);
  }
}

/** Класс365 (Бизнес.Ру) without Класс365: signed requests, what the add-on asks of it, and its refusals. */
export class Class365 implements System {
  private seeded: Class365Seed = { host: '', appId: '', secret: '', things: {} };
  private things = new Map<string, Thing[]>();
  private token = '';
  private made = 0;

  answers({ method, host, url, text }: Asked): Answer {
    try {
      if (host !== this.seeded.host || !url.pathname.startsWith(PATH) || !url.pathname.endsWith('.json')) throw new Refusal(404, '404', 'Not found');
      const model = url.pathname.slice(PATH.length, -'.json'.length);
      const sent = method === 'GET' ? url.search.slice(1) : text;
      if (method !== 'GET' && url.search !== '') throw new Refusal(400, '400', 'Fields of a change stand in its body');
      const form = this.signed(sent, model === 'repair' ? '' : this.token);
      if (model === 'repair') {
        this.token = createHash('md5').update(`session${this.made += 1}`).digest('hex');
        return this.ok(undefined);
      }
      return this.ok(this.dispatch(method, model, form));
    } catch (error) {
      if (!(error instanceof Refusal)) return { status: 500, body: String(error) };
      return { status: error.status, body: { status: 'error', error_code: error.code, error_text: error.message } };
    }
  }

  /** The signature is over the very bytes that came. */
  private signed(sent: string, token: string): Form {
    const [, fields = '', digest = ''] = /^(.*)&app_psw=([\da-f]{32})$/s.exec(sent) ?? [];
    if (digest !== createHash('md5').update(token + this.seeded.secret + fields).digest('hex')) throw new Refusal(401, '401', 'Неверная подпись');
    const form = readForm(fields);
    const names = Object.keys(form);
    if (form['app_id'] !== this.seeded.appId || names.join() !== [...names].sort().join()) throw new Refusal(401, '401', 'Неверная подпись');
    return form;
  }

  private ok(result: unknown): Answer {
    return { status: 200, body: { status: 'ok', ...(result === undefined ? {} : { result }), token: this.token, request_count: 1, app_psw: '0'.repeat(32) } };
  }

  private dispatch(method: string, model: string, form: Form): unknown {
    const kind = MODELS[model];
    if (kind === undefined) throw new Refusal(405, '405', `Неизвестная модель ${model}`);
    const own = this.things.get(model) ?? [];
    if (method === 'GET') return this.list(model, own, form);
    if (kind.writable !== true) throw new Refusal(405, '405', 'Только чтение');
    const fields = Object.fromEntries(Object.entries(form).filter(([name]) => name !== 'app_id'));
    for (const [name, type] of Object.entries(kind.refers ?? {})) {
      if (fields[name] !== undefined && !(this.things.get(type) ?? []).some(({ id }) => id === fields[name])) throw new Refusal(400, '400', `${name}: не найдено`);
    }
    if (method === 'POST') {
      const missing = (kind.required ?? []).find((name) => fields[name] === undefined || fields[name] === '');
      if (missing !== undefined) throw new Refusal(400, '400', `Не заполнено поле ${missing}`);
      const thing = { ...fields, id: String(this.made += 1) };
      this.things.set(model, [...own, thing]);
      return { id: thing.id, updated: '01.12.2026 00:00:00' };
    }
    const thing = own.find(({ id }) => id === fields['id']);
    if (thing === undefined) throw new Refusal(404, '404', 'Не найдено');
    if (method === 'PUT') Object.assign(thing, fields);
    else this.things.set(model, own.filter((one) => one !== thing));
    return { id: thing.id, updated: '01.12.2026 00:00:00' };
  }

  private list(model: string, own: readonly Thing[], form: Form): unknown {
    const [limit, page] = [Number(form['limit'] ?? MOST), Number(form['page'] ?? 1)];
    if (limit > MOST) throw new Refusal(400, '400', 'limit не больше 250');
    const filters = Object.entries(form).filter(([name]) => !ASKED_BESIDES.includes(name));
    const found = own.filter((thing) => filters.every(([name, value]) => (typeof value === 'string' ? String(thing[name]) === value : isBetween(String(thing[name]), value))));
    return found.slice((page - 1) * limit, page * limit).map((thing) => (model === 'goods' ? this.good(thing, form) : thing));
  }

  /** With what was asked for besides. */
  private good(thing: Thing, { with_barcodes: barcodes, with_remains: remains }: Form): unknown {
    const own = (this.things.get('barcodes') ?? []).filter(({ good_id: good }) => good === thing.id).map(({ value }) => ({ value }));
    const { remains: lies, ...fields } = thing;
    return { ...fields, ...(barcodes === '1' ? { barcodes: own } : {}), ...(remains === '1' ? { remains: lies ?? [] } : {}) };
  }

  seed(seed: unknown): void {
    this.seeded = seed as Class365Seed;
    this.things = new Map(Object.entries(this.seeded.things).map(([model, list]) => [model, list.map((thing) => ({ ...thing }))]));
    Object.assign(this, { token: '', made: 1000 });
  }

  state(): unknown {
    return { things: Object.fromEntries(this.things) };
  }
}

/** `dd.mm.yyyy hh:mm:ss` within `from` and `to`. */
function isBetween(value: string, { from, to }: Form): boolean {
  const sortable = (text: unknown): string => String(text).replace(/^(\d\d)\.(\d\d)\.(\d{4})/, '$3.$2.$1');
  return sortable(value) >= sortable(from) && sortable(value) <= sortable(to);
}
