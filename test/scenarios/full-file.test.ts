import { addOnWorlds } from '../support/add-on-world';
import { chooseDatasets } from '../support/choices';

const makeWorld = addOnWorlds({ articles: 10, days: 80, ordersPerDay: 10, financeRows: 60_000 });
const BLANK = 'Лист1';
const COLUMNS = 26;

it('finance rows that will not fit are foreseen before the first is written, with a choice of three', async () => {
  const world = await makeWorld();
  const blank = world.document.workbook.sheet(BLANK);
  // The first page of 33,000 rows would fit, all 60,000 would not.
  blank.maxRows = Math.floor(7_500_000 / COLUMNS);
  world.showAllColumns('finance');
  world.connect({ categories: [13] });
  const finance = world.refresh().find(({ title }) => title === 'Финансы');
  expect(finance).toMatchObject({ state: 'failed', rows: 0, added: 0, calls: 1 });
  expect(finance?.text.replace(/\u00a0/g, ' ')).toMatch(/^Таблице не хватит места для листа «Финансы»\. Занято 7 5\d\d \d{3} ячеек из 10 000 000, нужно ещё [23] \d{3} \d{3}\./);
  for (const way of ['меньше колонок', 'короче срок истории', '«Финансы по артикулам»']) expect(finance?.text).toContain(way);
  expect(world.rows('Финансы', 'Магазин', 'Номер строки')).toEqual([[finance?.text, '']]);
  expect(world.journal('Лист', 'Событие', 'Код').filter(([sheet]) => sheet === 'Финансы').at(-1)).toEqual(['Финансы', 'ошибка', 'SHEET_FULL']);

  chooseDatasets(world, ['financeByArticle']);
  expect(world.refresh().find(({ title }) => title === 'Финансы по артикулам')).toMatchObject({ state: 'done' });
}, 120_000);
