import { enter, enterExample, withDraft } from '../../support/actions';
import { addOnWorlds } from '../../support/add-on-world';

const SHEET = 'Создать карточки';
const makeWorld = addOnWorlds({ articles: 12, days: 3, ordersPerDay: 1, seed: 7, plain: true });

it('tells before anything is sent what the subject wants, and that a card is there', async () => {
  const world = await makeWorld();
  const page = withDraft(world, 'createCards', ['cards']);
  enterExample(world, 'createCards');
  enter(world, SHEET, 'Характеристики', ['Ширина: 12', '']);
  enter(world, SHEET, 'Предмет', ['', 'Ковры-самолёты']);
  const { plan } = page.check('createCards');
  expect([plan?.changes, plan?.refused.map(({ why }) => why)]).toEqual([0, [
    'Предмет требует ещё: Цвет. Впишите в «Характеристики».', 'Такого предмета у WB нет. Впишите его точно как на листе «Предметы».',
  ]]);
});

it('writes what WB finds wrong afterwards beside the row, makes the others, and sends none twice', async () => {
  const world = await makeWorld();
  const page = withDraft(world, 'createCards', ['cards']);
  enterExample(world, 'createCards');
  enter(world, SHEET, 'Название', ['Футболка 😈', '']);
  page.check('createCards');
  const sent = page.send();
  expect(sent.plan?.counts).toMatchObject({ sent: 2, done: 1, refused: 1, waiting: 0, unknown: 0 });
  expect(world.rows(SHEET, 'Что вышло').slice(0, 2)).toEqual([['Поле Наименование не должно содержать запрещенные символы'], ['WB показывает новое значение']]);
  // Two of a hundred refused trip the switch: the holder has to look first.
  page.wish({ kind: 'release' });
  enter(world, SHEET, 'Название', ['Футболка', '']);
  expect(page.check('createCards').plan).toMatchObject({ changes: 1, same: 1 });
  expect(page.send().plan?.counts).toMatchObject({ sent: 1, done: 1 });
});
