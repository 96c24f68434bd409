import type { TokenType } from '../../local/wb/token';
import { addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 3, days: 14, ordersPerDay: 1 }, { datasets: ['cards', 'orders'] });

type Budget = Readonly<Record<'callsADay' | 'triggerMsADay', number>>;

async function budgets(type: TokenType, change: (panel: Panel) => void = () => undefined): Promise<(id: string) => Budget> {
  const world = await makeWorld();
  world.connect({ type });
  const panel = new Panel(world);
  change(panel);
  const { datasets } = panel.view();
  return (id) => datasets.find((one) => one.id === id) as Budget;
}

it('minutes and calls a day are told of a dataset before it is switched on', async () => {
  const of = await budgets('personal');
  expect(of('cards')).toMatchObject({ callsADay: 4 });
  // Off: a report of some days is ordered, looked at and fetched twice a day, at twelve calls.
  expect(of('paidStorage')).toMatchObject({ callsADay: 24, triggerMsADay: 24_000 });
});

it('no more than WB lets a base token call: orders once in three hours, sales once in two', async () => {
  const of = await budgets('base');
  expect([of('orders').callsADay, of('sales').callsADay]).toEqual([8, 12]);
  expect(of('financeReports')).toMatchObject({ callsADay: 0, triggerMsADay: 0 });
});

it('a schedule once a week takes a seventh, one by hand nothing', async () => {
  const of = await budgets('personal', (panel) => {
    panel.change({ kind: 'schedule', id: 'orders', everyHours: null, atHour: 8, weekday: 2 });
    panel.change({ kind: 'schedule', id: 'sales', everyHours: 0, atHour: null, weekday: null });
    panel.change({ kind: 'schedule', id: 'paidStorage', everyHours: null, atHour: 8, weekday: null });
  });
  expect([of('orders'), of('sales'), of('paidStorage')].map(({ callsADay }) => callsADay)).toEqual([1, 0, 12]);
});

it('what the last run took counts from then on', async () => {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  const cards = new Panel(world).view().datasets.find(({ id }) => id === 'cards');
  expect(cards).toMatchObject({ callsADay: 4 });
  expect(cards?.triggerMsADay).toBeGreaterThan(0);
});
