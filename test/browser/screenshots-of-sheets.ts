/** npm run screenshots: pictures of six sheets for the READMEs, as a refresh fills them. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { DatasetId } from '../../src/datasets';
import { Served } from './support/served';
import { giveToken, startRefresh } from './support/steps';
import { useSystemFonts } from './support/system-fonts';

const FOLDER = path.resolve(__dirname, '../../docs/images/sheets');
const SETTLE_MS = 1_500;
/** Eight datasets, on a machine that does other things too. */
const REFRESH_MS = 300_000;

/** Title of the sheet, and the file's name. */
const SHEETS: Readonly<Partial<Record<DatasetId, readonly [title: string, file: string]>>> = {
  advertStats: ['Статистика рекламы', 'advertising'],
  funnelDays: ['Воронка по дням', 'funnel'],
  feedbacks: ['Отзывы', 'reviews'],
  paidStorage: ['Платное хранение', 'storage'],
  fbsOrders: ['Сборочные задания FBS', 'fbs-orders'],
  fbwSupplies: ['Поставки FBW', 'supplies'],
};

async function main(): Promise<void> {
  useSystemFonts();
  mkdirSync(FOLDER, { recursive: true });
  const served = await Served.withDemo({ articles: 20, days: 20, odd: false }, undefined, ['cards', 'campaigns', ...Object.keys(SHEETS) as DatasetId[]]);
  try {
    const sheet = await served.open();
    await sheet.chooseAddOn('Панель');
    await giveToken(sheet.sidebar, served.demo?.token ?? '');
    await startRefresh(sheet);
    await sheet.sidebar.getByRole('button', { name: 'Остановить' }).waitFor();
    await sheet.sidebar.getByRole('button', { name: 'Обновить всё' }).waitFor({ timeout: REFRESH_MS });
    await sheet.page.locator('#sidebar .close').click();
    for (const [title, name] of Object.values(SHEETS)) {
      await sheet.goTo(title);
      await sheet.page.waitForTimeout(SETTLE_MS);
      await sheet.page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
      process.stdout.write(`docs/images/sheets/${name}.png\n`);
    }
  } finally {
    await served.stop();
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
