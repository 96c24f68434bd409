import path from 'node:path';
import { LocalHost, VirtualClock } from '../../local/host';
import { nextFiringMs } from '../../local/host/triggers';
import { AddOn } from '../../local/start/add-on';
import type { StandInOptions } from '../../local/wb/options';
import { type RunningStandIn, startStandIn } from '../../local/wb/spawn';
import { mintToken, type TokenType, uuidOf } from '../../local/wb/token';

export const ROOT = path.resolve(__dirname, '../..');
export const DIST = path.join(ROOT, 'dist');

const START_MS = Date.parse('2026-11-23T06:00:00Z');
const TOKEN_DAYS = 180;

/** A seller with an empty spreadsheet, the built add-on in it, and a WB of their own. */
export interface Seller {
  host: LocalHost;
  addOn: AddOn;
  wb: RunningStandIn;
}

/** Runs `work` with the add-on connected and everything in virtual time. */
export async function withSeller<T>(tokenType: TokenType, shop: StandInOptions, work: (seller: Seller) => Promise<T>): Promise<T> {
  const wb = await startStandIn({ ...shop, now: new Date(START_MS).toISOString() });
  const host = new LocalHost({ distDir: DIST, clock: new VirtualClock(START_MS), resolveHost: () => ({ hostname: '127.0.0.1', port: wb.port }) });
  try {
    const user = host.createUser('seller@example.com');
    const addOn = new AddOn(host, host.createDocument('Bench', user), user);
    addOn.open();
    addOn.connect(mintToken({ type: tokenType, categories: 'all', sid: uuidOf('shop'), expMs: START_MS + TOKEN_DAYS * 86_400_000 }));
    fixTriggers(addOn);
    return await work({ host, addOn, wb });
  } finally {
    host.dispose();
    await wb.stop();
  }
}

/** Google draws the minute at which an hourly trigger fires; here it is always the same, so that runs repeat. */
function fixTriggers({ document, host }: AddOn): void {
  for (const trigger of document.triggers) {
    trigger.id = 'hourly';
    trigger.nextAtMs = nextFiringMs(trigger.schedule, trigger.id, host.clock.nowMs());
  }
}
