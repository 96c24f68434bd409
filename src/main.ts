import { connectShop as connect } from './app/connect';
import { connectedText, connectTexts as textsOfConnect, panelState as stateOfPanel, refreshActiveSheet, refreshAll, showConnect, showHelp, showJournal, showPanel } from './app/dialogs';
import { fromMenu, fromPage, fromTrigger } from './app/guards';
import { addMenu } from './app/menu';
import type { Progress } from './app/progress';
import { refreshStep as step, SIDEBAR_STEP, startRefresh as start } from './app/refresh';
import { hourly } from './app/schedule';
import { showSheetInfo } from './app/sheet-info';
import { stampFormulas } from './app/stamp-formulas';
import type { PanelState } from './app/dialogs';
import { services } from './gas/compose';

export function onInstall(): void {
  addMenu(services());
}

export function onOpen(): void {
  addMenu(services());
}

export function menuConnect(): void {
  fromMenu(services(), showConnect);
}

export function menuRefreshAll(): void {
  fromMenu(services(), refreshAll);
}

export function menuRefreshSheet(): void {
  fromMenu(services(), refreshActiveSheet);
}

export function menuPanel(): void {
  fromMenu(services(), showPanel);
}

export function menuSheetInfo(): void {
  fromMenu(services(), showSheetInfo);
}

export function menuJournal(): void {
  fromMenu(services(), showJournal);
}

export function menuStampFormulas(): void {
  fromMenu(services(), stampFormulas);
}

export function menuHelp(): void {
  fromMenu(services(), showHelp);
}

/** Keeps a pasted token; answers with a summary for the seller, never with the token. */
export function connectShop(token: string): string {
  return fromPage(services(), (all) => connectedText(connect(all, token), all));
}

export function connectTexts(): ReturnType<typeof textsOfConnect> {
  return fromPage(services(), textsOfConnect);
}

export function panelState(): PanelState {
  return fromPage(services(), stateOfPanel);
}

export function startRefresh(): Progress {
  return fromPage(services(), (all) => start(all, { kind: 'all' }));
}

export function refreshStep(): Progress {
  return fromPage(services(), (all) => step(all, SIDEBAR_STEP));
}

export function onHourly(): void {
  fromTrigger(services(), hourly);
}

export * from './gas/formula-functions';
