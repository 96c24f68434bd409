import { datasetById, isDatasetId } from '../../datasets';
import { DefectError, UserActionError } from '../../wb/errors';
import { changeAlert, isAlertId } from '../telling/alert-settings';
import { removeExample, showExample } from '../example/example';
import { showEndings } from '../telling/endings-sheet';
import { evaluateAlerts } from '../telling/alerts';
import { historyDaysOf } from '../refresh/history';
import { jobsOf } from '../refresh/jobs';
import { makeDue, stopSwitchedOff } from '../refresh/refresh';
import type { Services } from '../services';
import { chooseLive, keepMailing, liveDatasets } from '../state/own-choices';
import { changeDataset, changeSettings, settingsOf } from '../state/settings';
import { requireHolder } from '../shops/holders';
import { restoreOwn } from '../shops/own-tokens';
import { adoptSheets, leaveSheets } from '../sheets/settle-sheets';
import { connectedShops } from '../shops/shops';
import { chooseLanguage } from '../menu/user-locale';
import { makeAgain, switchReport } from '../reports/choose-report';
import { bringColumnsFor, changeColumns, toldApartBy } from './columns';
import { readAgain } from './read-again';
import { panelView } from './panel-view';
import { presetChange, withPreset } from './presets';
import { removeEverything, removeShop, removeToken } from './remove';
import { resetSettings } from './reset';
import type { PanelChange, PanelView } from './view';

/** Makes one change and answers with what the panel shows after it. Anything but a change of the contract is refused. */
export function panelChange(services: Services, change: PanelChange): PanelView {
  apply(services, change);
  return panelView(services);
}

function apply(services: Services, change: PanelChange): void {
  if (isOfDataset(change) && !isDatasetId(change.id)) throw unknown(change);
  if (isWidening(change)) {
    restoreOwn(services);
    requireHolder(services);
  }
  switch (change.kind) {
    case 'dataset':
      changeDataset(services, change.id, { isOff: !change.isOn });
      return change.isOn ? undefined : stopSwitchedOff(services);
    case 'replace':
      return changeDataset(services, change.id, { isReplaced: change.isReplaced === true });
    case 'schedule':
      return changeDataset(services, change.id, { everyHours: wholeOrNone(change.everyHours), atHour: wholeOrNone(change.atHour), weekday: wholeOrNone(change.weekday) });
    case 'history':
      return changeHistory(services, change.id, wholeOrNone(change.historyDays));
    case 'columns':
      return changeColumns(services, change.id, change.without);
    case 'preset':
      return choosePreset(services, change.id);
    case 'report':
      switchReport(services, change.id, change.isOn === true);
      if (change.isOn !== true) return;
      // What it tells rows apart by has to be there when it is made. What it only adds up may follow: with a base token that takes a day.
      bringColumnsFor(services, [change.id], toldApartBy);
      makeAgain(services, change.id);
      return bringColumnsFor(services, [change.id]);
    case 'makeReport':
      return makeAgain(services, change.id);
    case 'alert':
      if (!isAlertId(change.id)) throw unknown(change);
      changeAlert(services, change.id, change.isOn, change.threshold);
      return evaluateAlerts(services, connectedShops(services).flatMap((shop) => jobsOf(services, shop)));
    case 'mail':
      return keepMailing(services, { isOn: change.isMailed === true });
    case 'live':
      return changeLive(services, change);
    case 'language':
      return chooseLanguage(services.userStore, change.language);
    case 'copiedSheets':
      return change.isAdopted === true ? adoptSheets(services) : leaveSheets(services);
    case 'example':
      return change.isShown === true ? showExample(services) : removeExample(services);
    case 'endings':
      return showEndings(services);
    case 'reset':
      return resetSettings(services);
    case 'removeToken':
      return removeToken(services, change);
    case 'removeShop':
      return removeShop(services, change.shopId);
    case 'removeEverything':
      return removeEverything(services);
    default:
      throw unknown(change);
  }
}

/** The changes of a dataset's own choices. */
function choosePreset(services: Services, id: string): void {
  const reports = presetChange(id, settingsOf(services))?.reports ?? [];
  changeSettings(services, (settings) => withPreset(settings, id));
  bringColumnsFor(services, reports);
  stopSwitchedOff(services);
  makeDue(services);
}

function isOfDataset(change: PanelChange): change is Extract<PanelChange, { kind: 'dataset' | 'replace' | 'schedule' | 'history' | 'columns' }> {
  return ['dataset', 'replace', 'schedule', 'history', 'columns'].includes(change.kind);
}

/** What makes others' executions do more or otherwise; everybody may switch a dataset off and say what is worth an alert. */
function isWidening(change: PanelChange): boolean {
  switch (change.kind) {
    case 'dataset':
    case 'report':
      return change.isOn === true;
    case 'replace':
    case 'schedule':
    case 'history':
    case 'columns':
    case 'makeReport':
    case 'preset':
    case 'copiedSheets':
    case 'reset':
      return true;
    default:
      return false;
  }
}

/** Formulas ask with the owner's token, so nobody else may allow it; everybody may forbid it. */
function changeLive(services: Services, change: Extract<PanelChange, { kind: 'live' }>): void {
  const { id } = change;
  const isLive = change.isLive === true;
  if (id !== undefined && !liveDatasets().some((dataset) => dataset.id === id)) throw unknown(change);
  const owner = services.workbook.owner();
  if (isLive && owner !== '' && owner !== services.session.account()) throw new UserActionError('OWNER_ONLY', { account: owner });
  chooseLive(services, id === undefined ? { isLive } : { isLive, id });
}

/** A longer period is read from its new beginning at once; rows that are older than a shorter one stay. */
function changeHistory(services: Services, id: string, historyDays: number | undefined): void {
  const daysNow = () => historyDaysOf(datasetById(id), settingsOf(services).datasets[id] ?? {}, services.clock.nowMs());
  const before = daysNow();
  changeDataset(services, id, { historyDays });
  if (daysNow() > before) readAgain(services, id);
}

/** A number that a page may send; none brings back what the dataset itself has. */
function wholeOrNone(value: number | null): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

function unknown(change: unknown): DefectError {
  return new DefectError('UNEXPECTED', { message: `no such change: ${String(Object(change).kind)}` });
}
