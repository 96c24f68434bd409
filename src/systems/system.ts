import type { Limit } from '../wb/limits';

/** Systems that the add-on talks to besides WB. */
export type SystemId = 'moysklad';

/** What is known of a system's API. */
export interface SystemFacts {
  /** The only host that its secret goes to, and the path that all of its calls begin with. */
  host: string;
  base: string;
  limit: Limit;
  /** Whole: what a secret of it looks like. ASCII, so that it can be sent in a header. */
  secret: RegExp;
  /** What each request says besides its body. */
  headers(secret: string): Readonly<Record<string, string>>;
  /** Headers in which it says how many milliseconds, or seconds, to wait. */
  retry: readonly { header: string; unitMs: number }[];
  /** What an error body says, in its own words, and the number of the error. */
  errorsIn(body: unknown): readonly { code: number | null; text: string }[];
}
