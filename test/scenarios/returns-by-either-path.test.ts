import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 4, days: 20, ordersPerDay: 6 }, { datasets: ['itemReturns'] });

/** WB's pages have the first, its news of 2026-09-24 the second. */
const OF_PAGES = '/api/analytics/v1/item-returns';
const OF_NEWS = '/api/analytics/v1/goods-return';
const NOT_FOUND = { status: 404, body: { title: 'path not found', detail: 'Please consult the docs' } };
const ROW = { srid: 'a.return', shkId: 30_000_000_001, orderId: 0, nmId: 100_000_001, sku: '2000000000011', returnStatus: 'В пути в пвз', returnType: 'Возврат брака', returnReason: 'Не работает' };

const asked = async (world: AddOnWorld): Promise<string[]> =>
  [...new Set((await world.requests()).flatMap((request) => [OF_PAGES, OF_NEWS].filter((path) => request.includes(path))))];

it('returns come by the path of the news where that of the pages is not found, and nobody is told of an error', async () => {
  const world = await makeWorld();
  world.connect();
  await world.wb.setFaults([{ match: { path: OF_PAGES }, answer: NOT_FOUND }, { match: { path: OF_NEWS }, answer: { status: 200, body: { count: 1, report: [ROW] } } }]);
  const [line] = world.refresh();
  expect([line?.id, line?.state, line?.code]).toEqual(['itemReturns', 'done', '']);
  expect(world.rows('Возвраты продавцу', 'Номер заказа (srid)', 'Артикул WB', 'Состояние')).toEqual([['a.return', 100_000_001, 'В пути в пвз']]);
  expect(new Panel(world).journal().filter(({ isFailure }) => isFailure)).toEqual([]);
});

it('where neither is found, the next refresh tries both again', async () => {
  const world = await makeWorld();
  world.connect();
  await world.wb.setFaults([{ match: { path: OF_PAGES }, answer: NOT_FOUND }, { match: { path: OF_NEWS }, answer: NOT_FOUND }]);
  const [line] = world.refresh();
  expect([line?.state, line?.code, await asked(world)]).toEqual(['failed', 'WB_METHOD_REMOVED', [OF_PAGES, OF_NEWS]]);
  await world.wb.setFaults([]);
  await world.wb.clearLog();
  world.host.clock.advance(86_400_000);
  expect([world.refresh()[0]?.state, await asked(world)]).toEqual(['done', [OF_PAGES]]);
});
