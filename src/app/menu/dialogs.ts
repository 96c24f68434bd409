import { datasetById, isDatasetId } from '../../datasets';
import type { HelpTopic } from '../../locales/dialogs';
import { fill } from '../../locales/fill';
import { isReportId } from '../../reports';
import { openTable } from '../../sheet/table';
import { type Category, hostOf } from '../../wb/request/hosts';
import { showMsk } from '../../wb/time/moscow-time';
import type { Connected } from '../shops/connect';
import { connectedShops } from '../shops/shops';
import { settleSheets } from '../sheets/settle-sheets';
import { JOURNAL, journalSpec } from '../telling/journal';
import { makeAgain } from '../reports/choose-report';
import { startRefresh } from '../refresh/refresh';
import type { Services } from '../services';
import { askToOpenAt } from '../state/opens-at';
import { isOn, settingsOf } from '../state/settings';
import { pageInfo } from './page-info';
import { welcome } from './start-page';

export function showPanel(services: Services): void {
  const { ui, locale } = services;
  welcome(services);
  ui.showSidebar('panel', locale.menu.title);
}

/** The panel on the page that makes a formula. */
export function showFormulas(services: Services): void {
  if (connectedShops(services).length > 0) askToOpenAt(services, 'formulas');
  showPanel(services);
}

export function showConnect(services: Services): void {
  const { ui, locale } = services;
  welcome(services);
  ui.showDialog('connect', locale.texts().connect.title, { widthPx: 480, heightPx: 600 });
}

/** The summary of a new connection, for a person. */
export function connectedText({ shop, token, missing, isReplaced, isScheduled, isCopy }: Connected, { locale }: Services): string {
  const { categories: categoryNames, connect, tokenTypes } = locale.texts();
  const names = (categories: readonly Category[]) => categories.map((category) => categoryNames[category]).join(', ');
  const summary = fill(connect.success, {
    shop: shop.label,
    type: tokenTypes[token.type],
    categories: names(token.categories.filter((category) => category !== 'common' && hostOf(category, token.type) !== null)),
    expires: showMsk(token.expiresAtMs),
    missing: names(missing),
  });
  const replaced = isReplaced ? fill(connect.replaced, { shop: shop.label }) : '';
  const sandbox = token.type === 'test' ? locale.errors().TOKEN_FOR_SANDBOX.what : '';
  return [replaced, summary, sandbox, isScheduled ? '' : connect.notScheduled, isCopy ? connect.copied : ''].filter((text) => text !== '').join(' ');
}

/** Begins a refresh of everything and shows the panel, which drives it; a file without a shop begins with one. */
export function refreshAll(services: Services): void {
  if (connectedShops(services).length === 0) return showConnect(services);
  if (isAsked(services)) return showPanel(services);
  startRefresh(services, { kind: 'all' });
  showPanel(services);
}

/** Reads the sheet the user is looking at anew, writing every row again; makes a report anew. */
export function refreshActiveSheet(services: Services): void {
  if (isAsked(services)) return showPanel(services);
  const tag = services.workbook.activeTag();
  if (tag !== null && isReportId(tag)) return makeAgain(services, tag);
  const page = pageInfo(services.locale.dialogs().sheetInfo, tag ?? '');
  if (page !== null) return services.ui.toast(page, services.locale.menu.title);
  if (tag === null || !isDatasetId(tag)) return services.ui.toast(services.locale.texts().messages.notOurSheet, services.locale.menu.title);
  if (!isOn(datasetById(tag), settingsOf(services).datasets[tag])) return services.ui.toast(services.locale.texts().messages.switchedOff, services.locale.menu.title);
  startRefresh(services, { kind: 'dataset', id: tag });
  showPanel(services);
}

export function showJournal(services: Services): void {
  if (isAsked(services)) return showPanel(services);
  const { workbook, locale } = services;
  openTable(workbook, journalSpec(locale));
  workbook.find(JOURNAL)?.activate();
}

/** Whether the panel has to ask first whose the sheets of this file are; without a shop there is nothing to go on with. */
function isAsked(services: Services): boolean {
  return connectedShops(services).length > 0 && settleSheets(services).length > 0;
}

/** The panel on its page of help. */
export function showHelp(services: Services): void {
  askToOpenAt(services, 'help');
  showPanel(services);
}

export function helpTopics({ locale }: Pick<Services, 'locale'>): HelpTopic[] {
  return [...locale.dialogs().help];
}
