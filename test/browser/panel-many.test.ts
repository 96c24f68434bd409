import type { CDPSession } from 'playwright-core';
import { DATASET_IDS } from '../../src/datasets';
import type { PanelView } from '../../src/app/panel/view';
import { changeAnswers } from './support/broken-calls';
import { Served } from './support/served';
import type { Spreadsheet } from './support/spreadsheet';
import { giveToken, openPanel, openTab } from './support/steps';

/** As many as the first version had. */
const FEW = 12;
const TRIES = 4;
/** Of script, on a machine that others use too. */
const MOST_MS = 150;

/** How long the page computes to show every dataset on «Данные», at its best; the browser counts it in seconds. */
async function scriptMs(sheet: Spreadsheet, session: CDPSession, count: number): Promise<number> {
  const spent = async (): Promise<number> => Number((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value) * 1_000;
  const tries: number[] = [];
  for (let at = 0; at < TRIES; at += 1) {
    await openTab(sheet, 'Главная');
    await sheet.sidebar.locator('.group').first().waitFor({ state: 'detached' });
    const before = await spent();
    await openTab(sheet, 'Данные');
    await sheet.sidebar.getByRole('button', { name: `Все ${count}` }).click();
    await sheet.sidebar.locator('.dataset').nth(count - 1).waitFor({ state: 'attached' });
    tries.push(await spent() - before);
  }
  return Math.min(...tries);
}

it('«Данные» opens with all datasets about as soon as with the twelve of the first version', async () => {
  const served = await Served.withDemo({ days: 2 }, undefined, ['cards']);
  try {
    const sheet = await served.open();
    await sheet.chooseAddOn('Панель');
    await giveToken(sheet.sidebar, served.demo?.token ?? '');
    const session = await sheet.page.context().newCDPSession(sheet.page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const count = DATASET_IDS.length;
    const all = await scriptMs(sheet, session, count);
    await changeAnswers(sheet.page, 'panelView', (value) => {
      const view = value as unknown as PanelView;
      view.datasets = view.datasets.slice(0, FEW);
    });
    await sheet.page.locator('#sidebar .close').click();
    await openPanel(sheet);
    const few = await scriptMs(sheet, session, FEW);
    process.stdout.write(`«Данные»: ${count} datasets ${all.toFixed(1)} ms of script, ${FEW} datasets ${few.toFixed(1)} ms, ratio ${(all / few).toFixed(2)}\n`);
    expect(count).toBeGreaterThan(80);
    expect(all).toBeLessThanOrEqual(MOST_MS);
    expect(all / few).toBeLessThanOrEqual(count / FEW);
  } finally {
    await served.stop();
  }
}, 120_000);
