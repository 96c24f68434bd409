import { CallQueue } from './call-queue';
import { unsendablePart } from './sendable';

type SuccessHandler = (value: unknown, userObject: unknown) => void;
type FailureHandler = (error: Error, userObject: unknown) => void;

interface Handlers {
  success: SuccessHandler;
  failure: FailureHandler;
  userObject: unknown;
}

export type Send = (call: { id: number; functionName: string; args: unknown[] }) => void;

/** `google.script.run`: https://developers.google.com/apps-script/guides/html/reference/run */
export class ScriptRunner {
  private readonly queue = new CallQueue();
  private readonly calls = new Map<number, Handlers>();
  private made = 0;

  constructor(private readonly functionNames: readonly string[], private readonly send: Send) {}

  /** What a page sees: the script's functions and three ways to set what happens afterwards. */
  runner(handlers: Handlers = { success: () => undefined, failure: reportFailure, userObject: undefined }): Record<string, unknown> {
    const withHandlers = (change: Partial<Handlers>) => this.runner({ ...handlers, ...change });
    const functions = this.functionNames.map((name) => [name, (...args: unknown[]) => this.call(name, args, handlers)]);
    return {
      ...Object.fromEntries(functions) as Record<string, unknown>,
      withSuccessHandler: (success: SuccessHandler) => withHandlers({ success: requireFunction(success) }),
      withFailureHandler: (failure: FailureHandler) => withHandlers({ failure: requireFunction(failure) }),
      withUserObject: (userObject: unknown) => withHandlers({ userObject }),
    };
  }

  succeeded(id: number, value: unknown): void {
    const handlers = this.end(id);
    handlers?.success(value, handlers.userObject);
  }

  failed(id: number, message: string): void {
    const handlers = this.end(id);
    handlers?.failure(Object.assign(new Error(message), { name: 'ScriptError' }), handlers.userObject);
  }

  private call(functionName: string, args: unknown[], handlers: Handlers): void {
    args.forEach((arg, at) => {
      if (unsendablePart(arg) !== null) throw new TypeError(`Failed due to illegal value in property: ${at}`);
    });
    const id = ++this.made;
    this.calls.set(id, handlers);
    this.queue.add(() => this.send({ id, functionName, args }));
  }

  private end(id: number): Handlers | undefined {
    const handlers = this.calls.get(id);
    this.calls.delete(id);
    this.queue.ended();
    return handlers;
  }
}

function requireFunction<T>(handler: T): T {
  if (typeof handler !== 'function') throw new TypeError('The handler must be a function.');
  return handler;
}

function reportFailure(error: Error): void {
  console.error(`Uncaught ${error.message}`);
}
