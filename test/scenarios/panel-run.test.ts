import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 4, days: 21, ordersPerDay: 2 });

/** A refresh in the middle: finance waits a minute for its second call. */
async function begun(): Promise<{ world: AddOnWorld; panel: Panel }> {
  const world = await makeWorld();
  const panel = new Panel(world);
  world.connect();
  panel.start();
  panel.step();
  return { world, panel };
}

describe('a paused refresh', () => {
  it('is gone on with by nobody: not by the panel, not by the trigger, until it is resumed', async () => {
    const { world, panel } = await begun();
    const paused = panel.pause();
    expect([paused.isPaused, paused.isFinished, paused.resumeAtMs]).toEqual([true, false, null]);
    expect(paused.datasets.filter(({ waiting }) => waiting !== '').map(({ id, waiting }) => [id, waiting])).toEqual(
      paused.datasets.filter(({ state }) => state === 'running' || state === 'queued').map(({ id }) => [id, 'Обновление на паузе.']));
    await world.wb.clearLog();
    world.letHoursPass(26);
    panel.step();
    expect(await world.requests()).toEqual([]);
    expect(panel.view().progress.isPaused).toBe(true);

    const resumed = panel.resume();
    expect([resumed.isPaused, resumed.resumeAtMs]).toEqual([false, resumed.nowMs]);
  });

  it('goes on from where it stood, to the same sheets', async () => {
    const { world, panel } = await begun();
    panel.pause();
    world.letHoursPass(3);
    const done = panel.drive(panel.resume());
    expect(new Set(done.datasets.map(({ state }) => state))).toEqual(new Set(['done']));
    expect(world.rows('Продажи')).toHaveLength(29);
    expect(await world.refusals()).toEqual([]);
  });

  it('ends when somebody asks for a refresh', async () => {
    const { world, panel } = await begun();
    panel.pause();
    world.letHoursPass(1);
    expect(panel.drive(panel.start()).isPaused).toBe(false);
    expect(world.rows('Продажи')).toHaveLength(29);
  });
});

describe('a stopped refresh', () => {
  it('ends with what it has, says so, and the next one goes on from there', async () => {
    const { world, panel } = await begun();
    const stopped = panel.stop();
    expect([stopped.isFinished, stopped.resumeAtMs]).toEqual([true, null]);
    const finance = stopped.datasets.find(({ id }) => id === 'finance');
    expect([finance?.state, finance?.stateText]).toEqual(['stopped', 'остановлено · 138 строк · 138 новых']);
    const ids = world.rows('Финансы', 'Номер строки').flat();
    expect(ids).toHaveLength(138);
    const events = world.journal('Лист', 'Событие', 'Новых').filter(([, event]) => event === 'остановлено');
    expect(events).toContainEqual(['Финансы', 'остановлено', 138]);
    expect(panel.step().isFinished).toBe(true);

    await world.wb.clearLog();
    const again = panel.drive(panel.start());
    expect(new Set(again.datasets.map(({ state }) => state))).toEqual(new Set(['done']));
    const asked = (await world.wb.log()).filter(({ path }) => path === '/api/finance/v1/sales-reports/detailed');
    expect(asked.map(({ body, status }) => [(body as { rrdId: number }).rrdId, status])).toEqual([[Number(ids[137]), 204]]);
  });

  it('is taken up by the schedule within the hour', async () => {
    const { world, panel } = await begun();
    panel.stop();
    world.letHoursPass(2);
    expect(panel.view().progress.datasets.map(({ state }) => state)).not.toContain('stopped');
  });

  it('is not one that has nothing to stop', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect();
    world.refresh();
    const before = world.journal('Событие').length;
    expect(panel.stop().isFinished).toBe(true);
    expect(world.journal('Событие')).toHaveLength(before);
  });
});

it.each<['pauseRefresh' | 'stopRefresh', string]>([['pauseRefresh', 'running'], ['stopRefresh', 'stopped']])(
  '%s is obeyed by an execution that is at work, before its next call', async (name, state) => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect();
    await world.wb.clearLog();
    panel.start();
    const { document, host, user } = world;
    let fetches = 0;
    host.faults = () => ({
      onCall: (call) => {
        if (call === 'UrlFetchApp.fetch' && (fetches += 1) === 3) {
          host.faults = null;
          host.run(name, [], { document, user, mode: 'sidebar' });
        }
      },
    });
    const progress = panel.step();
    expect(await world.requests()).toHaveLength(3);
    expect(progress.datasets.filter((one) => one.state === state).length).toBeGreaterThan(0);
    expect(progress.isPaused).toBe(name === 'pauseRefresh');
    expect(progress.isFinished).toBe(name === 'stopRefresh');
  });
