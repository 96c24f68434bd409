import { type RunningSystem, startSystem } from '../systems/spawn';
import type { Bitrix24Seed } from './bitrix24';
import type { Deal, Product } from './portal';

export type RunningBitrix24 = RunningSystem<Bitrix24Seed, { deals: Deal[]; products: Product[] }>;

export function startBitrix24(): Promise<RunningBitrix24> {
  return startSystem('bitrix24');
}
