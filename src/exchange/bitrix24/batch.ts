import { bitrix24 } from '../../systems/bitrix24';
import { type FormValue, phpQuery } from '../../systems/php-query';
import type { SystemRequest } from '../../systems/request';

/** A command of a batch: a method, and its fields as Bitrix24 calls them. */
export interface Command {
  method: string;
  fields: Readonly<Record<string, FormValue>>;
}

/** What a field of a later command takes out of the answer of an earlier one of the same batch. */
export function resultOf(command: string, ...path: readonly string[]): FromResult {
  return { [FROM_RESULT]: `$result${[command, ...path].map((name) => `[${name}]`).join('')}` };
}

/** Told apart from texts, which may say the same by chance or by intent. */
type FromResult = Readonly<Record<typeof FROM_RESULT, string>>;

const FROM_RESULT = '\u0000result';

/** Commands, by their names, in one call; one that fails stops no other. */
export function batchOf(commands: Readonly<Record<string, Command>>): SystemRequest {
  const cmd = Object.fromEntries(Object.entries(commands).map(([name, { method, fields }]) => [name, `${method}?${phpQuery(plain(fields) as Record<string, FormValue>)}`]));
  return { call: bitrix24.batch, body: { halt: 0, cmd } };
}

/** No text of a shop's is read as the answer of another command. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\$result/g, '$ result');
  if (typeof value !== 'object' || value === null) return value;
  if (FROM_RESULT in value) return value[FROM_RESULT];
  const entries = Object.entries(value).map(([name, one]) => [name, plain(one)]);
  return Array.isArray(value) ? entries.map(([, one]) => one as unknown) : Object.fromEntries(entries) as unknown;
}
