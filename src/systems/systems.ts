import { bitrix24, bitrix24Facts } from './bitrix24';
import type { SystemCall } from './call';
import { class365, class365Facts } from './class365';
import { fresh, freshFacts } from './fresh';
import { moysklad, moyskladFacts } from './moysklad';
import type { SystemFacts, SystemId } from './system';

export const SYSTEMS: Readonly<Record<SystemId, SystemFacts>> = { moysklad: moyskladFacts, bitrix24: bitrix24Facts, class365: class365Facts, fresh: freshFacts };

export const SYSTEM_IDS = Object.keys(SYSTEMS) as SystemId[];

export function isSystemId(text: string): text is SystemId {
  return (SYSTEM_IDS as string[]).includes(text);
}

/** The list, in no order that matters. */
export function allSystemCalls(): SystemCall[] {
  return [moysklad, bitrix24, class365, fresh].flatMap((calls) => Object.values<SystemCall>(calls));
}
