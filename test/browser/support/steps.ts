import type { Spreadsheet } from './spreadsheet';

/** The add-on's own pages: what tests know about them stands here. */
export async function connect(sheet: Spreadsheet, token: string): Promise<string> {
  await sheet.chooseAddOn(/Подключить/);
  await sheet.dialog.locator('textarea').fill(token);
  await sheet.dialog.getByRole('button', { name: 'Подключить' }).click();
  const answer = sheet.dialog.getByRole('status').filter({ hasText: /подключён|не / });
  await answer.waitFor();
  return answer.innerText();
}

export async function openPanel(sheet: Spreadsheet): Promise<void> {
  await sheet.chooseAddOn('Панель');
  await sheet.sidebar.getByRole('button', { name: 'Обновить всё' }).waitFor();
}

export async function startRefresh(sheet: Spreadsheet): Promise<void> {
  await sheet.sidebar.getByRole('button', { name: 'Обновить всё' }).click();
}

/** Until no dataset is on its way any more. */
export async function waitForRefresh(sheet: Spreadsheet): Promise<void> {
  await sheet.sidebar.getByText(/готово/).first().waitFor();
  await sheet.sidebar.locator('button:has-text("Обновить всё"):not([disabled])').waitFor({ timeout: 45_000 });
}
