import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { OfficialSet, Shape } from './official';
import { namesIn } from './schema';

/** What somebody has seen in WB's specifications and left as it is: names by the key of an operation. */
export interface Seen {
  fields: ReadonlyMap<string, ReadonlySet<string>>;
  parameters: ReadonlyMap<string, ReadonlySet<string>>;
}

type Stored = Readonly<Record<string, { fields: readonly string[]; parameters: readonly string[] }>>;

export function readSeen(file: string): Seen {
  const stored = existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Stored) : [];
  return {
    fields: new Map(stored.map(([key, { fields }]) => [key, new Set(fields)])),
    parameters: new Map(stored.map(([key, { parameters }]) => [key, new Set(parameters)])),
  };
}

/** Keeps the names of these operations, so that the next comparison tells of newer ones only. */
export function writeSeen({ operations }: OfficialSet, keys: ReadonlySet<string>, file: string): void {
  const lines = [...keys].sort().flatMap((key) => {
    const operation = operations.get(key);
    if (operation === undefined) return [];
    const parameters = [...topNames(operation.query), ...topNames(operation.body)];
    return [`  ${JSON.stringify(key)}: ${JSON.stringify({ fields: [...operation.answerFields ?? []].sort(), parameters: [...new Set(parameters)].sort() })}`];
  });
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}

function topNames(shape: Shape | undefined): string[] {
  return shape === undefined ? [] : namesIn(shape);
}
