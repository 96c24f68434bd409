import type { SystemCall } from './call';
import { moysklad, moyskladFacts } from './moysklad';
import type { SystemFacts, SystemId } from './system';

export const SYSTEMS: Readonly<Record<SystemId, SystemFacts>> = { moysklad: moyskladFacts };

export const SYSTEM_IDS = Object.keys(SYSTEMS) as SystemId[];

export function isSystemId(text: string): text is SystemId {
  return (SYSTEM_IDS as string[]).includes(text);
}

/** The list, in no order that matters. */
export function allSystemCalls(): SystemCall[] {
  return Object.values(moysklad);
}
