import { type RunningSystem, startSystem } from '../systems/spawn';
import type { Thing } from './books';

export interface MoySkladState { things: Readonly<Record<string, Thing[]>> }

export interface MoySkladSeed {
  token: string;
  /** Free pieces of a good in each warehouse, by the id of the good; a number for all warehouses together. */
  stock?: Readonly<Record<string, number>>;
  things?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

export type RunningMoySklad = RunningSystem<MoySkladSeed, MoySkladState>;

export function startMoySklad(): Promise<RunningMoySklad> {
  return startSystem('moysklad');
}
