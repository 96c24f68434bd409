/** npm run screenshots: pictures of the main states for the READMEs, taken of the running page. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Served } from './support/served';
import type { Spreadsheet } from './support/spreadsheet';
import { giveToken, openPage, openTab, setPace, startRefresh, waitForRefresh } from './support/steps';
import { useSystemFonts } from './support/system-fonts';

const FOLDER = path.resolve(__dirname, '../../docs/images');
/** Drawing settles: fonts, row heights, the fading of menus. */
const SETTLE_MS = 900;

async function main(): Promise<void> {
  useSystemFonts();
  mkdirSync(FOLDER, { recursive: true });
  const served = await Served.withDemo({ articles: 40, days: 30, odd: false });
  try {
    await takeAll(await served.open(), served.demo?.token ?? '');
  } finally {
    await served.stop();
  }
}

async function takeAll(sheet: Spreadsheet, token: string): Promise<void> {
  await sheet.chooseAddOn('Панель');
  await sheet.sidebar.getByLabel('Токен Wildberries').waitFor();
  await take(sheet, 'first-run');
  await giveToken(sheet.sidebar, token);
  await takePanel(sheet, 'panel-connected');

  await setPace(sheet, 'life');
  await startRefresh(sheet);
  await sheet.sidebar.getByText(/^Ждём WB/).waitFor();
  await sheet.goTo('Остатки');
  await take(sheet, 'refresh');

  await setPace(sheet, 'hurried');
  await waitForRefresh(sheet);
  await sheet.goTo('Заказы');
  await take(sheet, 'orders');
  await sheet.goTo('Сводка');
  await openTab(sheet, 'Главная');
  await sheet.sidebar.locator('.figures').waitFor();
  await take(sheet, 'summary');
  await takeSections(sheet);

  await sheet.page.locator('#sidebar .close').click();
  await sheet.goTo('Лист1');
  await typeFormulas(sheet);
  await take(sheet, 'formula');
}

async function takeSections(sheet: Spreadsheet): Promise<void> {
  await takePanel(sheet, 'panel-home');
  await openTab(sheet, 'Отчёты');
  await takePanel(sheet, 'panel-reports');
  await openTab(sheet, 'Действия');
  await takePanel(sheet, 'panel-actions');
  await takeHandOver(sheet);
  await openTab(sheet, 'Данные');
  await sheet.sidebar.locator('summary').nth(2).click();
  await takePanel(sheet, 'panel-data');
  await openPage(sheet, 'Магазины и токены');
  await takePanel(sheet, 'panel-shops');
  await openPage(sheet, 'Журнал');
  await takePanel(sheet, 'panel-journal');
  await openPage(sheet, 'Состояние');
  await sheet.sidebar.getByText('Запланируйте поставку').waitFor();
  await takePanel(sheet, 'panel-health');
  await paint(sheet, true);
  await openTab(sheet, 'Главная');
  await takePanel(sheet, 'panel-dark');
  await paint(sheet, false);
}

async function paint(sheet: Spreadsheet, isDark: boolean): Promise<void> {
  await openPage(sheet, 'Настройки');
  await sheet.sidebar.getByRole('switch', { name: 'Тёмное оформление' }).setChecked(isDark);
}

/** Pages of what is handed over, each as somebody sees it who opens it first. */
const HAND_OVER = [
  ['МойСклад', 'МойСклад: остатки', 'hand-over-moysklad'], ['Битрикс24', 'Битрикс24: сделки из заказов FBS', 'hand-over-bitrix24'], ['Класс365', 'Класс365: заказы FBS', 'hand-over-class365'],
  ['1С', '1С: отчёт комиссионера', 'hand-over-1c'], ['1С:Фреш', '1С:Фреш: отчёт комиссионера', 'hand-over-fresh'],
  ['Бухгалтеру одним архивом', '', 'hand-over-accountant'], ['Банк', '', 'hand-over-bank'],
] as const;

async function takeHandOver(sheet: Spreadsheet): Promise<void> {
  for (const [page, unit, name] of HAND_OVER) {
    await sheet.sidebar.getByRole('button', { name: page }).first().click();
    if (unit !== '') await sheet.sidebar.getByRole('button', { name: unit }).click();
    await sheet.sidebar.locator('ol').waitFor();
    await takePanel(sheet, name);
    await sheet.sidebar.getByRole('button', { name: /^Назад/ }).click();
  }
}

async function typeFormulas(sheet: Spreadsheet): Promise<void> {
  await sheet.type(1, 1, '=WB_STOCKS()');
  await sheet.expectCell(1, 1, /^A1: \S/);
}

/** Only the panel, without Google's bar above it. */
async function takePanel({ page }: Spreadsheet, name: string): Promise<void> {
  await page.waitForTimeout(SETTLE_MS);
  await page.locator('#sidebar iframe').screenshot({ path: path.join(FOLDER, `${name}.png`) });
  process.stdout.write(`docs/images/${name}.png\n`);
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
