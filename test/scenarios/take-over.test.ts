import type { HostUser } from '../../local/host';
import type { HealthLine } from '../../src/app/panel/view';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 2, days: 14, ordersPerDay: 1 }, { datasets: ['cards', 'orders'] });

/** The owner's file, refreshed, and somebody who may edit it. */
async function shared(): Promise<{ world: AddOnWorld; second: HostUser; owners: Panel; seconds: Panel }> {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  world.letHoursPass(2);
  const second = world.host.createUser('second@example.com', { locale: 'ru' });
  world.document.addEditor(second);
  return { world, second, owners: new Panel(world), seconds: new Panel(world, second) };
}

const connect = ({ document, host }: AddOnWorld, user: HostUser, token: string): void => {
  expect(host.run('connectShop', [token], { document, user, mode: 'sidebar' }).kind).toBe('ok');
};

const told = (panel: Panel): string[] => panel.people().map(({ level, text }: HealthLine) => `${level} ${text.split('. ')[0] ?? ''}`);

it('one page tells each whose tokens and whose clock refresh the file, and what to do', async () => {
  const { owners, seconds } = await shared();
  expect(told(owners)).toEqual([
    'ok «=Магазин «Пример»» обновляется вашим токеном',
    expect.stringMatching(/^ok «=Магазин «Пример»», токен \(персональный\) до \d\d\.\d\d\.2027$/i),
    expect.stringMatching(/^ok Расписание раз в час \(вы\): последний раз обновило 23\.11\.2026 \d\d:\d\d по Москве\.$/),
    'ok Владелец файла — вы',
  ]);
  expect(told(seconds).map((line) => line.replace(/\d\d:\d\d/, 'ЧЧ:ММ'))).toEqual([
    'warning «=Магазин «Пример»» обновляется только токеном другого человека',
    expect.stringMatching(/^ok «=Магазин «Пример»», токен/),
    'ok Расписание раз в час (другой человек): последний раз обновило 23.11.2026 ЧЧ:ММ по Москве.',
    'ok Владелец файла: seller@example.com',
  ]);
  expect(seconds.people()[0]?.text).toContain('Если он уходит, подключите этот магазин своим токеном');
});

it('the owner leaves in good order: the second goes on with the same rows, and none comes twice', async () => {
  const { world, second, owners, seconds } = await shared();
  const rows = world.rows('Заказы').length;
  connect(world, second, world.token({ categories: [1, 2, 5] }));
  expect([owners, seconds].map((panel) => told(panel)[0])).toEqual(Array(2).fill(expect.stringMatching(/^ok «=Магазин «Пример»» подключили и вы, и другой человек/)));
  owners.change({ kind: 'removeEverything' });
  expect(told(owners)[0]).toMatch(/^warning .+ только токеном другого человека/);
  await world.wb.clearLog();
  world.letHoursPass(3);
  expect((await world.requests()).length).toBeGreaterThan(0);
  expect(world.rows('Заказы')).toHaveLength(rows);
  expect(told(seconds)).toEqual([
    expect.stringMatching(/^ok .+ обновляется вашим токеном/), expect.stringContaining('токен'), expect.stringMatching(/^ok Расписание раз в час \(вы\)/), 'ok Владелец файла: seller@example.com',
  ]);
  expect(world.document.triggers.map(({ creator }) => creator)).toEqual([second]);
});

it('the owner is gone without a word: the page says since when nothing comes, and the second takes over', async () => {
  const { world, second, seconds } = await shared();
  world.document.triggers.splice(0);
  world.host.clock.advance(5 * 3_600_000);
  expect(told(seconds)[2]).toMatch(/^bad Расписание раз в час \(другой человек\) Google не запускает с 23\.11\.2026 .+ по Москве$/);
  const rows = world.rows('Заказы').length;
  connect(world, second, world.token({ categories: [1, 2, 5] }));
  const ended = seconds.drive(seconds.start()).datasets.filter(({ id }) => id === 'cards' || id === 'orders');
  expect([ended.map(({ state }) => state), world.rows('Заказы').length]).toEqual([['done', 'done'], rows]);
  world.host.clock.advance(200 * 86_400_000);
  expect(told(seconds)[0]).toMatch(/^bad Действующего токена магазина «=Магазин «Пример»» нет ни у кого/);
});
