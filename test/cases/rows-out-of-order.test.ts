import { addOnWorlds } from '../support/add-on-world';
import { answersOf } from '../support/scripted-wb';

const makeWorld = addOnWorlds({ articles: 2, days: 7, ordersPerDay: 1 }, { datasets: ['finance'] });
const row = (rrdId: number, forPay: string) => ({
  rrdId, reportId: 700, dateFrom: '2026-11-09', dateTo: '2026-11-15', rrDate: '2026-11-12', currency: 'RUB', docTypeName: 'Продажа', sellerOperName: 'Продажа', quantity: 1, retailAmount: forPay, forPay,
});

it.each([[[6, 5]], [[7, 9, 8]], [[9, 5, 7]]])('rows that WB sends in the order %p all count', async (ids) => {
  const world = await makeWorld();
  world.connect();
  await world.wb.setFaults(answersOf('/api/finance/v1/sales-reports/detailed', ids.map((id) => row(id, '600')), null));
  expect(world.refresh().map(({ state }) => state)).toEqual(['done']);
  expect(world.rows('Финансы', 'К перечислению Продавцу за реализованный Товар').flat()).toEqual(ids.map(() => 600));
});
