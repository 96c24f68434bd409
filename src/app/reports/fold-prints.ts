import type { Fold } from '../../reports/fold';
import type { ReportTables, Row } from '../../reports/report';
import type { Lot, Lots } from '../../sheet/lots';
import { fingerprint } from '../../sheet/fingerprints/fingerprint';
import { remember } from '../remember';
import type { Services } from '../services';
import { changeState, stateOf } from '../state/keeper';
import { documentKey, numberOf } from '../state/key';

/**
 * A cell that a person has changed leaves the fingerprint of its row as it was: what is kept is read anew once in so many days, each month
 * on a day of its own.
 */
const TURN_DAYS = 7;

/** How often a person has asked for a report anew. */
const ASKED_ANEW = documentKey<number>({ name: 'sumsAskedAnew', version: 1, usual: 0, read: numberOf });

/** What was kept before does not count any more: whoever asks for a report anew may have changed any cell. */
export function forgetSums(services: Pick<Services, 'documentStore' | 'lock'>): void {
  changeState(services, ASKED_ANEW, (times) => times + 1);
}

export interface FoldPrints {
  /** Another one whenever sums of the lot may have become others; null where nobody can tell. */
  of(fold: Fold, lot: Lot, lots: Lots): string | null;
  /** What people have filled in that the fold needs. */
  givenOf(fold: Fold, shop: string): Row;
}

/** @param tablesOf by the name of the shop as a lot has it */
export function foldPrints(services: Pick<Services, 'documentStore' | 'release'>, tablesOf: (shop: string) => ReportTables): FoldPrints {
  const asked = stateOf(services, ASKED_ANEW);
  const given = remember(({ fold, shop }: { fold: Fold; shop: string }) => `${fold.id}\n${shop}`, ({ fold, shop }) => fold.given?.(tablesOf(shop)) ?? []);
  return {
    givenOf: (fold, shop) => given({ fold, shop }),
    of: (fold, { shop, value, print }, { has }) => {
      if (print === null) return null;
      const turn = Math.floor((tablesOf(shop).today + value) / TURN_DAYS);
      const code = [services.release.version, asked, turn, ...Object.keys(fold.empty()), ...fold.columns.filter(has)];
      return `${print} ${fingerprint([...code, '', ...given({ fold, shop })])}`;
    },
  };
}
