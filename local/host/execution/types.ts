import type { HostDocument } from '../document';
import type { HostUser } from '../user';

export type RunMode = 'menu' | 'sidebar' | 'trigger' | 'open' | 'install' | 'customFunction';
/** https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle */
export type AuthModeName = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export interface FailAtCall {
  /** 1-based number of the service call. */
  call: number;
  /** Whether the call takes effect before it throws: Google's time-outs do both. */
  when: 'before' | 'after';
  message: string;
}

export interface Faults {
  /** The execution is killed at this service call (1-based), before its effect. */
  killAtCall?: number;
  failAtCall?: FailAtCall | FailAtCall[];
  /** Called after every service call that took effect; `name` is `Class.method`. */
  onCall?(name: string): void;
}

export interface RunContext {
  document: HostDocument;
  user: HostUser;
  mode: RunMode;
  /** Default: CUSTOM_FUNCTION in formulas, LIMITED in `open`, else FULL. */
  authMode?: AuthModeName;
  faults?: Faults;
  /** `false`: document properties, cache and lock are null, as some installed add-ons have seen in formulas. */
  documentStores?: boolean;
  /** First argument of `open`, `install` and `trigger` runs that are given no arguments. */
  event?: Record<string, unknown>;
}

export interface RunStats {
  serviceCalls: number;
  callsByName: Record<string, number>;
  cellsRead: number;
  cellsWritten: number;
  cellsWrittenBySheet: Record<string, number>;
  fetches: number;
  propertyReads: number;
  propertyWrites: number;
  elapsedMs: number;
}

export type RunResult = { stats: RunStats } & (
  | { kind: 'ok'; value: unknown }
  | { kind: 'error'; message: string; name: string; stack: string }
  | { kind: 'killed'; why: string }
);

export interface LogLine {
  level: 'log' | 'info' | 'warn' | 'error';
  text: string;
  atMs: number;
  functionName: string;
}

export function emptyStats(): RunStats {
  return {
    serviceCalls: 0, callsByName: {}, cellsRead: 0, cellsWritten: 0, cellsWrittenBySheet: {}, fetches: 0,
    propertyReads: 0, propertyWrites: 0, elapsedMs: 0,
  };
}
