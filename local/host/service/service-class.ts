/// <reference types="google-apps-script" />
import type { Execution } from '../execution/execution';
import type { Param } from './param';

/** `pure` calls are free and uncounted; `read` and `write` calls cost time, count, and can be made to fail. */
export type CallKind = 'pure' | 'read' | 'write';

export interface Method {
  kind: CallKind;
  overloads: readonly (readonly Param<unknown>[])[];
  run(execution: Execution, self: never, ...args: never[]): unknown;
}

/** What the argument at a place may be: the union over all overloads, `undefined` where one of them is shorter. */
type ArgumentAt<P, I extends string> = P extends readonly Param<unknown>[]
  ? I extends keyof P ? P[I] extends Param<infer T> ? T : undefined : undefined
  : never;
type Arguments<P> = [
  ArgumentAt<P, '0'>, ArgumentAt<P, '1'>, ArgumentAt<P, '2'>, ArgumentAt<P, '3'>,
  ArgumentAt<P, '4'>, ArgumentAt<P, '5'>, ArgumentAt<P, '6'>, ArgumentAt<P, '7'>,
];

/** Makes methods whose receiver is `Self`; argument types follow from the overloads. */
export function methodsOf<Self>() {
  const maker = (kind: CallKind) =>
    <const O extends readonly (readonly Param<unknown>[])[]>(
      overloads: O, run: (execution: Execution, self: Self, ...args: Arguments<O[number]>) => unknown,
    ): Method => ({ kind, overloads, run: run as Method['run'] });
  return { pure: maker('pure'), read: maker('read'), write: maker('write') };
}

export interface ServiceClass {
  name: string;
  /** As Google prints it in errors: `SpreadsheetApp.Range`. */
  path: string;
  /** The global that holds the service's single object, if this class is a service. */
  global?: string;
  methods: Record<string, Method>;
  /** Enum properties: name on the service -> name of the enum. */
  enums: Record<string, string>;
}

/**
 * Declares an emulated class. `Api` is the interface of `@types/google-apps-script`: a name it does not have is a
 * compile error, so nothing can be emulated that Google does not offer.
 */
export function serviceClass<Api>(
  names: { name: string; path?: string; global?: string; enums?: { [K in keyof Api]?: string } },
  methods: { [K in keyof Api]?: Method },
): ServiceClass {
  return {
    name: names.name,
    path: names.path ?? names.name,
    ...(names.global ? { global: names.global } : {}),
    methods: methods as Record<string, Method>,
    enums: (names.enums ?? {}) as Record<string, string>,
  };
}
