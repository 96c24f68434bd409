import { allDatasets, type DatasetId } from '../../datasets';
import { replacementOf } from '../../datasets/replacement';
import { fill } from '../../locales/fill';
import type { Dataset } from '../../sync/dataset';
import { endingOf } from '../../sync/ending';
import { hasStandIn } from '../../sync/route';
import type { CallEnding } from '../../wb/calls';
import { showMsk } from '../../wb/time/moscow-time';
import { jobsOf } from '../refresh/jobs';
import { tableSpec } from '../refresh/tables';
import type { Services } from '../services';
import { type ConnectedShop, connectedShops } from '../shops/shops';
import { isOn, settingsOf } from '../state/settings';
import { wordsFor } from './error-words';

/** A dataset that is on and whose data WB is to take away. */
export interface Ending extends CallEnding {
  dataset: Dataset;
  /** What takes its place; null where nothing of ours does. */
  instead: { dataset: Dataset; isOn: boolean } | null;
  /** Whether its own rows come from that already; null where they cannot. */
  isReplaced: boolean | null;
}

export function endingsOf(services: Pick<Services, 'documentStore'>): Ending[] {
  const { datasets } = settingsOf(services);
  const isUsed = (dataset: Dataset): boolean => isOn(dataset, datasets[dataset.id]);
  return allDatasets().filter(isUsed).flatMap((dataset): Ending[] => {
    const ending = endingOf(dataset);
    if (ending === null) return [];
    const instead = replacementOf(ending);
    return [{
      ...ending, dataset, instead: instead === null ? null : { dataset: instead, isOn: isUsed(instead) },
      isReplaced: hasStandIn(dataset) ? datasets[dataset.id]?.isReplaced === true : null,
    }];
  });
}

/** Of a sheet that cannot go on by itself also what is lost with it. */
export function insteadText({ dataset, instead, isReplaced }: Ending, { locale }: Pick<Services, 'locale'>): string {
  const { health } = locale.dialogs();
  if (instead === null) return health.endingForGood;
  const ofItsOwn = isReplaced === true ? health.endingStoodIn : health.endingStandIn;
  const ofAnother = instead.isOn ? health.endingReplaced : health.endingReplacedByOff;
  const lost = isReplaced === null ? locale.notes()[dataset.id as DatasetId].lost ?? '' : '';
  return `${fill(isReplaced === null ? ofAnother : ofItsOwn, { instead: tableSpec(instead.dataset.id, locale).title() })} ${lost}`.trimEnd();
}

/** Of these shops: the last failure, or the last success. */
export function answerText({ dataset: { id } }: Ending, services: Pick<Services, 'clock' | 'documentStore' | 'locale'>, shops: readonly ConnectedShop[] = connectedShops(services)): string {
  const { health } = services.locale.dialogs();
  const jobs = shops.flatMap((shop) => jobsOf(services, shop)).filter(({ dataset }) => dataset.id === id);
  const failed = jobs.find(({ state }) => state.error !== null)?.state.error ?? null;
  if (failed !== null) return fill(health.endingFailed, { error: wordsFor(failed, services.locale, 0) });
  const succeededAtMs = Math.max(0, ...jobs.map(({ state }) => state.succeededAtMs));
  return succeededAtMs === 0 ? '' : fill(health.endingAnswered, { date: showMsk(succeededAtMs) });
}
