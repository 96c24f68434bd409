import type { Category, HostApart } from '../request/hosts';
import type { Limits } from '../request/limits';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What a good answer holds: JSON, a CSV file in a zip archive, a file in base64 inside of JSON, or nothing that anybody reads. */
export type Decoder = 'json' | 'zippedCsv' | 'base64File' | 'nothing';

/** WB's announcement that it will switch a call off. */
export interface CallEnding {
  announcedOn: string;
  /** Null: no day is named yet. */
  on: string | null;
  /** `METHOD path` of the call that takes its place; null where WB names none. */
  replacedBy: string | null;
}

declare const listed: unique symbol;

/** One call of WB's API. Only `call` makes one, and only this folder calls that: what is not in the list cannot be asked. */
export interface WbCall {
  readonly [listed]: true;
  readonly method: HttpMethod;
  /** Template as in WB's documents, such as `/tasks/{task_id}/status`. */
  readonly path: string;
  readonly category: Category;
  /** Where the method lives apart from the others of its category. */
  readonly host?: HostApart;
  readonly kind: 'read' | 'write';
  readonly limits: Limits;
  /** Calls with the same group share one bucket. */
  readonly group: string;
  /** As how many calls WB counts one that it answers with 4xx. */
  readonly costOf4xx: number;
  readonly decoder: Decoder;
  readonly ending?: CallEnding;
  /** Where WB documents it. */
  readonly source: string;
}

type Declaration = Pick<WbCall, 'method' | 'path' | 'category' | 'limits' | 'source'> & Partial<Pick<WbCall, 'host' | 'kind' | 'group' | 'costOf4xx' | 'decoder' | 'ending'>>;

/** A call that reads JSON and is counted by its own method and path, unless it says otherwise. */
export function call(declared: Declaration): WbCall {
  const usual = { kind: 'read', group: `${declared.method} ${declared.path}`, costOf4xx: 1, decoder: 'json' } as const;
  return { ...usual, ...declared } as WbCall;
}
