import { randomUUID } from 'node:crypto';

export type Thing = Record<string, unknown> & { id: string };

export const BASE = 'https://api.moysklad.ru/api/remap/1.2';

/** Documents of МойСклад, in memory: things by their type, in the order in which they were made. */
export class Books {
  readonly things = new Map<string, Thing[]>();
  private readonly byId = new Map<string, Thing>();
  /** By the id of a good. */
  stock: Record<string, number> = {};

  list(type: string): Thing[] {
    const known = this.things.get(type) ?? [];
    this.things.set(type, known);
    return known;
  }

  find(type: string, id: string): Thing | undefined {
    return this.byId.get(`${type}/${id}`);
  }

  add(type: string, fields: Record<string, unknown>): Thing {
    const thing = { ...fields, id: typeof fields.id === 'string' ? fields.id : randomUUID() };
    this.list(type).push(thing);
    this.byId.set(`${type}/${thing.id}`, thing);
    return thing;
  }

  clear(): void {
    this.things.clear();
    this.byId.clear();
    this.stock = {};
  }
}

export function metaOf(type: string, id: string) {
  return { href: `${BASE}/entity/${type}/${id}`, type, mediaType: 'application/json' };
}

/** Type and id of what a reference names; null for what is none. */
export function named(reference: unknown): { type: string; id: string } | null {
  const { href, type } = Object(Object(reference).meta) as { href?: unknown; type?: unknown };
  const [, id] = /\/([\da-f-]{36})$/.exec(String(href)) ?? [];
  return id === undefined || typeof type !== 'string' || String(href) !== metaOf(type, id).href ? null : { type, id };
}
