import { ScriptError } from './service/errors';

const maxKeyCharacters = 250;
const maxValueBytes = 100 * 1024;
const maxItems = 1000;
/** Going over the cap drops the oldest in blocks: justin.poehnelt.com, exploring-apps-script-cacheservice-limits. */
const dropBlock = 100;

/** https://developers.google.com/apps-script/reference/cache/cache */
export class CacheStore {
  private readonly items = new Map<string, { value: string; expiresAtMs: number }>();

  get(key: string, nowMs: number): string | null {
    requireKey(key);
    const item = this.items.get(key);
    if (!item || item.expiresAtMs <= nowMs) return null;
    return item.value;
  }

  put(key: string, value: string, ttlSec: number, nowMs: number): void {
    requireKey(key);
    if (Buffer.byteLength(value) > maxValueBytes) throw new ScriptError('Argument too large: value');
    if (ttlSec > 21_600 || ttlSec < 1) throw new ScriptError('Invalid argument: expirationInSeconds');
    this.items.delete(key);
    this.items.set(key, { value, expiresAtMs: nowMs + ttlSec * 1000 });
    if (this.items.size > maxItems) this.dropOldest();
  }

  remove(key: string): void {
    this.items.delete(key);
  }

  /** What Google may do at any time. */
  clear(): void {
    this.items.clear();
  }

  private dropOldest(): void {
    for (const key of [...this.items.keys()].slice(0, dropBlock)) this.items.delete(key);
  }
}

function requireKey(key: string): void {
  if (key.length > maxKeyCharacters) throw new ScriptError('Argument too large: key');
}
