import type { Services } from '../services';
import { fieldsOf, keyOf, numberOf, userKey } from './key';
import { forgetState, keepState, stateOf } from './keeper';
import { changeSettings, settingsOf } from './settings';

/** What a user permits with their own token and trigger: it lies in their own store, where no other user of the file writes. */
export const LIVE = userKey<boolean>({
  name: 'live', version: 1, usual: false, read: (stored) => stored === true,
});

interface Mailing {
  /** Null: never chosen. */
  isOn: boolean | null;
  sentAtMs: number;
}

export const MAILING = userKey<Mailing>({
  name: 'mailed', version: 1, usual: { isOn: null, sentAtMs: -Infinity },
  read: (stored, version) => {
    // Version 0.1.0 kept the moment only, of those who got letters.
    if (version === 0) return { isOn: true, sentAtMs: numberOf(stored) };
    const { isOn, sentAtMs } = fieldsOf(stored);
    return { isOn: typeof isOn === 'boolean' ? isOn : null, sentAtMs: typeof sentAtMs === 'number' ? sentAtMs : -Infinity };
  },
});

type Asker = Pick<Services, 'documentStore' | 'session' | 'userStore'>;

/** Whether a formula may ask WB with the token of the owner, whose store this is: everybody may forbid it, only the owner permit it. */
export function isLivePermitted(services: Asker): boolean {
  const { isLive, former } = settingsOf(services);
  return isLive && (former.isLive || stateOf(services, keyOf(LIVE, services.session.documentId())));
}

/** @param isLive where true, this user is the owner */
export function permitLive(services: Asker & Pick<Services, 'lock'>, isLive: boolean): void {
  if (isLive) keepState(services, keyOf(LIVE, services.session.documentId()), true);
  changeSettings(services, (settings) => ({ ...settings, isLive, former: { ...settings.former, isLive: false } }));
}

/** Takes over what the owner permitted when version 0.1.0 kept it for the whole file. */
export function takeOverLive(services: Asker & Pick<Services, 'lock' | 'workbook'>): void {
  const { isLive, former } = settingsOf(services);
  if (former.isLive && isLive && services.workbook.owner() === services.session.account()) permitLive(services, true);
}

export function mailingOf(services: Asker): { isOn: boolean; sentAtMs: number } {
  const { isOn, sentAtMs } = stateOf(services, keyOf(MAILING, services.session.documentId()));
  return { isOn: isOn ?? settingsOf(services).former.isMailed, sentAtMs };
}

export function keepMailing(services: Asker, change: Partial<Mailing>): void {
  const key = keyOf(MAILING, services.session.documentId());
  keepState(services, key, { ...stateOf(services, key), ...change });
}

/** Takes back what this user permitted and wished in this file. */
export function forgetOwnChoices(services: Pick<Services, 'session' | 'userStore'>): void {
  for (const key of [LIVE, MAILING]) forgetState(services, keyOf<unknown, 'user'>(key, services.session.documentId()));
}
