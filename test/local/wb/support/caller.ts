import { request } from 'node:http';
import { mintToken, type TokenType } from '../../../../local/wb/token';

export const START_MS = Date.parse('2026-11-23T06:00:00Z');
const DAY_MS = 86_400_000;

export interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  bytes: Buffer;
  text: string;
  /** Parsed text; undefined where it is not JSON. */
  body: unknown;
}

export interface Ask { method?: 'GET' | 'POST'; host: string; path: string; body?: unknown; token?: string; nowMs?: number }

export const seller = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const token = (sid: string, type: TokenType = 'personal', categories: number[] | 'all' = 'all'): string =>
  mintToken({ type, categories, sid, expMs: START_MS + 180 * DAY_MS });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One call with a virtual clock. */
export function ask(port: number, { method, host, path, body, token: authorization = '', nowMs = START_MS }: Ask): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const headers = { host: host.includes('.') ? host : `${host}.wildberries.ru`, authorization, 'x-virtual-now-ms': String(nowMs) };
    const sent = request({ host: '127.0.0.1', port, method: method ?? (body === undefined ? 'GET' : 'POST'), path, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => {
        const bytes = Buffer.concat(pieces);
        const text = bytes.toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text, body: parsed(text) });
      });
    });
    sent.on('error', reject).end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** The stand-in's time never runs backwards, so patient sellers of one test file share a clock. */
let patientNowMs = START_MS;

/** A seller who waits a quarter of an hour between calls, so no limit is met. */
export function patientSeller(port: number, n: number): (asked: Omit<Ask, 'token' | 'nowMs'>) => Promise<Reply> {
  const authorization = token(seller(n));
  return (asked) => ask(port, { ...asked, token: authorization, nowMs: (patientNowMs += 15 * 60_000) });
}
