import { type RunningStandIn, startStandIn } from '../wb/spawn';
import { mintToken, uuidOf } from '../wb/token';
import type { StartOptions } from './options';

const TOKEN_DAYS = 180;

/** WB's stand-in with a made-up shop, and a token that it takes. */
export interface Demo {
  standIn: RunningStandIn;
  startMs: number;
  token: string;
}

export async function startDemo({ articles, days, seed, odd, financeRows, tokenType }: Pick<StartOptions, 'articles' | 'days' | 'seed' | 'odd' | 'financeRows' | 'tokenType'>): Promise<Demo> {
  const standIn = await startStandIn({ articles, days, seed, plain: !odd, financeRows });
  const { startMs } = await standIn.control.now();
  const expMs = startMs + TOKEN_DAYS * 86_400_000;
  return { standIn, startMs, token: mintToken({ type: tokenType, categories: 'all', sid: uuidOf('shop'), expMs }) };
}
