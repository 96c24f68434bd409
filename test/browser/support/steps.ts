import type { FrameLocator, Locator } from 'playwright-core';
import type { Spreadsheet } from './spreadsheet';

/** The add-on's own pages: what tests know about them stands here. */
export async function connect(sheet: Spreadsheet, token: string): Promise<string> {
  await sheet.chooseAddOn(/Подключить/);
  return giveToken(sheet.dialog, token);
}

/** Pastes a token into an open form, in the panel or in the dialog. @returns what was answered */
export async function giveToken(place: FrameLocator, token: string): Promise<string> {
  await place.getByLabel('Токен Wildberries').fill(token);
  await place.getByRole('button', { name: 'Подключить', exact: true }).click();
  const answer = place.locator('.notice[role]');
  await answer.waitFor();
  return answer.innerText();
}

export async function openPanel(sheet: Spreadsheet): Promise<void> {
  await sheet.chooseAddOn('Панель');
  await sheet.sidebar.getByRole('tab', { name: 'Главная' }).waitFor();
}

export async function startRefresh(sheet: Spreadsheet): Promise<void> {
  await sheet.sidebar.getByRole('button', { name: /^(Загрузить данные|Обновить всё)$/ }).click();
}

/** Until no dataset is on its way any more. */
export async function waitForRefresh(sheet: Spreadsheet): Promise<void> {
  await sheet.sidebar.getByText(/готово/).first().waitFor({ state: 'attached' });
  await sheet.sidebar.getByRole('button', { name: 'Обновить всё' }).waitFor({ timeout: 45_000 });
}

export async function openTab(sheet: Spreadsheet, name: string): Promise<void> {
  await sheet.sidebar.getByRole('tab', { name }).click();
}

/** One of the pages behind «⋮». */
export async function openPage(sheet: Spreadsheet, name: string): Promise<void> {
  await sheet.sidebar.getByRole('button', { name: 'Ещё', exact: true }).click();
  await sheet.sidebar.getByRole('menuitem', { name }).click();
  await sheet.sidebar.getByRole('heading', { name, exact: true }).waitFor();
}

/** What the page says that came back from the server last, good or bad. */
export function toldIn(sheet: Spreadsheet): Locator {
  return sheet.sidebar.locator('.notice[role]');
}

/** Lets the spreadsheet's clock jump over waits, or go as in life. */
export async function setPace(sheet: Spreadsheet, pace: 'hurried' | 'life'): Promise<void> {
  await sheet.page.getByLabel('Ход времени').selectOption(pace);
}
