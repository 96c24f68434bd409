import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { createStrictContext } from '../context/strict-context';
import { encodeResult, decodeArgument, type WireCell } from '../service/wire';
import { allServices } from '../services';
import { crossing } from './dispatch';
import { Execution } from './execution';
import { requireSendable } from './sendable';
import type { Surroundings } from './surroundings';
import { emptyStats, type RunContext, type RunResult } from './types';

interface Inside {
  nowMs: unknown;
  offsetMs: unknown;
  exchange: { argsText: string; input: WireCell[]; output: WireCell[] };
  arm(): void;
  describeError(error: unknown): { name: string; message: string; stack: string };
  globals: string[];
}

type Outcome = { value: unknown } | { thrown: { name: string; message: string; stack: string } };

const source = (name: string) =>
  new vm.Script(fs.readFileSync(path.join(__dirname, '..', 'context', name), 'utf8'), { filename: name });
const prelude = source('prelude.js');
const scriptDate = source('script-date.js');

/**
 * Runs one entry point in a context of its own, to its end, its error or its kill. Simple triggers do not run for people who may only view or comment
 * (https://developers.google.com/apps-script/guides/triggers#restrictions): they get no menu.
 */
export function runEntryPoint(host: Surroundings, functionName: string, args: unknown[], context: RunContext): RunResult {
  if (context.mode === 'open' && !context.document.editors.includes(context.user)) return { kind: 'ok', value: null, stats: emptyStats() };
  const execution = new Execution(host, functionName, context);
  const around = host.current;
  host.current = execution;
  try {
    const ended = evaluate(execution, args);
    execution.settleFormulas();
    return { ...ended, stats: finish(execution) };
  } finally {
    host.current = around;
    host.locks.releaseAllOf(execution.id);
  }
}

function finish(execution: Execution) {
  execution.stats.elapsedMs = execution.host.clock.nowMs() - execution.startMs;
  return execution.stats;
}

type Ending = { kind: 'ok'; value: unknown } | { kind: 'error'; message: string; name: string; stack: string } | { kind: 'killed'; why: string };

function evaluate(execution: Execution, args: unknown[]): Ending {
  const { host, functionName } = execution;
  if (execution.mode === 'sidebar') {
    const refusal = requireSendable(args, 'argument');
    if (refusal) return { kind: 'error', name: 'TypeError', message: refusal, stack: refusal };
  }
  const context = createStrictContext();
  const secret = `entry_${randomUUID().replaceAll('-', '')}_`;
  const enter = prelude.runInContext(context) as (host: unknown, catalogue: string, secret: string) => Inside;
  const inside = enter(crossing(execution, allServices), allServices.catalogueText, secret);
  (scriptDate.runInContext(context) as (now: unknown, offset: unknown, zone: string) => void)(inside.nowMs, inside.offsetMs, execution.manifest.timeZone);
  execution.hasFunction = (name) => isEntryPoint(context, name, inside.globals);
  const timeout = host.options.realTimeLimitMs ?? (host.clock.isVirtual ? 120_000 : 420_000);
  try {
    for (const script of host.project.scripts) script.runInContext(context, { timeout });
    if (!execution.hasFunction(functionName)) return notFound(functionName);
    inside.exchange.argsText = JSON.stringify(args.map((arg) => encodeResult(arg, inside.exchange.input, execution.handles)));
    inside.arm();
    const text = vm.runInContext(`${secret}(${functionName})`, context, { timeout, filename: 'entry.js' }) as string;
    return ending(execution, JSON.parse(text) as Outcome, inside);
  } catch (error) {
    return failure(execution, error, inside);
  }
}

/** https://developers.google.com/apps-script/guides/html/communication#private_functions */
function isEntryPoint(context: vm.Context, name: string, builtIn: readonly string[]): boolean {
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) || name.endsWith('_') || builtIn.includes(name)) return false;
  return vm.runInContext(`typeof ${name} === 'function'`, context) as boolean;
}

const notFound = (name: string): Ending => {
  const message = `Script function not found: ${name}`;
  return { kind: 'error', name: 'Exception', message, stack: message };
};

function ending(execution: Execution, outcome: Outcome, inside: Inside): Ending {
  if (execution.killed !== null) return { kind: 'killed', why: execution.killed };
  if ('thrown' in outcome) return { kind: 'error', ...outcome.thrown };
  const value = decodeArgument(outcome.value, inside.exchange.output, execution.handles);
  if (execution.mode === 'sidebar') {
    const refusal = requireSendable(value, 'return value');
    if (refusal) return { kind: 'error', name: 'TypeError', message: refusal, stack: refusal };
    return { kind: 'ok', value: value === undefined ? null : JSON.parse(JSON.stringify(value)) as unknown };
  }
  return { kind: 'ok', value };
}

/** Errors of the top level, and the ones that only the engine raises: an endless loop, a syntax error. */
function failure(execution: Execution, error: unknown, inside: Inside): Ending {
  if (execution.killed !== null) return { kind: 'killed', why: execution.killed };
  if ((error as NodeJS.ErrnoException | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
    return { kind: 'killed', why: 'Exceeded maximum execution time (real time limit of the local host)' };
  }
  return { kind: 'error', ...inside.describeError(error) };
}
