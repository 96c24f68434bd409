import { TransientError } from '../../wb/errors';

/** A thing of Bitrix24 as it answers: only what is asked of it here. */
export type Thing = Readonly<Record<string, unknown>>;

/** Most things on a page of a list, and most commands of a batch. */
export const PAGE = 50;

/** The things of a list, whichever name stands above them; and where its next page begins, null behind the last. */
export function listIn(body: unknown): { things: Thing[]; next: number | null } {
  const { result, next } = Object(body) as { result?: unknown; next?: unknown };
  const found: unknown = Array.isArray(result) ? result : Object.values(Object(result) as object).find(Array.isArray) ?? [];
  return { things: (found as unknown[]).filter((one): one is Thing => typeof one === 'object' && one !== null), next: typeof next === 'number' ? next : null };
}

export function textIn(thing: Thing, field: string): string {
  const value = thing[field];
  return value === undefined || value === null ? '' : String(value);
}

/** Errors that say nothing of the command, only that there were too many. */
const TOO_MANY = ['QUERY_LIMIT_EXCEEDED', 'OPERATION_TIME_LIMIT', 'OVERLOAD_LIMIT'];

export interface Done {
  /** By the names of the commands. */
  results: Readonly<Record<string, unknown>>;
  refused: readonly { command: string; text: string }[];
}

/**
 * What became of the commands of a batch, which answers 200 whatever they did.
 * @throws TransientError SYSTEM_BUSY  some were not looked at
 */
export function batchIn(body: unknown): Done {
  const { result, result_error: errors } = Object(Object(body).result) as { result?: unknown; result_error?: unknown };
  const refused = Object.entries(Object(errors) as Record<string, unknown>).map(([command, error]) => {
    const { error: code, error_description: text } = Object(error) as { error?: unknown; error_description?: unknown };
    if (TOO_MANY.includes(String(code))) throw new TransientError('SYSTEM_BUSY', null, { system: 'bitrix24' });
    return { command, text: String(text ?? code ?? '') };
  });
  return { results: Object(result) as Record<string, unknown>, refused };
}
