import { randomUUID } from 'node:crypto';
import type { Answer, Asked, System } from '../systems/stand-in';
import { filterOf } from './filter';
import { PUBLISHED, REFERENCES, type Shape, TABLE_REFERENCES } from './published';

export type Thing = Record<string, unknown>;

export interface FreshSeed {
  host: string;
  /** `/a/ea/1234`. */
  application: string;
  user: string;
  password: string;
  things: Readonly<Record<string, readonly Thing[]>>;
  /** Entities that the administrator has not opened. */
  closed?: readonly string[];
}

class Refusal extends Error {
  constructor(readonly status: number, readonly code: string, text: string) {
    super(text);
  }
}

/** IIS, which stands before the applications, cuts longer ones. */
const LONGEST_ADDRESS = 2000;

/** 1С:Фреш without 1С: the standard OData interface of the entities that the add-on uses, with its refusals. */
export class Fresh implements System {
  private seeded: FreshSeed = { host: '', application: '', user: '', password: '', things: {} };
  private things = new Map<string, Thing[]>();
  private numbers = 0;

  answers({ method, host, url, headers, text }: Asked): Answer {
    try {
      const { application, user, password, closed = [] } = this.seeded;
      const base = `${application}/odata/standard.odata/`;
      const path = decodeURIComponent(url.pathname);
      if (host !== this.seeded.host || !path.startsWith(base)) throw new Refusal(404, '-1', 'Не найдено');
      if (url.href.length > LONGEST_ADDRESS) throw new Refusal(404, '-1', 'Адрес слишком длинный');
      if (headers['authorization'] !== `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`) throw new Refusal(401, '-1', 'Идентификация пользователя не выполнена');
      const [, name = '', key] = /^([^(/]+)(?:\(guid'([\da-f-]{36})'\))?$/.exec(path.slice(base.length)) ?? [];
      const shape = PUBLISHED[name];
      if (shape === undefined || closed.includes(name)) throw new Refusal(404, '0', `Сущность "${name}" не найдена`);
      const query = queryOf(url.search);
      if (query['$format'] !== 'json') throw new Refusal(406, '-1', 'Формат не поддерживается');
      if (method === 'GET') return { status: 200, body: { 'odata.metadata': `https://${host}${base}$metadata#${name}`, value: this.list(name, shape, query) } };
      if (shape.tables === undefined) throw new Refusal(403, '-1', 'Недостаточно прав');
      return method === 'PATCH' ? this.change(name, shape, key ?? '', text) : this.add(name, shape, text);
    } catch (error) {
      if (!(error instanceof Refusal)) return { status: 400, body: errorBody('14', Object(error).message as string) };
      return { status: error.status, body: errorBody(error.code, error.message) };
    }
  }

  private list(name: string, { fields }: Shape, query: Readonly<Record<string, string>>): Thing[] {
    const fits = filterOf(query['$filter'] ?? '', fields);
    const order = query['$orderby'];
    if (order !== undefined && !fields.includes(order)) throw new Refusal(400, '14', `Ошибка разбора опции запроса $orderby: ${order}`);
    const found = (this.things.get(name) ?? []).filter(fits);
    const sorted = order === undefined ? found : [...found].sort((one, other) => (String(one[order]) < String(other[order]) ? -1 : 1));
    const skip = Number(query['$skip'] ?? 0);
    return sorted.slice(skip, skip + Number(query['$top'] ?? 1e9));
  }

  private add(name: string, shape: Shape, text: string): Answer {
    const sent = this.checked(shape, text);
    const made = { Ref_Key: randomUUID(), Number: `0000-${String(this.numbers += 1).padStart(6, '0')}`, Posted: false, DeletionMark: false, ...sent };
    if (made.Posted) throw new Refusal(500, '-1', 'Не заполнены счета учёта');
    this.things.set(name, [...this.things.get(name) ?? [], made]);
    return { status: 201, body: made };
  }

  private change(name: string, shape: Shape, key: string, text: string): Answer {
    const thing = (this.things.get(name) ?? []).find(({ Ref_Key: own }) => own === key);
    if (thing === undefined) throw new Refusal(404, '9', 'Объект не найден');
    Object.assign(thing, this.checked(shape, text));
    return { status: 200, body: thing };
  }

  /** Only fields that are published, references to what is there, rows with their numbers. */
  private checked({ fields, tables = {} }: Shape, text: string): Thing {
    const sent = JSON.parse(text) as Thing;
    for (const [field, value] of Object.entries(sent)) {
      const columns = tables[field];
      if (columns === undefined) {
        if (!fields.includes(field)) throw new Refusal(400, '8', `Свойство "${field}" не найдено`);
        this.refer(REFERENCES, field, value);
        continue;
      }
      for (const row of value as Thing[]) {
        if (typeof row['LineNumber'] !== 'string') throw new Refusal(500, '-1', 'Произошла внутренняя ошибка OData сервиса');
        for (const [column, cell] of Object.entries(row)) {
          if (column !== 'LineNumber' && !columns.includes(column)) throw new Refusal(400, '8', `Свойство "${column}" не найдено`);
          this.refer(TABLE_REFERENCES, column, cell);
        }
      }
    }
    return sent;
  }

  private refer(references: Readonly<Record<string, string>>, field: string, value: unknown): void {
    const type = references[field];
    if (type !== undefined && !(this.things.get(type) ?? []).some(({ Ref_Key: key }) => key === value)) throw new Refusal(400, '9', `Объект не найден: ${field}`);
  }

  seed(seed: unknown): void {
    this.seeded = seed as FreshSeed;
    this.things = new Map(Object.entries(this.seeded.things).map(([name, list]) => [name, list.map((thing) => ({ ...thing }))]));
    this.numbers = 0;
  }

  state(): unknown {
    return { things: Object.fromEntries(this.things) };
  }
}

/** A plus is a plus there, and no blank. */
function queryOf(search: string): Record<string, string> {
  return Object.fromEntries(search.slice(1).split('&').filter((one) => one !== '').map((pair) => {
    const at = pair.indexOf('=');
    return [decodeURIComponent(pair.slice(0, at)), decodeURIComponent(pair.slice(at + 1))];
  }));
}

function errorBody(code: string, value: string): unknown {
  return { 'odata.error': { code, message: { lang: 'ru', value } } };
}
