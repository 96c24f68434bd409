import { authorize } from './authorize';
import type { Execution } from './execution';
import type { ServiceRegistry } from '../service/registry';
import type { Method, ServiceClass } from '../service/service-class';
import { KilledError, ScriptError } from '../service/errors';
import { decodeArgument, encodeResult, type WireCell } from '../service/wire';
import { HostObject, type WireValue } from '../service/values';
import { inLanguage } from '../words/in-language';
import { offsetMs } from '../workbook/time-zone';

interface CallRequest {
  op: 'call';
  cls: string;
  name: string;
  id: number;
  args: unknown[];
  types: string[];
}

type Request =
  | CallRequest
  | { op: 'now' }
  | { op: 'offset'; ms: number }
  | { op: 'log'; level: 'log' | 'info' | 'warn' | 'error'; text: string };

/** The one function that crosses into the context: a request as text, bulk cells beside it, an answer as text. */
export function crossing(execution: Execution, registry: ServiceRegistry) {
  const cross = (text: string, input: WireCell[], output: WireCell[]): string => {
    try {
      return JSON.stringify(answer(execution, registry, JSON.parse(text) as Request, input, output));
    } catch (error) {
      return JSON.stringify({ error: describe(error, execution.user.locale) });
    }
  };
  return Object.setPrototypeOf(cross, null) as typeof cross;
}

function answer(execution: Execution, registry: ServiceRegistry, request: Request, input: WireCell[], output: WireCell[]): unknown {
  switch (request.op) {
    case 'now':
      return { value: execution.host.clock.nowMs() };
    case 'offset':
      return { value: offsetMs(execution.manifest.timeZone, request.ms) };
    case 'log':
      if (execution.killed === null) execution.host.record(execution.functionName, request.level, request.text);
      return { value: null };
    case 'call':
      return call(execution, registry, request, input, output);
  }
}

function call(execution: Execution, registry: ServiceRegistry, request: CallRequest, input: WireCell[], output: WireCell[]): unknown {
  execution.checkAlive();
  const cls = registry.classNamed(request.cls);
  const method = cls.methods[request.name] as Method;
  const self = request.id === 0 ? cls : execution.handles.get(request.id);
  const args = request.args.map((value) => decodeArgument(value, input, execution.handles));
  authorize(execution, cls, request.name, method.kind);
  const checked = matchOverload(cls, request, method, args);
  const result = invoke(execution, `${cls.name}.${request.name}`, method, self as HostObject, checked);
  return result === self ? { self: true } : { value: encodeResult(result, output, execution.handles) };
}

function invoke(execution: Execution, name: string, method: Method, self: unknown, args: unknown[]): unknown {
  const run = method.run as (execution: Execution, self: unknown, ...args: unknown[]) => unknown;
  if (method.kind === 'pure') return run(execution, self, ...args);
  const number = execution.beginCall(name, method.kind);
  const result = run(execution, self, ...args);
  execution.endCall(number, name);
  return result;
}

function matchOverload(cls: ServiceClass, request: CallRequest, method: Method, args: WireValue[]): unknown[] {
  for (const overload of method.overloads) {
    if (overload.length !== args.length) continue;
    const read = overload.map((param, i) => param.read(args[i]));
    if (read.every((one) => one !== null)) return read.map((one) => (one as { ok: unknown }).ok);
  }
  const given = request.types.join(',');
  throw new ScriptError(`The parameters (${given}) don't match the method signature for ${cls.path}.${request.name}.`);
}

function describe(error: unknown, locale: string): { name: string; message: string } {
  if (error instanceof ScriptError) return { name: error.name, message: inLanguage(error.message, locale) };
  if (error instanceof KilledError) return { name: 'Exception', message: error.message };
  const message = error instanceof Error ? error.stack ?? error.message : String(error);
  return { name: 'HostDefect', message: `local host defect: ${message}` };
}
