import { parseArgs } from 'node:util';
import type { ShopSize } from './shop/shop';

export interface StandInOptions {
  /** @default 0, a free port */
  port?: number;
  /** @default 300 */
  articles?: number;
  /** Another word for articles, for shops named by their cards. */
  cards?: number;
  /** @default 90 */
  days?: number;
  /** @default a fifth of the articles, from 20 to 500 */
  ordersPerDay?: number;
  /** At least so many rows in the published weekly reports. @default 0 */
  financeRows?: number;
  /** @default 1 */
  seed?: number;
  /** A shop without names that spreadsheets like to spoil. @default false */
  plain?: boolean;
  /** Virtual start. @default 2026-11-23T06:00:00Z */
  now?: string;
  /** Stop when standard input closes. @default false */
  endWithStdin?: boolean;
}

const NUMBERS = ['port', 'articles', 'cards', 'days', 'orders-per-day', 'finance-rows', 'seed'] as const;

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

export function toArguments(options: StandInOptions): string[] {
  return Object.entries(options).filter(([, value]) => value !== false).map(([name, value]) => {
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return value === true ? flag : `${flag}=${String(value)}`;
  });
}

export function fromArguments(args: readonly string[]): StandInOptions {
  const texts = Object.fromEntries([...NUMBERS, 'now'].map((name) => [name, { type: 'string' as const }]));
  const { values } = parseArgs({ args: [...args], options: { ...texts, 'end-with-stdin': { type: 'boolean' as const }, plain: { type: 'boolean' as const } }, strict: true });
  return Object.fromEntries(Object.entries(values).map(([name, value]) => {
    if (name === 'now' || typeof value === 'boolean') return [camel(name), value];
    const number = Number(value);
    if (!Number.isInteger(number) || number < 0) throw new Error(`--${name} takes a whole number, not ${String(value)}`);
    return [camel(name), number];
  }));
}

export function shopSize(options: StandInOptions): ShopSize {
  const articles = options.cards ?? options.articles ?? 300;
  const startMs = Date.parse(options.now ?? '2026-11-23T06:00:00Z');
  if (Number.isNaN(startMs)) throw new Error(`--now takes an ISO date-time, not ${options.now ?? ''}`);
  return {
    articles, days: options.days ?? 90, startMs, seed: options.seed ?? 1, isPlain: options.plain ?? false, financeRows: options.financeRows ?? 0,
    ordersPerDay: options.ordersPerDay ?? Math.min(500, Math.max(20, Math.round(articles / 5))),
  };
}
