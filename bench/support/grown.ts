import { spawn } from 'node:child_process';
import { once as event } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { type Growth, once } from './figure';
import type { GrownBase, GrownShop } from './grown-runs';
import { ROOT } from './seller';

/** Cells live long and come in millions, so the collector gets room before it begins to copy them. */
const YOUNG_MB = 256;

/** Both tokens at once: the machine has nothing else to do, and time is virtual. */
const files = once(() => Promise.all([inChild<GrownShop>('personal'), inChild<GrownBase>('base')]));

export async function grownShops(): Promise<GrownShop[]> {
  return (await files())[0];
}

export async function largestShop(): Promise<GrownShop> {
  const shops = await grownShops();
  return shops[shops.length - 1] as GrownShop;
}

export async function growthOfShop(of: string, value: (shop: GrownShop) => number): Promise<Growth> {
  return { of, points: (await grownShops()).map((shop) => ({ rows: shop.rows, value: value(shop) })) };
}

export async function growthOfBase(of: string, value: (base: GrownBase) => number): Promise<Growth> {
  return { of, points: (await files())[1].map((base) => ({ rows: base.rows, value: value(base) })) };
}

/** @throws Error when the refreshes do not go through */
async function inChild<Run>(tokenType: string): Promise<Run[]> {
  const args = [`--max-semi-space-size=${YOUNG_MB}`, '--import', 'tsx', path.join(__dirname, 'grown-child.ts'), tokenType];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed, [code]] = await Promise.all([text(child.stdout), event(child, 'exit') as Promise<[number | null]>]);
  if (code !== 0) throw new Error(`files that grow with a ${tokenType} token ended with ${String(code)}`);
  return JSON.parse(printed) as Run[];
}
