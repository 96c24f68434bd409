import type { Shape } from './official';

export type Json = Readonly<Record<string, unknown>>;

/** Deeper than any answer of WB's; schemas may refer to themselves. */
const DEPTH = 12;
const FORMS = ['allOf', 'anyOf', 'oneOf'] as const;

/** The value itself where it only refers to a part of the document. */
export function resolved(document: Json, value: unknown): Json {
  const { $ref: ref } = (value ?? {}) as { $ref?: string };
  if (ref === undefined) return (value ?? {}) as Json;
  return resolved(document, ref.slice(2).split('/').reduce<unknown>((inner, part) => Object(inner)[part.replace(/~1/g, '/').replace(/~0/g, '~')], document));
}

/** The schema of JSON in a request's or an answer's content; null where it holds something else. */
export function jsonSchema(document: Json, holder: unknown): Json | null {
  const { content } = resolved(document, holder) as { content?: Readonly<Record<string, Json>> };
  const json = Object.entries(content ?? {}).find(([type]) => /json/.test(type))?.[1];
  return json?.schema === undefined ? null : resolved(document, json.schema);
}

/** What values of the schema may be. Of several forms a value may have any: they are put together, and what only one of them wants is not required. */
export function shapeOf(document: Json, value: unknown, depth = DEPTH): Shape {
  if (depth === 0) return {};
  const schema = resolved(document, value);
  const forms = FORMS.flatMap((name) => (schema[name] as unknown[] | undefined) ?? []).map((form) => shapeOf(document, form, depth - 1));
  const properties = Object.entries((schema.properties ?? {}) as Json).map(([name, inner]) => [name, shapeOf(document, inner, depth - 1)] as const);
  const own: Shape = {
    ...picked<number>(schema, 'maximum'), ...picked<number>(schema, 'maxItems'),
    ...(schema.items === undefined ? {} : { items: shapeOf(document, schema.items, depth - 1) }),
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
  };
  return { ...forms.reduce(together, own), ...picked<readonly unknown[]>(schema, 'enum'), ...picked<readonly string[]>(schema, 'required') };
}

/** A value of either shape. */
function together(one: Shape, other: Shape): Shape {
  const names = [...new Set([...Object.keys(one.properties ?? {}), ...Object.keys(other.properties ?? {})])];
  const items = either(one.items, other.items);
  return {
    ...(one.enum === undefined || other.enum === undefined ? {} : { enum: [...one.enum, ...other.enum] }),
    ...(one.maximum === undefined || other.maximum === undefined ? {} : { maximum: Math.max(one.maximum, other.maximum) }),
    ...(one.maxItems === undefined || other.maxItems === undefined ? {} : { maxItems: Math.max(one.maxItems, other.maxItems) }),
    required: (one.required ?? []).filter((name) => other.required?.includes(name) === true),
    ...(items === undefined ? {} : { items }),
    ...(names.length === 0 ? {} : { properties: Object.fromEntries(names.map((name) => [name, either(one.properties?.[name], other.properties?.[name]) ?? {}])) }),
  };
}

function either(one: Shape | undefined, other: Shape | undefined): Shape | undefined {
  return one === undefined || other === undefined ? one ?? other : together(one, other);
}

function picked<Value>(schema: Json, name: string): Readonly<Record<string, Value>> {
  return schema[name] === undefined ? {} : { [name]: schema[name] as Value };
}

/** Names of all properties of a shape, at whatever depth. */
export function namesIn({ properties = {}, items }: Shape): string[] {
  const inner = [...Object.values(properties), ...(items === undefined ? [] : [items])];
  return [...Object.keys(properties), ...inner.flatMap(namesIn)];
}
