import { randomUUID } from 'node:crypto';
import { CacheStore } from './cache-store';
import type { Clock } from './clock';
import { DayCounts } from './day-counts';
import { loadProject, type Project } from './context/project';
import { HostDocument } from './document';
import { type Doubts, WORST } from './doubts';
import { runEntryPoint } from './execution/runner';
import type { Killable, Surroundings } from './execution/surroundings';
import { emptyStats, type LogLine, type RunContext, type RunResult } from './execution/types';
import type { CallCustomFunction, FormulaEngine } from './formula-engine';
import { asFormulaValue, blankAsText } from './formulas';
import { LockTable, lockName } from './locks';
import { NetBridge } from './net/net-bridge';
import { PropertyStore } from './property-store';
import { nextFiringMs, type TriggerModel } from './triggers';
import { HostUser } from './user';
import { inLanguage } from './words/in-language';
import { Workbook } from './workbook/workbook';

export interface HostOptions {
  /** A folder with exactly what clasp pushes. */
  distDir: string;
  clock: Clock;
  /** Where a host name really is: a loopback stand-in, or null for the real one over https. */
  resolveHost?: (hostname: string) => { hostname: string; port: number } | null;
  log?: (line: LogLine) => void;
  /** Caption of the add-on's own menu: the published name, which no pushed file contains. */
  addOnName?: string;
  formulaEngine?: FormulaEngine;
  /** Against endless loops, in real milliseconds. Default 120 s, with a real clock 7 min. */
  realTimeLimitMs?: number;
  doubts?: Partial<Doubts>;
  /** `UrlFetchApp` calls per user and day. Default 20,000. */
  dailyFetches?: number;
  /** What a file of an archive may come to unpacked. Default 50 MB. */
  largestBlobBytes?: number;
}

/** Of all triggers of a user without Workspace: https://developers.google.com/apps-script/guides/services/quotas */
const TRIGGER_MS_A_DAY = 90 * 60_000;

/** Apps Script without Google: one project (the pushed files), its users, documents and their runs. */
export class LocalHost implements Surroundings {
  readonly clock: Clock;
  readonly doubts: Doubts;
  readonly project: Project;
  readonly logs: LogLine[] = [];
  /** What scripts have sent by e-mail. */
  readonly letters: { from: string; to: string; subject: string; body: string }[] = [];
  readonly users: HostUser[] = [];
  readonly documents: HostDocument[] = [];
  readonly locks = new LockTable();
  readonly scriptProperties = new PropertyStore();
  readonly scriptCache = new CacheStore();
  readonly net = new NetBridge();
  /** The run in progress; a test may end it with `requestKill`. */
  current: Killable | null = null;
  private readonly userProperties = new Map<HostUser, PropertyStore>();
  private readonly userCaches = new Map<HostUser, CacheStore>();
  private readonly fetchDays = new DayCounts<HostUser>();
  private readonly triggerDays = new DayCounts<HostUser>();

  constructor(readonly options: HostOptions) {
    this.clock = options.clock;
    this.doubts = { ...WORST, ...options.doubts };
    this.project = loadProject(options.distDir);
  }

  createUser(email: string, options: { locale?: string } = {}): HostUser {
    const user = new HostUser(email, options.locale ?? 'ru');
    this.users.push(user);
    return user;
  }

  createDocument(name: string, owner: HostUser, options: { timeZone?: string; locale?: string } = {}): HostDocument {
    const model = new Workbook(name, options.timeZone ?? 'Europe/Moscow', options.locale ?? 'ru_RU');
    model.addSheet('Лист1');
    return this.register(model, owner);
  }

  /** Sheets, formats and metadata come along; document properties, cache and triggers stay behind. */
  copyDocument(document: HostDocument, owner: HostUser, name = `Копия — ${document.name}`): HostDocument {
    return this.register(document.model.copy(name), owner);
  }

  private register(model: Workbook, owner: HostUser): HostDocument {
    const document = new HostDocument(`doc${this.documents.length + 1}_${randomUUID().slice(0, 8)}`, owner, model);
    this.documents.push(document);
    return document;
  }

  propertiesOf(user: HostUser): PropertyStore {
    return getOrMake(this.userProperties, user, () => new PropertyStore());
  }

  cacheOf(user: HostUser): CacheStore {
    return getOrMake(this.userCaches, user, () => new CacheStore());
  }

  run(fn: string, args: unknown[], context: RunContext): RunResult {
    const given = args.length || !context.event ? args : [context.event];
    return runEntryPoint(this, fn, given, context);
  }

