import { addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 6, days: 28, ordersPerDay: 6, seed: 7 }, { datasets: ['finance', 'financeReports', 'cards', 'orders', 'sales'] });

/** Columns of money that «Бухгалтеру» adds up and «Финансы» does not have by nature. */
const BROUGHT = ['Вознаграждение Вайлдберриз (ВВ), без НДС', 'НДС с Вознаграждения Вайлдберриз'];
type World = Awaited<ReturnType<typeof makeWorld>>;
const headersOf = (world: World, sheet = 'Финансы'): string[] => world.document.snapshot().sheets.find(({ name }) => name === sheet)?.rows[0]?.map(String) ?? [];
const incomeOf = (world: World): unknown[] => world.rows('Бухгалтеру', 'Доход (УСН, НДС)').map(([income]) => income);

it('a preset brings the columns of money that its reports add up, before the first refresh', async () => {
  const world = await makeWorld();
  const panel = new Panel(world);
  panel.change({ kind: 'preset', id: 'accountant' });
  world.connect();
  world.refresh();
  expect(headersOf(world)).toEqual(expect.arrayContaining(BROUGHT));
  expect(incomeOf(world).length).toBeGreaterThan(0);
  expect(incomeOf(world).filter((income) => typeof income !== 'number')).toEqual([]);
});

it('a report that is switched on later brings them to the sheet that is there, and its rows are read again', async () => {
  const world = await makeWorld();
  const panel = new Panel(world);
  world.connect();
  world.refresh();
  expect(headersOf(world)).not.toEqual(expect.arrayContaining(BROUGHT));
  panel.change({ kind: 'report', id: 'accountant', isOn: true });
  world.refresh();
  expect(headersOf(world)).toEqual(expect.arrayContaining(BROUGHT));
  expect(incomeOf(world).filter((income) => typeof income !== 'number')).toEqual([]);
});

it('columns that somebody has chosen stay as chosen', async () => {
  const world = await makeWorld();
  const panel = new Panel(world);
  world.connect();
  world.refresh();
  panel.change({ kind: 'columns', id: 'finance', without: ['vw', 'vwNds'] });
  panel.change({ kind: 'report', id: 'accountant', isOn: true });
  world.refresh();
  expect(headersOf(world).filter((header) => BROUGHT.includes(header))).toEqual([]);
});

it('a report brings what it tells rows apart by, to all the sheets that it reads', async () => {
  const world = await makeWorld();
  const panel = new Panel(world);
  world.connect();
  world.refresh();
  expect(['Заказы', 'Продажи'].map((sheet) => headersOf(world, sheet).includes('Категория'))).toEqual([false, false]);
  panel.change({ kind: 'report', id: 'salesByCategory', isOn: true });
  world.refresh();
  expect(['Заказы', 'Продажи'].map((sheet) => headersOf(world, sheet).includes('Категория'))).toEqual([true, true]);
  const lines = world.rows('Продажи по категориям', 'Категория', 'Заказы, шт.');
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter(([category]) => category === '' || category === 'не указано')).toEqual([]);
});

it('a number that rests on a column which is not on its sheet is empty, not 0', async () => {
  const world = await makeWorld();
  const panel = new Panel(world);
  world.connect();
  world.refresh();
  panel.change({ kind: 'report', id: 'summary', isOn: true });
  world.refresh();
  const totals = (...headers: string[]) => world.rows('Итоги по периодам', 'Период', ...headers).filter(([period]) => period === '28 дней');
  const [before] = totals('Заказы, шт.', 'Отменено, шт.', 'Выкуп, %');
  expect(before?.slice(1).every((cell) => Number(cell) > 0)).toBe(true);
  panel.change({ kind: 'columns', id: 'orders', without: ['isCancel'] });
  world.refresh();
  panel.change({ kind: 'makeReport', id: 'summary' });
  world.refresh();
  expect(totals('Заказы, шт.', 'Отменено, шт.', 'Выкуп, %')).toEqual([['28 дней', before?.[1], '', '']]);
  const withoutOf = (id: string) => panel.view().reports.find((report) => report.id === id)?.without;
  expect(withoutOf('summary')).toEqual(['«Заказы»: «Отменён»']);
  panel.change({ kind: 'columns', id: 'orders', without: [] });
  world.refresh();
  expect(totals('Заказы, шт.', 'Отменено, шт.')).toEqual([['28 дней', before?.[1], before?.[2]]]);
  expect(withoutOf('summary')).toEqual([]);
});
