import type { CachePort } from '../../ports/store';
import { cachedText, keepText } from './cached-text';

/** Long enough for all formulas of a file that is opened, short because people also change sheets by hand; more pieces are faster read from the sheet. */
const KEEPING = { seconds: 600, maxChunks: 20 };

/** Results that other cells' executions can use. The key names the data's version (the stamp) and everything the result depends on. */
export function formulaCache(cache: CachePort, stampOf: () => number | null): <T>(key: string, make: () => T) => T {
  return (key, make) => {
    const stamp = stampOf();
    if (stamp === null) return make();
    const name = `${stamp}|${key}`;
    const kept = cachedText(cache, name);
    if (kept !== null) return JSON.parse(kept);
    const made = make();
    keepText(cache, name, JSON.stringify(made), KEEPING);
    return made;
  };
}
