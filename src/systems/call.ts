import type { SystemId } from './system';

declare const listed: unique symbol;

/** One call of another system's API. Only this folder makes one: what is not in the list cannot be asked. */
export interface SystemCall {
  readonly [listed]: true;
  readonly system: SystemId;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the beginning of the system's addresses; names in braces are filled in. */
  readonly path: string;
  /** What writes may leave something behind, also where no answer came. */
  readonly kind: 'read' | 'write';
  /** That there is no such thing is an answer. */
  readonly mayBeAbsent?: true;
  /** Where the system documents it. */
  readonly source: string;
}

export function systemCall(declared: Omit<SystemCall, typeof listed>): SystemCall {
  return declared as SystemCall;
}
