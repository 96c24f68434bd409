import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { builtAddOn } from '../support/built-add-on';
import { Panel } from '../support/panel';
import { withPageSizes } from '../support/small-pages';

const PATH = '/api/finance/v1/sales-reports/detailed';
const MINUTE_MS = 60_000;

/** Pages of finance of some rows instead of 28,000: a small shop is then as long at it as a large one. */
function withSmallFinancePages(): string {
  const dist = builtAddOn();
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'wb-dist-pages-'));
  withPageSizes([[/\b36e6\b/g, '3e4']], dist, copy);
  fs.rmSync(dist, { recursive: true });
  return copy;
}

const makeWorld = addOnWorlds({ articles: 20, days: 84, ordersPerDay: 10, financeRows: 2_000 }, { build: withSmallFinancePages, datasets: ['finance'] });

const makeSettled = addOnWorlds({ articles: 5, days: 28, ordersPerDay: 1 }, { datasets: ['finance'] });

/** Pages of finance and milliseconds of the trigger, by the hour. */
async function hoursOf(world: AddOnWorld, hours: number): Promise<{ pages: number; ms: number }[]> {
  const seen: { pages: number; ms: number }[] = [];
  for (let hour = 0; hour < hours; hour += 1) {
    const runs = world.host.runs.length;
    const before = (await world.wb.log()).filter((request) => request.path === PATH).length;
    world.letHoursPass(1);
    const pages = (await world.wb.log()).filter((request) => request.path === PATH).length - before;
    seen.push({ pages, ms: world.host.runs.slice(runs).reduce((sum, { result }) => sum + result.stats.elapsedMs, 0) });
  }
  return seen;
}

it('waits for the next page while there is a backlog and time of Google\'s day is left, and never uses that up', async () => {
  const world = await makeWorld();
  world.connect({ categories: [13] });
  world.addOn.startRefresh();
  const hours = await hoursOf(world, 26);
  const pages = hours.map((hour) => hour.pages);
  expect(pages[0]).toBe(1);
  expect(pages.slice(1, 11).every((count) => count >= 4)).toBe(true);
  // Little of the day is left then: short steps that do not sleep, an hour never without one.
  expect(pages.slice(18, 24)).toEqual(Array.from({ length: 6 }, () => 1));
  for (let from = 0; from + 24 <= hours.length; from += 1) {
    expect(hours.slice(from, from + 24).reduce((sum, { ms }) => sum + ms, 0)).toBeLessThan(80 * MINUTE_MS);
  }
  const line = new Panel(world).health().find(({ id }) => id === 'trigger');
  expect(line).toMatchObject({ level: 'ok', text: expect.stringMatching(/за сутки: [5-7]\d, осталось [1-3]\d\. Google разрешает 90/) as string });
}, 120_000);

it('a settled shop\'s hour is short: nothing is waited for', async () => {
  const world = await makeSettled();
  world.connect({ categories: [13] });
  world.refresh();
  for (const { ms } of await hoursOf(world, 13)) expect(ms).toBeLessThan(20_000);
});
