import { allDatasets } from '../../datasets';
import type { Dataset } from '../../sync/dataset';
import type { Services } from '../services';
import { fieldsOf, itemsOf, keyOf, numberOf, textOf, userKey } from './key';
import { forgetState, keepState, stateOf } from './keeper';
import { changeSettings, settingsOf } from './settings';

/** Ids of the datasets for which a user lets formulas ask WB with their token: in their own store, where no other user of the file writes. */
export const LIVE = userKey<readonly string[]>({
  // Version 1 was one word for all datasets, and said more than an owner may want to show.
  name: 'live', version: 2, usual: [], read: (stored, version) => (version < 2 ? [] : itemsOf(stored).map(textOf)),
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

/** Datasets for which a formula can ask WB at all. */
export function liveDatasets(): Dataset[] {
  return allDatasets().filter(({ source }) => source.routes.some(({ isQuick }) => isQuick === true));
}

/**
 * Whether a formula may ask WB for the dataset with the token of the owner, whose store this is: only the owner permits it,
 * everybody may forbid it, and switch the dataset off.
 */
export function isLivePermitted(services: Asker, id: string): boolean {
  const { live, datasets } = settingsOf(services);
  // What no formula can ask says so where others can.
  const isIn = (some: readonly string[]) => some.includes(id) || (some.length > 0 && !liveDatasets().some((dataset) => dataset.id === id));
  return datasets[id]?.isOff !== true && isIn(live) && isIn(stateOf(services, keyOf(LIVE, services.session.documentId())));
}

/**
 * Permits live formulas, or forbids them: one dataset, or all; what is confidential is permitted by its name only.
 * @param isLive where true, this user is the owner
 */
export function chooseLive(services: Asker & Pick<Services, 'lock'>, { isLive, id }: { isLive: boolean; id?: string }): void {
  const isMeant = (dataset: Dataset) => (id === undefined ? !isLive || dataset.isConfidential !== true : dataset.id === id);
  const meant = liveDatasets().filter(isMeant).map((dataset) => dataset.id);
  const chosen = (now: readonly string[]) => [...now.filter((one) => !meant.includes(one)), ...(isLive ? meant : [])];
  changeSettings(services, (settings) => ({ ...settings, live: chosen(settings.live) }));
  const key = keyOf(LIVE, services.session.documentId());
  const own = stateOf(services, key);
  // Not what the file says now: somebody may have written there what the owner has never permitted.
  if (isLive || own.length > 0) keepState(services, key, chosen(own));
}

export function mailingOf(services: Asker): { isOn: boolean; sentAtMs: number } {
  const { isOn, sentAtMs } = stateOf(services, keyOf(MAILING, services.session.documentId()));
  return { isOn: isOn === true, sentAtMs };
}

export function keepMailing(services: Asker, change: Partial<Mailing>): void {
  const key = keyOf(MAILING, services.session.documentId());
  keepState(services, key, { ...stateOf(services, key), ...change });
}

/** Takes back what this user permitted and wished in this file. */
export function forgetOwnChoices(services: Pick<Services, 'session' | 'userStore'>): void {
  for (const key of [LIVE, MAILING]) forgetState(services, keyOf<unknown, 'user'>(key, services.session.documentId()));
}
