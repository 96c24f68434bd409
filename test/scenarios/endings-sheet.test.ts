import { addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 2, days: 7, ordersPerDay: 1 }, { datasets: ['cards', 'orders', 'sales'] });
/** What WB's pages of the order feed leave out of a sale, in a seller's words. */
const LOST = 'Выкупы и возвраты там — по статусу заказа и цене продавца, за 31 день. Номера продажи и суммы к перечислению WB там не даёт, поэтому «Продажи» не продолжатся: сколько заплатят, смотрите на «Финансах», когда выйдет отчёт.';
const TITLE = 'Отключения WB';

it('lists what WB switches off of what the seller has on, stays true, and is made only when somebody asks', async () => {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  const panel = new Panel(world);
  expect(world.document.workbook.sheetNames()).not.toContain(TITLE);
  expect(panel.view().datasets.filter(({ isOn, isEnding }) => isOn && isEnding).map(({ id }) => id)).toEqual(['orders', 'sales']);
  panel.change({ kind: 'endings' });
  const lines = () => world.rows(TITLE, 'Лист', 'Последний день', 'Объявлено', 'Что вместо', 'Последний ответ WB', 'Метод WB', 'Новый метод WB');
  const ofItself = 'Лист перейдёт на «Лента заказов» сам, как только WB его отключит, или сейчас по кнопке. Строки и формулы останутся.';
  const instead = `WB предлагает вместо них «Лента заказов»: включите этот лист заранее, чтобы не было пропуска. Строки прежнего останутся. ${LOST}`;
  const row = (sheet: string, path: string, what: string, answer: unknown) => [sheet, '', '06.08.2026', what, answer, path, 'POST /api/analytics/v1/order-feed'];
  const answered = expect.stringMatching(/^Последний раз WB отдал их 23\.11\.2026/);
  expect(lines()).toEqual([row('Заказы', 'GET /api/v1/supplier/orders', ofItself, answered), row('Продажи', 'GET /api/v1/supplier/sales', instead, answered)]);

  await world.wb.setFaults([{ match: { path: '/api/v1/supplier/sales' }, answer: { status: 404, body: {} } }]);
  panel.change({ kind: 'dataset', id: 'orders', isOn: false });
  panel.change({ kind: 'dataset', id: 'orderFeed', isOn: true });
  world.host.clock.advance(3_600_000);
  world.refresh();
  expect(lines()).toEqual([
    row('Заказы', 'GET /api/v1/supplier/orders', '', 'Лист выключен.'),
    row('Продажи', 'GET /api/v1/supplier/sales', `WB предлагает вместо них «Лента заказов», этот лист уже есть. ${LOST}`, expect.stringMatching(/^Последний ответ WB: /)),
  ]);
});
