import type { Limit } from '../../src/wb/request/limits';
import { type Operation, operationByKey } from './official';

/** WB's words for the kinds of token. */
export const WORDS = { personal: 'Персональный', service: 'Сервисный', base: 'Базовый' } as const;

/** The limit to keep of what WB counts together with a method, of these that such a token may call: it has given one group two limits. */
export function limitTogether({ limitGroup }: Operation, keys: readonly string[], type: keyof typeof WORDS): Limit {
  const together = [...new Set(keys)].map(operationByKey).filter((one) => one.limitGroup === limitGroup);
  const [slowest] = together.flatMap((one) => officialLimit(one, WORDS[type]) ?? []).sort((a, b) => b.intervalMs - a.intervalMs);
  if (slowest === undefined) throw new Error(`WB gives no limit of ${limitGroup} for «${WORDS[type]}»`);
  return slowest;
}

/** Where WB has no table of a method's limits, one call in a minute is what we keep to. */
function officialLimit({ limits }: Operation, word: string): Limit | null {
  const row = limits?.find(({ tokenType }) => tokenType === word) ?? limits?.find(({ tokenType }) => tokenType === '*');
  if (limits?.length === 0) return { intervalMs: 60_000, burst: 1 };
  if (row === undefined) return null;
  return { intervalMs: 1000 * (row.intervalSec ?? row.periodSec / row.limit), burst: row.burst ?? 1 };
}
