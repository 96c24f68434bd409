/** All the state of a running stand-in, and the answer to one request. */
import type { Answer } from './answer';
import { VirtualClock } from './clock';
import { BadParameter, type Call } from './endpoints/endpoint';
import { endpoints } from './endpoints/index';
import { Snapshots } from './endpoints/snapshots';
import { OwnReports } from './endpoints/reports/own-reports';
import { Tasks } from './endpoints/reports/tasks';
import { FaultPlan } from './faults';
import { passGate } from './gate';
import { deprecated, pathNotFound } from './problem';
import { TokenBuckets } from './rate-limits';
import { RequestLog } from './request-log';
import { route } from './router';
import { defaultSettings, type Settings } from './settings';
import { Shop, type ShopChanges, type ShopSize } from './shop/shop';

export interface ApiRequest { method: string; host: string; path: string; query: URLSearchParams; body: unknown; authorization: string; nowMs: number }

export class StandIn {
  readonly clock: VirtualClock;
  readonly faults = new FaultPlan();
  readonly log = new RequestLog();
  readonly revoked = new Set<string>();
  /** Last good answer by method, path and seller, for the fault that repeats a page. */
  readonly lastPages = new Map<string, Answer>();
  settings: Settings = { ...defaultSettings };
  private readonly buckets = new TokenBuckets();
  private readonly tasks = new Tasks();
  private readonly ownReports = new OwnReports();
  private readonly snapshots = new Snapshots();
  private readonly shops = new Map<string, Shop>();
  /** Changes for every seller, also for those who have not called yet. */
  private changesForAll: { changes: ShopChanges; nowMs: number }[] = [];

  constructor(private readonly size: ShopSize) {
    this.clock = new VirtualClock(size.startMs);
  }

  answer(request: ApiRequest): Answer {
    const { method, host, path, nowMs, authorization } = request;
    const found = route(method, host, path);
    if (found.kind === 'unknown') return pathNotFound(nowMs);
    if (found.kind === 'removed') return deprecated(nowMs);
    const state = { revoked: this.revoked, buckets: this.buckets, globalPerMinute: this.settings.globalPerMinute };
    const passed = passGate(state, { operation: found.operation, host: found.host, authorization, nowMs });
    if ('refusal' in passed) return passed.refusal;
    const answer = this.call(found.operation.key, {
      shop: this.shop(passed.sid), path: found.path, query: request.query, body: request.body, nowMs,
      settings: this.settings, tasks: this.tasks, ownReports: this.ownReports, snapshots: this.snapshots,
    });
    return { ...answer, headers: { ...answer.headers, 'X-Ratelimit-Remaining': String(passed.remaining) } };
  }

  change(changes: ShopChanges, sid: string | null, nowMs: number): void {
    if (sid === null) this.changesForAll.push({ changes, nowMs });
    const changed = sid === null ? [...this.shops.values()] : [this.shop(sid)];
    changed.forEach((shop) => shop.change(changes, nowMs));
  }

  /** Everything as it was at the start, the clock too. */
  reset(): void {
    this.clock.reset();
    this.faults.set([]);
    this.log.clear();
    this.lastPages.clear();
    this.revoked.clear();
    this.settings = { ...defaultSettings };
    this.buckets.clear();
    this.tasks.clear();
    this.ownReports.clear();
    this.snapshots.clear();
    this.shops.clear();
    this.changesForAll = [];
  }

  private call(key: string, call: Call): Answer {
    const endpoint = endpoints[key];
    if (!endpoint) throw new Error(`${key} is documented but not written`);
    try {
      return endpoint.answer(call);
    } catch (error) {
      if (error instanceof BadParameter) return endpoint.refuse(error.message);
      throw error;
    }
  }

  private shop(sid: string): Shop {
    const known = this.shops.get(sid);
    if (known) return known;
    const made = new Shop(sid, this.size);
    this.changesForAll.forEach(({ changes, nowMs }) => made.change(changes, nowMs));
    this.shops.set(sid, made);
    return made;
  }
}
