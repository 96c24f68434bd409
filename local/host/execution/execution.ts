import { randomUUID } from 'node:crypto';
import { costOf } from '../costs';
import type { Manifest } from '../context/project';
import type { HostDocument } from '../document';
import { KilledError, ScriptError } from '../service/errors';
import { HandleTable } from '../service/wire';
import type { HostUser } from '../user';
import type { Killable, Surroundings } from './surroundings';
import { emptyStats, type AuthModeName, type RunContext, type RunMode, type RunStats } from './types';

const minuteMs = 60_000;
/** https://developers.google.com/apps-script/guides/services/quotas ; simple triggers: /guides/triggers */
const runtimeLimitMs: Record<RunMode, number> = {
  menu: 6 * minuteMs, sidebar: 6 * minuteMs, trigger: 6 * minuteMs, install: 6 * minuteMs,
  open: 30_000, customFunction: 30_000,
};

const defaultAuthMode: Record<RunMode, AuthModeName> = {
  menu: 'FULL', sidebar: 'FULL', trigger: 'FULL', install: 'FULL', open: 'LIMITED', customFunction: 'CUSTOM_FUNCTION',
};

/** One run of one entry point: whose it is, what it may do, how long it has, and what has been counted. */
export class Execution implements Killable {
  readonly id = randomUUID();
  readonly stats: RunStats = emptyStats();
  readonly handles = new HandleTable();
  readonly document: HostDocument;
  readonly user: HostUser;
  readonly mode: RunMode;
  readonly authMode: AuthModeName;
  readonly hasDocumentStores: boolean;
  readonly startMs: number;
  /** Whether cells changed since the formulas were last calculated. */
  private isStale = false;
  private killedBecause: string | null = null;

  constructor(readonly host: Surroundings, readonly functionName: string, private readonly context: RunContext) {
    this.document = context.document;
    this.user = context.user;
    this.mode = context.mode;
    this.authMode = context.authMode ?? defaultAuthMode[context.mode];
    this.hasDocumentStores = context.documentStores ?? true;
    this.startMs = host.clock.nowMs();
  }

  get manifest(): Manifest {
    return this.host.project.manifest;
  }

  /** Set by the runner: whether the script has an entry point of that name. */
  hasFunction: (name: string) => boolean = () => false;

  requireFunction(name: string): void {
    if (!this.hasFunction(name)) throw new ScriptError(`Script function not found: ${name}`);
  }

  get killed(): string | null {
    return this.killedBecause;
  }

  kill(why: string): never {
    this.killedBecause ??= why;
    throw new KilledError(this.killedBecause);
  }

  /** Kills from outside, for instance from a fault's `onCall`: the running service call is the last one. */
  requestKill(why: string): void {
    this.killedBecause ??= why;
  }

  /** Formulas are calculated when somebody looks at them, and at the end. */
  settleFormulas(): void {
    if (!this.isStale || this.mode === 'customFunction') return;
    this.isStale = false;
    this.host.recalculate(this.document, this.user);
  }

  checkAlive(): void {
    if (this.killedBecause !== null) throw new KilledError(this.killedBecause);
  }

  /** Lets time pass; the execution ends where its limit is reached, not later. */
  spend(ms: number): void {
    const leftMs = this.startMs + runtimeLimitMs[this.mode] - this.host.clock.nowMs();
    this.host.clock.advance(Math.max(0, Math.min(ms, leftMs)));
    if (ms >= leftMs) this.kill('Exceeded maximum execution time');
  }

  /** A service call is about to take effect: count it, charge it, and let the test's faults strike. */
  beginCall(name: string, kind: 'read' | 'write'): number {
    this.checkAlive();
    const call = ++this.stats.serviceCalls;
    this.stats.callsByName[name] = (this.stats.callsByName[name] ?? 0) + 1;
    if (call === this.context.faults?.killAtCall) this.kill(`killed at service call ${call} (${name})`);
    this.failHere(call, 'before');
    this.spend(costOf(name, kind).callMs);
    if (kind === 'write' && /^(?:Spreadsheet|Sheet|Range|RangeList|Filter)\./.test(name)) this.isStale = true;
    return call;
  }

  endCall(call: number, name: string): void {
    this.context.faults?.onCall?.(name);
    this.checkAlive();
    this.failHere(call, 'after');
  }

  private failHere(call: number, when: 'before' | 'after'): void {
    const faults = this.context.faults?.failAtCall ?? [];
    const fault = [faults].flat().find((one) => one.call === call && one.when === when);
    if (fault) throw new ScriptError(fault.message);
  }

  /** Charged before the cells are handed over, so that a read that does not fit in time gives nothing. */
  countCellsRead(cells: number): void {
    this.spend(cells * (costOf('Range.getValues', 'read').perCellReadMs ?? 0));
    this.stats.cellsRead += cells;
  }

  countCellsWritten(sheetName: string, cells: number): void {
    this.spend(cells * (costOf('Range.setValues', 'write').perCellWrittenMs ?? 0));
    this.stats.cellsWritten += cells;
    this.stats.cellsWrittenBySheet[sheetName] = (this.stats.cellsWrittenBySheet[sheetName] ?? 0) + cells;
    this.document.countWritten(sheetName, cells);
  }

  /** Manifest scopes that the user has granted; a manifest without a list has Google find them out, so everything is asked for. */
  requireScope(what: string, anyOf: readonly string[]): void {
    const asked = this.manifest.oauthScopes ?? anyOf;
    if (anyOf.some((scope) => asked.includes(scope) && !this.user.withheldScopes.has(scope))) return;
    const required = anyOf.length > 1 ? `(${anyOf.join(' || ')})` : anyOf[0];
    throw new ScriptError(`Specified permissions are not sufficient to call ${what}. Required permissions: ${required}`);
  }
}
