import type { Limit } from '../../src/wb/request/limits';

/** What one set of WB's files says of an operation; nothing where it does not say. */
export interface OfficialOperation {
  /** `METHOD path`, as in our own list of calls. */
  key: string;
  hosts: readonly string[];
  isRead?: boolean;
  tokenTypes?: readonly string[];
  /** By WB's word for a kind of token; `*` is every kind. */
  limits?: ReadonlyMap<string, Limit>;
  /** Of the query, as one object. */
  query?: Shape;
  body?: Shape;
  /** Names of the fields of a good answer, at whatever depth. */
  answerFields?: ReadonlySet<string>;
  switchOff?: SwitchOff;
}

/** As much of a schema as a value can be checked by. */
export interface Shape {
  enum?: readonly unknown[];
  maximum?: number;
  maxItems?: number;
  items?: Shape;
  properties?: Readonly<Record<string, Shape>>;
  required?: readonly string[];
}

export interface SwitchOff {
  /** Null: announced without a day. */
  on: string | null;
  /** Key of the operation that takes its place. */
  replacement: string | null;
}

export interface OfficialSet {
  operations: ReadonlyMap<string, OfficialOperation>;
  /** Keys of what WB had, by the day it went where that is known. */
  removed: ReadonlyMap<string, string | null>;
}