  /** A formula's call: read-only, 30 seconds, with the owner's user properties. Dates in the result are Date. */
  callCustomFunction(name: string, args: unknown[], context: { document: HostDocument; user: HostUser; faults?: RunContext['faults'] }): RunResult {
    return runEntryPoint(this, name, args, { ...context, mode: 'customFunction' });
  }

  /** Calculates the formulas of a document, if an engine was given. */
  recalculate(document: HostDocument, user: HostUser): void {
    this.options.formulaEngine?.recalculate(document.model, this.formulaCaller(document, user));
  }

  /** What the failure handler of a page gets as the message of the error. */
  failureOf(result: Exclude<RunResult, { kind: 'ok' }>): string {
    if (result.kind === 'killed') return result.why;
    return this.doubts.pageGetsErrorName ? `${result.name}: ${result.message}` : result.message;
  }

  private formulaCaller(document: HostDocument, user: HostUser): CallCustomFunction {
    return (name, args) => {
      const result = this.callCustomFunction(name, blankAsText(args), { document, user });
      if (result.kind === 'ok') return asFormulaValue(result.value, document.model.timeZone);
      throw new Error(result.kind === 'error' ? result.message : 'Internal error executing the custom function.');
    };
  }

  nextTriggerAtMs(): number | null {
    const times = this.documents.flatMap((document) => document.triggers.map((trigger) => trigger.nextAtMs));
    return times.length ? Math.min(...times) : null;
  }

  /** What the manifest asks for and the person has not granted. */
  missingScopes(user: HostUser): string[] {
    return (this.project.manifest.oauthScopes ?? []).filter((scope) => user.withheldScopes.has(scope));
  }

  /**
   * Fires what is due by the clock, oldest first, each once however late it is, as its creator. A script that is bound to its
   * file does not run at all while its creator has not granted everything (Google, "Editor add-on triggers").
   */
  fireDueTriggers(only?: HostDocument): RunResult[] {
    const nowMs = this.clock.nowMs();
    const due = this.documents.filter((document) => !only || document === only)
      .flatMap((document) => document.triggers.map((trigger) => ({ document, trigger })))
      .filter(({ trigger }) => trigger.nextAtMs <= nowMs)
      .sort((a, b) => a.trigger.nextAtMs - b.trigger.nextAtMs);
    return due.flatMap(({ document, trigger }) => this.fire(document, trigger));
  }

  private fire(document: HostDocument, trigger: TriggerModel): RunResult[] {
    trigger.nextAtMs = nextFiringMs(trigger.schedule, trigger.id, this.clock.nowMs());
    if (this.missingScopes(trigger.creator).length > 0) return [];
    const nowMs = this.clock.nowMs();
    if (this.triggerDays.of(trigger.creator, nowMs) >= TRIGGER_MS_A_DAY) return [this.refused(trigger)];
    const event = { authMode: 'FULL', triggerUid: trigger.id };
    const result = this.run(trigger.handler, [event], { document, user: trigger.creator, mode: 'trigger' });
    this.triggerDays.add(trigger.creator, nowMs, result.stats.elapsedMs);
    return [result];
  }

  /** Nothing of the script runs. */
  private refused({ handler, creator }: TriggerModel): RunResult {
    const message = inLanguage('Service using too much computer time for one day', creator.locale);
    this.record(handler, 'error', message);
    return { kind: 'error', name: 'Exception', message, stack: message, stats: emptyStats() };
  }

  /** Holds a lock as another execution would. @returns the function that lets go */
  holdLock(kind: 'document' | 'user' | 'script', of?: HostDocument | HostUser): () => void {
    const name = lockName(kind, of);
    const holder = `test ${randomUUID()}`;
    if (!this.locks.tryTake(name, holder)) throw new Error(`lock ${name} is already held`);
    return () => this.locks.release(name, holder);
  }

  /** Counts requests against the user's day. */
  countFetches(user: HostUser, requests: number): boolean {
    const nowMs = this.clock.nowMs();
    if (this.fetchDays.of(user, nowMs) + requests > (this.options.dailyFetches ?? 20_000)) return false;
    this.fetchDays.add(user, nowMs, requests);
    return true;
  }

  record(functionName: string, level: LogLine['level'], text: string): void {
    const line = { level, text, atMs: this.clock.nowMs(), functionName };
    this.logs.push(line);
    this.options.log?.(line);
  }

  dispose(): void {
    this.net.close();
  }
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
