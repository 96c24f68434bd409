import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { LocalHost, VirtualClock } from '../../local/host';
import { AddOn } from '../../local/start/add-on';
import { driveRefresh } from '../../local/start/drive';
import { startStandIn } from '../../local/wb/spawn';
import { mintToken, type TokenType, uuidOf } from '../../local/wb/token';
import type { Settings } from '../../src/app/state/settings';
import { DATASET_IDS } from '../../src/datasets';
import { builtAddOn } from '../support/built-add-on';
import { choose } from '../support/choices';
import { ordersCutAt, withPageSizes } from '../support/small-pages';
import { FULL_PAGES } from './full-pages';

/** A request as it left the add-on. */
export interface SentRequest {
  method: string;
  /** With its query. */
  path: string;
  headers: Readonly<Record<string, string>>;
  body: string | null;
}

export type Stage = 'connecting' | 'first refresh' | 'next refresh';

export interface Recorded extends SentRequest {
  host: string;
  stage: Stage;
  /** Of WB's answer. */
  status: number;
}

const DAY_MS = 86_400_000;

/** Longer than any dataset counts as fresh. */
const BETWEEN_REFRESHES_MS = DAY_MS + 3_600_000;

/** Enough for several pages and batches; what a base token may ask but every few hours is asked of a small shop. */
const SHOPS = { pages: { articles: 250, days: 40, ordersPerDay: 15 }, few: { articles: 45, days: 40, ordersPerDay: 10 } };
const ORDERS_PAGE = 150;

/**
 * Every request of a shop's first refresh of each dataset and of one more, a day later. WB's answers are made long
 * enough for three pages where that costs little: for a personal token.
 */
export async function recordRequests(tokenType: TokenType): Promise<Recorded[]> {
  const { control, port, stop } = await startStandIn(tokenType === 'personal' ? SHOPS.pages : SHOPS.few);
  await control.settings({ ordersPageCap: ORDERS_PAGE });
  if (tokenType === 'personal') await control.setFaults(FULL_PAGES);
  const { startMs } = await control.now();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wb-contract-'));
  withPageSizes([ordersCutAt(ORDERS_PAGE)], builtAddOn(), folder);
  const host = new LocalHost({ distDir: folder, clock: new VirtualClock(startMs), resolveHost: () => ({ hostname: '127.0.0.1', port }) });
  try {
    return run(host, mintToken({ type: tokenType, categories: 'all', sid: uuidOf('shop'), expMs: startMs + 100 * DAY_MS }));
  } finally {
    host.dispose();
    rmSync(folder, { recursive: true });
    await stop();
  }
}

function run(host: LocalHost, token: string): Recorded[] {
  const user = host.createUser('seller@example.com');
  const document = host.createDocument('WB', user);
  const addOn = new AddOn(host, document, user);
  choose({ document }, { datasets: onlyByHand() });
  const recorded = recordingOf(host);
  addOn.open();
  addOn.connect(token);
  const connecting = recorded.splice(0);
  driveRefresh(addOn, () => undefined);
  const first = recorded.splice(0);
  host.clock.advance(BETWEEN_REFRESHES_MS);
  driveRefresh(addOn, () => undefined);
  const of = (stage: Stage) => (request: Omit<Recorded, 'stage'>): Recorded => ({ ...request, stage });
  return [...connecting.map(of('connecting')), ...first.map(of('first refresh')), ...recorded.map(of('next refresh'))];
}

/** Everything is on, and asked for when we say so: with a base token those that have ended would ask again and again while one waits for days. */
function onlyByHand(): Settings['datasets'] {
  return Object.fromEntries(DATASET_IDS.map((id) => [id, { isOff: false, everyHours: 0 }]));
}

/** Listens where the local host hands requests to the network: the stand-in's own log keeps no headers. */
function recordingOf({ net }: LocalHost): Omit<Recorded, 'stage'>[] {
  const recorded: Omit<Recorded, 'stage'>[] = [];
  const send = net.send.bind(net);
  net.send = (requests, deadlineMs) => {
    const answers = send(requests, deadlineMs);
    requests.forEach(({ method, path: asked, headers, body }, at) => {
      const answer = answers[at];
      recorded.push({
        method, path: asked, headers, body: body === null ? null : Buffer.from(body).toString(),
        host: headers.Host ?? '', status: answer !== undefined && 'status' in answer ? answer.status : 0,
      });
    });
    return answers;
  };
  return recorded;
}
