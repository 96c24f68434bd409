import { type RunningSystem, startSystem } from '../systems/spawn';
import type { FreshSeed, Thing } from './fresh';

export type RunningFresh = RunningSystem<FreshSeed, { things: Readonly<Record<string, Thing[]>> }>;

export function startFresh(): Promise<RunningFresh> {
  return startSystem('fresh');
}
