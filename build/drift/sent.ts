import type { DeclaredCall } from './declared';
import type { OfficialOperation, Shape } from './official';

/** In what the requests of a call do not keep to WB's parameters: names it does not know, values it does not take, names it wants. */
export function misfits(sent: DeclaredCall['sent'], { query, body }: OfficialOperation): string[] {
  const found = sent.flatMap((request) => [
    ...(query === undefined ? [] : wrongIn(request.query ?? {}, query, 'query')),
    ...(body === undefined ? [] : wrongIn(request.body ?? {}, body, 'body')),
  ]);
  return [...new Set(found)];
}

function wrongIn(value: unknown, shape: Shape, at: string): string[] {
  if (Array.isArray(value)) {
    const tooMany = shape.maxItems !== undefined && value.length > shape.maxItems ? [`${at} has ${value.length} items, WB takes ${shape.maxItems}`] : [];
    return [...tooMany, ...value.flatMap((item) => wrongIn(item, shape.items ?? {}, at))];
  }
  if (typeof value === 'object' && value !== null) return wrongNames(value as Readonly<Record<string, unknown>>, shape, at);
  return [
    ...(shape.enum !== undefined && !shape.enum.map(String).includes(String(value)) ? [`${at} is ${String(value)}, WB takes ${shape.enum.join(', ')}`] : []),
    ...(shape.maximum !== undefined && Number(value) > shape.maximum ? [`${at} is ${String(value)}, WB takes ${shape.maximum}`] : []),
  ];
}

function wrongNames(value: Readonly<Record<string, unknown>>, { properties, required = [] }: Shape, at: string): string[] {
  if (properties === undefined) return [];
  return [
    ...Object.entries(value).flatMap(([name, inner]) => {
      const shape = properties[name] ?? properties[name.replace(/\[\]$/, '')];
      return shape === undefined ? [`${at}.${name} is sent and not known`] : wrongIn(inner, shape, `${at}.${name}`);
    }),
    ...required.filter((name) => !(name in value)).map((name) => `${at}.${name} is wanted and not sent`),
  ];
}

/** Parameters that WB has given the operation since its facts were written down, and that we do not send. */
export function unheardOf(sent: DeclaredCall['sent'], { query, body }: OfficialOperation, known: ReadonlySet<string> | undefined): string[] {
  if (known === undefined) return [];
  const ours = new Set([...known, ...sent.flatMap((request) => [...Object.keys(request.query ?? {}), ...Object.keys(Object(request.body) as object)])]);
  const names = [...Object.keys(query?.properties ?? {}).map((name) => ['query', name]), ...Object.keys(body?.properties ?? {}).map((name) => ['body', name])];
  return names.filter(([, name]) => !ours.has(name as string)).map(([at, name]) => `${at}.${name} is new`);
}
