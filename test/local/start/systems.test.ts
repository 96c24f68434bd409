import { request } from 'node:http';
import { type DemoSystem, startSystems } from '../../../local/start/systems';
import { addOnWorlds } from '../../support/add-on-world';
import { choose, chooseWholeDatasets } from '../../support/choices';
import { Panel } from '../../support/panel';

/** The shop that `npm start` makes up, but smaller, and the systems that it starts beside WB. */
const SHOP = { articles: 3, days: 5, seed: 1, financeRows: 0 };

let systems: DemoSystem[] = [];
beforeAll(async () => { systems = await startSystems({ ...SHOP, odd: false }); });
afterAll(() => Promise.all(systems.map(({ stop }) => stop())));
const others = (hostname: string) => {
  const found = systems.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`));
  return found === undefined ? null : { hostname: '127.0.0.1', port: found.port };
};
const makeWorld = addOnWorlds({ ...SHOP, ordersPerDay: 12, plain: true }, { others });

/** What a browser shows at the address that is printed. */
function arrived(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/' }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => { text += piece; }).on('end', () => resolve(text));
    }).on('error', reject).end();
  });
}

it('a newcomer connects each with what is printed, and sees an order arrive', async () => {
  const world = await makeWorld();
  chooseWholeDatasets(world, ['cards', 'fbsOrders']);
  choose(world, { reports: {} });
  world.connect();
  world.refresh();
  const [id = ''] = world.rows('Сборочные задания FBS', 'Номер задания', 'Статус').filter(([, status]) => !/отмен/i.test(String(status))).map(([own]) => String(own));
  const panel = new Panel(world);
  const units = [['moysklad', 'moysklad-stock', 'moysklad-orders'], ['bitrix24', 'bitrix24-products', 'bitrix24-orders'], ['class365', 'class365-goods', 'class365-orders'], ['fresh', 'fresh-goods', 'fresh-orders']] as const;
  expect(systems).toHaveLength(units.length);
  for (const [at, [name, goods, orders]] of units.entries()) {
    const { secret, port } = systems[at] as DemoSystem;
    panel.connectSystem(name, secret);
    expect([name, panel.talk(goods).status, panel.talk(orders)]).toMatchObject([name, 'done', { status: 'done', problem: '' }]);
    expect(await arrived(port)).toContain(id);
  }
});
