import type { SubMenu, UiPort } from '../ports/person';
import { activeSpreadsheet } from './spreadsheet/active-spreadsheet';
import { textFiles } from './text-files';

export const spreadsheetUi: UiPort = {
  addMenu(items) {
    const ui = SpreadsheetApp.getUi();
    const menu = ui.createAddonMenu();
    for (const item of items) {
      if (item !== 'separator' && 'items' in item) menu.addSubMenu(filled(ui.createMenu(item.label), item.items));
      else filled(menu, [item]);
    }
    menu.addToUi();
  },
  showSidebar(page, title) {
    SpreadsheetApp.getUi().showSidebar(pageOf(page).setTitle(title));
  },
  showDialog(page, title, { widthPx, heightPx }) {
    const html = pageOf(page).setWidth(widthPx).setHeight(heightPx);
    SpreadsheetApp.getUi().showModalDialog(html, title);
  },
  alert(title, text) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, text, ui.ButtonSet.OK);
  },
  confirm(title, text) {
    const ui = SpreadsheetApp.getUi();
    return ui.alert(title, text, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
  },
  toast(text, title, seconds = 5) {
    activeSpreadsheet().toast(text, title, seconds);
  },
};

function filled(menu: GoogleAppsScript.Base.Menu, items: SubMenu['items']): GoogleAppsScript.Base.Menu {
  for (const item of items) {
    if (item === 'separator') menu.addSeparator();
    else menu.addItem(item.label, item.handler);
  }
  return menu;
}

function pageOf(name: string): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutput(textFiles.read(name));
}
