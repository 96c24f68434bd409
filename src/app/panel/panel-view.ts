import { hasExample } from '../example/example';
import { alertSettings } from '../telling/alert-settings';
import { ALERT_IDS } from '../telling/alerts';
import { refreshProgress } from '../refresh/refresh';
import type { Services } from '../services';
import { liveDatasets, mailingOf } from '../state/own-choices';
import { tableSpec } from '../refresh/tables';
import { ensureSchedule } from '../refresh/schedule';
import { restoreOwn } from '../shops/own-tokens';
import { connectedShops } from '../shops/shops';
import { ownShops } from '../shops/vault';
import { settingsOf } from '../state/settings';
import { TRIGGER_MS_A_DAY } from '../state/trigger-time';
import { markSeen, unseenFailures } from '../telling/unseen';
import { chosenLanguage } from '../menu/user-locale';
import { CELLS_A_FILE } from '../../sheet/writing/room';
import { datasetViews } from './dataset-views';
import { reportViews } from './report-views';
import { PRESET_IDS } from './presets';
import { settleSheets } from '../sheets/settle-sheets';
import { takeOpensAt } from '../state/opens-at';
import { shopViews } from './shop-views';
import { withStoresReadOnce } from '../state/stores-read-once';
import type { PanelView } from './view';
import { fill } from '../../locales/fill';
import { knownHolderId } from '../shops/holder-id';
import { isLost } from '../telling/loss';
import { hourlyStoppedAtMs, nextHourlyRunMs } from '../state/hourly-runs';
import { showMsk } from '../../wb/time/moscow-time';

/**
 * Everything the panel shows. What failed while nobody was looking counts as seen from now on, and what others have displaced of
 * this user's is back: tokens, names, the schedule.
 */
export function panelView(services: Services): PanelView {
  const still = withStoresReadOnce(services);
  restoreOwn(still);
  if (ownShops(still, connectedShops(still)).length > 0) ensureSchedule(services);
  const { clock, locale, session } = services;
  const settings = settingsOf(still);
  const sizes = services.workbook.sizes();
  const { messages } = locale.texts();
  const stoppedAtMs = hourlyStoppedAtMs(still, knownHolderId(still));
  const datasets = datasetViews(still, settings, sizes);
  const view: PanelView = {
    language: locale.language,
    nowMs: clock.nowMs(),
    account: session.account(),
    shops: shopViews(still),
    datasets,
    reports: reportViews(still, settings, datasets),
    cells: { used: sizes.reduce((sum, { cells }) => sum + cells, 0), limit: CELLS_A_FILE },
    triggerMsLimit: TRIGGER_MS_A_DAY,
    settings: {
      live: liveDatasets().map(({ id }) => ({ id, title: tableSpec(id, locale).title(), isOn: settings.live.includes(id) })),
      language: chosenLanguage(still.userStore),
      presets: PRESET_IDS,
      alerts: ALERT_IDS.map((id) => ({ id, ...alertSettings(settings, id) })),
      isMailed: services.mail === null ? null : mailingOf(still).isOn,
    },
    progress: refreshProgress(still),
    unseenFailures: unseenFailures(still),
    consent: consentView(services),
    hasExample: hasExample(services),
    copiedSheets: settleSheets(services).map(({ name }) => name),
    hourlyStopped: isLost(still) ? messages.shopsLost : stoppedAtMs === null ? '' : fill(messages.hourlyStopped, { time: showMsk(stoppedAtMs) }),
    nextRunAtMs: stoppedAtMs === null ? nextHourlyRunMs(still) : null,
  };
  const opensAt = takeOpensAt(services, still);
  if (opensAt !== null) view.opensAt = opensAt;
  if (view.unseenFailures.length > 0) markSeen(services);
  return view;
}

function consentView({ consent, locale }: Services): PanelView['consent'] {
  const lacking = consent.missing();
  if (lacking === null) return null;
  const names: Readonly<Record<string, string>> = locale.texts().permissions;
  return { missing: lacking.permissions.map((id) => names[id] ?? id), url: lacking.url };
}
