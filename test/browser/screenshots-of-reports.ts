/** npm run screenshots: a picture of each report for docs/reports.md, made of all sheets and of what people fill in. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { builtTexts } from '../../build/documents/texts';
import { reportSpec } from '../../src/app/reports/report-spec';
import { localeFor } from '../../src/locales';
import { REPORT_IDS, type ReportId } from '../../src/reports';
import { Served } from './support/served';
import type { Spreadsheet } from './support/spreadsheet';
import { giveToken, setPace, startRefresh } from './support/steps';
import { useSystemFonts } from './support/system-fonts';

const FOLDER = path.resolve(__dirname, '../../docs/images/reports');
const SETTLE_MS = 1_200;
/** All datasets of a shop, on a machine that does other things too. */
const REFRESH_MS = 1_500_000;
/** They are empty before somebody has filled in other systems' goods, or what came to the bank. */
const EMPTY: readonly ReportId[] = ['accountStock', 'matches'];
const WIDTH = 1360;
const RU = localeFor('ru', builtTexts);

/** Univer takes 05.10 for the tenth of May: no day here could be a month. What the seller has filled in: the report, the column of the first cell, its row, and lines as a spreadsheet copies them. */
const FILLED_IN: readonly (readonly [ReportId, string, number, string])[] = [
  ['costs', 'cost', 2, Array.from({ length: 15 }, (_, at) => String(290 + (at * 137) % 560)).join('\n')],
  ['costHistory', 'good', 2, 'ФУ-001\t15.10.2026\t410\tвторая партия\nКР-015\t16.11.2026\t365\nСВ-008\t\t520\nПЛ-003\t20.12.2026\t610\tбудущая поставка\nНЕТ-ТАКОГО\t16.11.2026\t100'],
  ['taxes', 'rate', 2, '0.06'],
  ['expenses', 'from', 2, '15.10.2026\tАренда склада\t24000\t31.12.2026\n20.10.2026\tУпаковка\t8600\n25.10.2026\tЗарплата\t45000\t31.12.2026'],
];

async function main(): Promise<void> {
  useSystemFonts();
  mkdirSync(FOLDER, { recursive: true });
  const served = await Served.withDemo({ articles: 16, days: 40, odd: false }, undefined, 'all');
  try {
    const sheet = await served.open(REFRESH_MS);
    await sheet.chooseAddOn('Панель');
    await giveToken(sheet.sidebar, served.demo?.token ?? '');
    await setPace(sheet, 'hurried');
    await refresh(sheet);
    for (const [id, column, row, lines] of FILLED_IN) await fillIn(sheet, id, column, row, lines);
    await refresh(sheet);
    await sheet.page.locator('#sidebar .close').click();
    await sheet.page.setViewportSize({ width: WIDTH, height: 620 });
    for (const id of REPORT_IDS) if (!EMPTY.includes(id)) await take(sheet, id);
  } finally {
    await served.stop();
  }
}

async function refresh(sheet: Spreadsheet): Promise<void> {
  await startRefresh(sheet);
  await sheet.sidebar.getByRole('button', { name: 'Остановить' }).waitFor();
  await sheet.sidebar.getByRole('button', { name: 'Обновить всё' }).waitFor({ timeout: REFRESH_MS });
}

async function fillIn(sheet: Spreadsheet, id: ReportId, column: string, row: number, lines: string): Promise<void> {
  await sheet.goTo(titleOf(id));
  await sheet.goToCell(row, reportSpec(id, RU).columns.findIndex((one) => one.id === column) + 1);
  await sheet.page.evaluate((text) => navigator.clipboard.writeText(text), lines);
  await sheet.page.keyboard.press('Control+v');
  await sheet.page.waitForTimeout(SETTLE_MS);
}

async function take(sheet: Spreadsheet, id: ReportId): Promise<void> {
  await sheet.goTo(titleOf(id));
  await sheet.page.waitForTimeout(SETTLE_MS);
  await sheet.page.screenshot({ path: path.join(FOLDER, `${id}.png`) });
  process.stdout.write(`docs/images/reports/${id}.png\n`);
}

function titleOf(id: ReportId): string {
  return RU.headers()[id].title;
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
