import type { Dataset } from '../../src/sync/dataset';
import type { TokenType } from '../../src/wb/token/token-type';
import { intervalMs } from './interval';

const HOUR_MS = 3_600_000;
const NAMED: Readonly<Record<number, string>> = { 1: 'раз в час', 24: 'раз в сутки', 168: 'раз в неделю', 720: 'раз в месяц' };

/** How often it comes by itself, in Russian: the trigger comes once an hour, however fresh the data could be. Null where such a token has none. */
export function rhythm(dataset: Dataset, type: TokenType): string | null {
  const pace = intervalMs(dataset, type);
  if (pace === null) return null;
  const hours = Math.max(1, Math.ceil(Math.max(dataset.source.freshForMs, pace) / HOUR_MS));
  return NAMED[hours] ?? `раз в ${hours} ${hours < 5 ? 'часа' : 'часов'}`;
}
