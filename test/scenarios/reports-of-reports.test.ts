import { REPORTS_MADE } from '../../src/app/reports/made-reports';
import { changeState } from '../../src/app/state/keeper';
import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';
import { choose, noReports, storeOf } from '../support/choices';
import { freeLock } from '../support/memory-store';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 10, days: 35, ordersPerDay: 8, seed: 7 }, { datasets: ['cards', 'finance', 'campaigns'] });
const READERS = ['profit', 'profitByMonth', 'profitLeaders'];

/** A shop whose profit has been made, and what is made of it. */
async function withProfit(): Promise<{ world: AddOnWorld; panel: Panel; madeAt: () => unknown[] }> {
  const world = await makeWorld();
  choose(world, { reports: { ...noReports(), ...Object.fromEntries(READERS.map((id) => [id, { isOff: false }])) } });
  world.connect();
  world.refresh();
  // What they read had no sheet when they were made first.
  world.letHoursPass(1);
  const panel = new Panel(world);
  return { world, panel, madeAt: () => READERS.map((id) => panel.view().reports.find((report) => report.id === id)?.madeAtMs) };
}

describe('a report that reads another', () => {
  it('is made anew when that one is, though none of its own tables has changed', async () => {
    const { world, panel } = await withProfit();
    expect(world.rows('Прибыль по месяцам', 'Реклама').every(([cell]) => cell === '')).toBe(true);
    panel.change({ kind: 'dataset', id: 'advertStats', isOn: true });
    panel.drive(panel.start());
    expect(world.rows('Прибыль', 'Реклама').some(([cell]) => Number(cell) > 0)).toBe(true);
    expect(world.rows('Прибыль по месяцам', 'Реклама').some(([cell]) => Number(cell) > 0)).toBe(true);
  });

  it('waits where that one takes too long to be made every hour', async () => {
    const { world, madeAt } = await withProfit();
    const before = madeAt();
    const services = { documentStore: storeOf(world.document), lock: freeLock };
    const took = (tookMs: number) => changeState(services, REPORTS_MADE, (now) => ({ ...now, profit: { ...now.profit!, tookMs } }));
    took(1e9);
    world.letHoursPass(25);
    expect(madeAt()).toEqual(before);
    took(1);
    world.letHoursPass(2);
    expect(madeAt().every((atMs, at) => Number(atMs) > Number(before[at]))).toBe(true);
  });
});
