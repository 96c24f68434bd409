import { enter, withDraft } from '../../support/actions';
import { addOnWorlds } from '../../support/add-on-world';

const makeWorld = addOnWorlds({ articles: 12, days: 30, ordersPerDay: 4, seed: 7, plain: true });
const SHEET = 'Изменить склады';

it('a warehouse is made from a row that a person adds, deleted by a minus, and both go back', async () => {
  const world = await makeWorld();
  const page = withDraft(world, 'setWarehouses', ['sellerWarehouses', 'wbOffices']);
  const { workbook } = world.document;
  const rows = world.rows(SHEET, 'Склад').length;
  const columnOf = (header: string): number => (workbook.rows(SHEET)[0] as string[]).indexOf(header) + 1;
  workbook.userSet(SHEET, rows + 2, columnOf('ID склада'), '+1');
  workbook.userSet(SHEET, rows + 2, columnOf('Новое название'), 'Север');
  expect(page.check('setWarehouses').plan?.refused.map(({ why }) => why)).toEqual(['Заполните и остальные колонки: WB берёт их только вместе.']);
  workbook.userSet(SHEET, rows + 2, columnOf('Номер пункта'), 123);
  enter(world, SHEET, 'Новое название', ['-']);
  expect(page.check('setWarehouses').plan).toMatchObject({ changes: 2 });
  const sent = page.send();
  expect(sent.plan).toMatchObject({ ending: 'Отправлено.', counts: { done: 2 } });
  // Nothing is made twice, and what is gone is gone.
  expect(page.check('setWarehouses').plan).toMatchObject({ changes: 0, same: 2 });
  page.drive(page.wish({ kind: 'undo', plan: sent.journal[0]?.plan as string }));
  expect(page.send().plan).toMatchObject({ hasGoneWell: true, counts: { done: 2 } });
});
