import { uuidOf } from '../../../local/wb/token';
import { enter, PRICES, withPriceDraft } from '../../support/actions';
import { addOnWorlds } from '../../support/add-on-world';
import { columnOf } from '../../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 45, days: 1, ordersPerDay: 1, seed: 7, plain: true });

it('every row of a plan can be seen before it is confirmed', async () => {
  const world = await makeWorld();
  const page = withPriceDraft(world);
  enter(world, PRICES, 'Новая цена', world.rows(PRICES, 'Цена').map(([price]) => Number(price) + 10));
  const { plan } = page.check('setPrices');
  const changes = plan?.changes ?? 0;
  const pages = [0, 20, 40].map((from) => page.wish({ kind: 'rows', from }).plan?.largest.map(({ key }) => key) ?? []);
  expect(pages.map(({ length }) => length)).toEqual([20, 20, changes - 40]);
  expect(new Set(pages.flat()).size).toBe(changes);
});

it.each([['one shop', false, 'WB показывает новое значение'], ['two shops', true, '']])('of %s, a row that people have added without its shop says only what has become of it', async (_, hasOther, result) => {
  const world = await makeWorld();
  const page = withPriceDraft(world);
  if (hasOther) {
    world.connect({ sid: uuidOf('another shop') });
    world.refresh();
    page.wish({ kind: 'draft', action: 'setPrices' });
  }
  const { workbook } = world.document;
  const sheet = workbook.sheet(PRICES);
  const place = (header: string): number => columnOf(sheet, header);
  const [article, price] = [sheet.value(2, place('Артикул WB')), Number(sheet.value(2, place('Цена')))];
  // The row of the article itself is there for the plan in a file of two shops alone: else there would be two of it.
  if (hasOther) workbook.userSet(PRICES, 2, place('Новая цена'), price + 10);
  else workbook.userDeleteRows(PRICES, 2);
  const own = sheet.lastRow() + 1;
  workbook.userSet(PRICES, own, place('Артикул WB'), article as number);
  workbook.userSet(PRICES, own, place('Новая цена'), price + 20);
  const checked = page.check('setPrices');
  expect(checked.plan).toMatchObject({ changes: 1, refusedCount: hasOther ? 1 : 0 });
  expect(page.send(checked).plan).toMatchObject({ ending: 'Отправлено.', counts: { done: 1 } });
  expect([sheet.value(own, place('Что вышло')) ?? '', hasOther ? sheet.value(2, place('Что вышло')) : '']).toEqual([result, hasOther ? 'WB показывает новое значение' : '']);
});
