import { addOnWorlds } from '../../support/add-on-world';
import { enter, PRICES, withPriceDraft } from '../../support/actions';

const makeWorld = addOnWorlds({ articles: 12, days: 10, ordersPerDay: 2, seed: 7, plain: true });

const isUpload = (request: string): boolean => request.startsWith('POST /api/v2/upload/task');

it('a draft is checked, confirmed, sent, read back and taken back', async () => {
  const world = await makeWorld();
  const page = withPriceDraft(world);
  const before = world.rows(PRICES, 'Цена', 'Скидка, %');
  expect(before).toHaveLength(12);
  const price = Number(before[0]?.[0]);
  enter(world, PRICES, 'Новая цена', [price + 10, '', price * 3]);
  const checked = page.check('setPrices');
  const discount = Number(before[0]?.[1]);
  const together = (one: number): number => Math.round(one * (100 - Math.round(discount * 100))) / 100;
  expect(checked.plan).toMatchObject({ stage: 'ready', changes: 1, refusedCount: 1, stake: { before: together(price), after: together(price + 10) } });
  expect((await world.requests()).filter(isUpload)).toEqual([]);
  const sent = page.send(checked);
  expect(sent.plan).toMatchObject({ stage: 'ended', ending: 'Отправлено.', counts: { sent: 1, done: 1, refused: 0, waiting: 0, unknown: 0 } });
  expect((await world.requests()).filter(isUpload)).toEqual(['POST /api/v2/upload/task 200']);
  expect(sent.journal[0]?.text).toMatch(/^\d\d\.\d\d \d\d:\d\d · Изменить цены · 1 товар( · \+\d+ % в среднем)? · загрузка WB № \d+$/);
  const undone = page.drive(page.wish({ kind: 'undo', plan: sent.journal[0]?.plan as string }));
  expect(undone.plan).toMatchObject({ stage: 'ready', changes: 1, isUndo: true });
  expect(page.send(undone).plan).toMatchObject({ ending: 'Отправлено.', counts: { done: 1 } });
  world.host.clock.advance(3_600_000);
  world.refresh();
  expect(world.rows('Цены', 'Цена').map(([one]) => one)).toContain(price);
});
