import type { CacheStore } from '../cache-store';
import type { Clock } from '../clock';
import type { Project } from '../context/project';
import type { HostDocument } from '../document';
import type { Doubts } from '../doubts';
import type { LockTable } from '../locks';
import type { NetBridge } from '../net/net-bridge';
import type { PropertyStore } from '../property-store';
import type { HostUser } from '../user';
import type { LogLine } from './types';

/** Whatever may be ended from outside: the running service call is the last one. */
export interface Killable {
  requestKill(why: string): void;
}

/** What an execution and its services find around them. The host gives it, and knows executions; they do not know the host. */
export interface Surroundings {
  readonly clock: Clock;
  readonly project: Project;
  readonly options: {
    resolveHost?: (hostname: string) => { hostname: string; port: number } | null;
    addOnName?: string;
    realTimeLimitMs?: number;
    largestBlobBytes?: number;
  };
  readonly documents: readonly HostDocument[];
  readonly locks: LockTable;
  readonly net: NetBridge;
  readonly scriptProperties: PropertyStore;
  readonly scriptCache: CacheStore;
  readonly letters: { from: string; to: string; subject: string; body: string }[];
  readonly doubts: Doubts;
  /** The run in progress. */
  current: Killable | null;
  /** What the manifest asks for and the person has not granted. */
  missingScopes(user: HostUser): string[];
  propertiesOf(user: HostUser): PropertyStore;
  cacheOf(user: HostUser): CacheStore;
  recalculate(document: HostDocument, user: HostUser): void;
  /** @returns false when the user's day has no more requests */
  countFetches(user: HostUser, requests: number): boolean;
  record(functionName: string, level: LogLine['level'], text: string): void;
}
