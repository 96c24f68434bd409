/** npm run screenshots: pictures of the main states for the READMEs, taken of the running page. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Served } from './support/served';
import type { Spreadsheet } from './support/spreadsheet';
import { connect, openPanel, startRefresh, waitForRefresh } from './support/steps';

const FOLDER = path.resolve(__dirname, '../../docs/images');
/** Drawing settles: fonts, row heights, the fading of menus. */
const SETTLE_MS = 900;

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const served = await Served.withDemo({ articles: 40, days: 30 });
  try {
    await takeAll(await served.open(), served.demo?.token ?? '');
  } finally {
    await served.stop();
  }
}

async function takeAll(sheet: Spreadsheet, token: string): Promise<void> {
  await sheet.chooseAddOn(/Подключить/);
  await sheet.dialog.getByRole('button', { name: 'Подключить' }).waitFor();
  await take(sheet, 'connect');
  await sheet.page.locator('dialog .close').click();

  await connect(sheet, token);
  await sheet.page.locator('dialog .close').click();
  await openPanel(sheet);
  await sheet.page.getByLabel('Ход времени').selectOption('life');
  await startRefresh(sheet);
  await sheet.sidebar.getByText(/готово/).nth(2).waitFor();
  await take(sheet, 'refresh');

  await sheet.page.getByLabel('Ход времени').selectOption('hurried');
  await waitForRefresh(sheet);
  await sheet.goTo('Заказы');
  await take(sheet, 'orders');

  await sheet.page.locator('#sidebar .close').click();
  await sheet.goTo('Лист1');
  await typeFormulas(sheet);
  await take(sheet, 'formula');
}

async function typeFormulas(sheet: Spreadsheet): Promise<void> {
  await sheet.type(1, 1, '=WB_STOCKS()');
  await sheet.expectCell(1, 1, /^A1: \S/);
}

async function take({ page }: Spreadsheet, name: string): Promise<void> {
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  process.stdout.write(`docs/images/${name}.png\n`);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
