import type { Limit } from '../wb/request/limits';
import type { SystemCall } from './call';
import type { SystemRequest } from './request';

/** Systems that the add-on talks to besides WB. */
export type SystemId = 'moysklad' | 'bitrix24' | 'class365' | 'fresh';

/** What a system is asked with, by the ids of its fields; where it gives a word for a time, that stands under `session`. */
export type Secret = Readonly<Record<string, string>>;

/** Something that a person pastes to connect a system. */
export interface SecretField {
  id: string;
  /** Whole: what it looks like, in ASCII. Names of hosts are only taken of those that the manifest lets us reach. */
  shape: RegExp;
  /** Names no secret: it may be seen while it is typed. */
  isPlain?: true;
}

/** A request as it goes out. */
export interface Wire {
  host: string;
  /** With its query, encoded. */
  path: string;
  headers: Readonly<Record<string, string>>;
  body?: { type: string; text: string };
}

/** What the pure folders cannot make by themselves. */
export interface WireTools {
  /** Hexadecimal, of the text as UTF-8. */
  md5(text: string): string;
  /** Of the text as UTF-8. */
  base64(text: string): string;
}

/** What systems do not take for a reason that we can say in words of our own. */
export type Refusal = 'tooLarge' | 'encoding' | 'contractType' | 'period' | 'contractAgent' | 'contractOrganization' | 'bundle';

/** What is known of a system's API. */
export interface SystemFacts {
  fields: readonly SecretField[];
  /** Beginnings of all addresses that its secret may go to, as the manifest has them; a star stands for a name of somebody's own. */
  reach: readonly string[];
  limit: Limit;
  /** The request for whoever has the secret. */
  wire(request: SystemRequest, secret: Secret, tools: WireTools): Wire;
  /** What of the secret must never be seen in an answer or an error. */
  hidden(secret: Secret, tools: WireTools): readonly string[];
  /** A system that takes requests only with a word that it gives for a time: how it is asked for, and found in the answer. */
  session?: { call: SystemCall; read(body: unknown): string };
  /** Statuses that ask to wait: there were too many requests. */
  busy: readonly number[];
  /** Headers in which it says how many milliseconds, or seconds, to wait. */
  retry: readonly { header: string; unitMs: number }[];
  /** What an error body says, in its own words, and the code of the error. */
  errorsIn(body: unknown): readonly { code: string | number | null; text: string }[];
  /** By the codes of its errors. */
  refusals?: Readonly<Record<string, Refusal>>;
}
