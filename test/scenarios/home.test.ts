import { addOnWorlds, type AddOnWorld, SHOP } from '../support/add-on-world';
import { choose } from '../support/choices';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 10, days: 35, ordersPerDay: 8, seed: 7 });
const DAY_MS = 86_400_000;

/** The first moment of a day in Moscow. */
const midnightMs = (date: string): number => Date.parse(`${date}T00:00:00+03:00`);

/** In the order of a file's days: what is spoilt stays so. */
describe('the first page of the panel', () => {
  let world: AddOnWorld;
  let panel: Panel;

  beforeAll(async () => {
    world = await makeWorld();
    panel = new Panel(world);
    choose(world, { reports: {} });
    world.connect();
    expect(panel.view().nextRunAtMs).toBe(null);
  });

  it('says nothing before reports are made', () => {
    expect(panel.home()).toEqual([{ shop: SHOP, day: null, payout: null, ending: { soon: 0, over: 0 }, mismatches: 0 }]);
  });

  it('says what stands on the sheets of the reports', () => {
    world.refresh();
    const [orders, sum, change] = world.rows('Итоги по периодам', 'Заказы, шт.', 'Сумма заказов, ₽', 'Сумма к прошлому, %')[1] as number[];
    const last = world.rows('Итоги по периодам', 'Итого к оплате, ₽').map(([payout]) => payout).find((payout) => payout !== '');
    const states = world.rows('Кончается', 'Что с остатком').map(([state]) => state);
    const [home] = panel.home();
    expect(home).toMatchObject({
      day: { orders, sum, change },
      payout: { sum: last },
      ending: { soon: states.filter((state) => state === 'Кончается').length, over: states.filter((state) => state === 'Закончился').length },
      mismatches: 0,
    });
    expect([home?.day?.orders, home?.ending.soon]).not.toContain(0);
  });

  it('names the last whole day and the week that is paid', () => {
    const today = new Date(world.host.clock.nowMs() + 3 * 3_600_000).toISOString().slice(0, 10);
    const [home] = panel.home();
    expect(home?.day?.atMs).toBe(midnightMs(today) - DAY_MS);
    expect([new Date(home?.payout?.fromMs ?? 0).getUTCDay(), ((home?.payout?.toMs ?? 0) - (home?.payout?.fromMs ?? 0)) / DAY_MS]).toEqual([0, 6]);
  });

  it('counts a report of WB that comes to something else', () => {
    const { workbook } = world.document;
    const headers = workbook.rows('Сверка выплат')[0] as string[];
    workbook.userSet('Сверка выплат', 2, headers.indexOf('Расхождение') + 1, 0.01);
    expect(panel.home()[0]?.mismatches).toBe(1);
  });

  it('leaves out a report that is switched off, and one whose sheet has lost its key', () => {
    panel.change({ kind: 'report', id: 'runningOut', isOn: false });
    const headers = world.document.workbook.rows('Итоги по периодам')[0] as string[];
    world.document.workbook.userDeleteColumn('Итоги по периодам', headers.indexOf('Код периода') + 1);
    expect(panel.home()).toMatchObject([{ day: null, payout: null, ending: { soon: 0, over: 0 } }]);
  });

  it('says when Google calls next', () => {
    world.letHoursPass(2);
    const { nextRunAtMs, nowMs } = panel.view();
    expect(Number(nextRunAtMs) - nowMs).toBeGreaterThan(0);
    expect(Number(nextRunAtMs) - nowMs).toBeLessThanOrEqual(3_600_000);
  });
});
