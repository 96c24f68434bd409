import { type RunningSystem, startSystem } from '../systems/spawn';
import type { Class365Seed, Thing } from './class365';

export type RunningClass365 = RunningSystem<Class365Seed, { things: Readonly<Record<string, Thing[]>> }>;

export function startClass365(): Promise<RunningClass365> {
  return startSystem('class365');
}
