import type { BuilderView, BuilderWish, QuestionView } from '../../src/app/formula-builder/view';
import { NativeFormulaEngine } from '../../local/formulas/host-engine';
import { type AddOnWorld, addOnWorlds, START_MS } from '../support/add-on-world';
import { columnOf } from '../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 5, days: 14, ordersPerDay: 4, seed: 5 }, {
  datasets: ['cards', 'orders', 'sales', 'stocks', 'prices', 'balance', 'finance', 'orderFeed', 'advertStats'], engine: new NativeFormulaEngine({ now: () => new Date(START_MS) }),
});

describe('a formula that is made for the seller', () => {
  let world: AddOnWorld;
  let questions: QuestionView[];
  beforeAll(async () => {
    world = await makeWorld();
    world.connect();
    world.refresh();
    questions = world.addOn.call('formulaQuestions') as QuestionView[];
  });

  const usual = (id: string) => Object.fromEntries((questions.find((one) => one.id === id) as QuestionView).fields.map((field) => [field.id, field.usual]));
  const build = (wish: BuilderWish) => world.addOn.call('buildFormula', wish) as BuilderView;
  const standOn = (name: string, row: number, column: number) => {
    const sheet = world.document.workbook.sheet(name);
    world.document.activeSheetId = sheet.id;
    world.document.selected = { sheetId: sheet.id, row, column };
  };

  it('has an answer to each question, or says which data are missing', () => {
    const articles = String(world.rows('Карточки', 'Артикул WB')[0]?.[0]);
    const told = questions.map(({ id }) => {
      const given = usual(id);
      const { problem, answer } = build({ question: id, given: given['articles'] === '' ? { ...given, articles } : given });
      return { id, isTold: problem !== '' || answer !== null, problem };
    });
    expect(told.filter(({ isTold }) => !isTold)).toEqual([]);
    expect(told.filter(({ problem }) => /Не понимаем|не найден/.test(problem))).toEqual([]);
    expect(told.filter(({ problem }) => problem === '').map(({ id }) => id)).toEqual(expect.arrayContaining(['orders', 'sales', 'stocks', 'price', 'balance', 'cover']));
  });

  it('offers days as the reference writes them', () => {
    const periods = questions.flatMap(({ fields }) => fields).filter(({ id }) => id === 'period');
    expect(periods.length).toBeGreaterThan(3);
    expect(periods.filter(({ choices }) => !choices.includes('7 дней') || !choices.includes('28 дней'))).toEqual([]);
    expect([...new Set(periods.map(({ usual }) => usual).filter((usual) => /\d/.test(usual)))].sort()).toEqual(['28 дней', '7 дней']);
  });

  it('says what the cell will say, and stands in the chosen cell', () => {
    standOn('Лист1', 3, 2);
    const made = build({ question: 'orders', given: { ...usual('orders'), period: '7 дней' }, put: 'asking' });
    expect(made).toMatchObject({ outcome: 'put', address: 'B3', problem: '', formula: '=WB_ORDERS("все"; "7 дней"; "итого"; "штуки"; ; WB_Обновлено)' });
    const orders = world.document.workbook.sheet('Заказы');
    const days = world.document.workbook.rows('Заказы').slice(1).map((row) => Math.floor(Number(row[columnOf(orders, 'Дата заказа') - 1])));
    // 23.11.2026, as sheets number days.
    const counted = days.filter((day) => day >= 46_349 - 7 && day < 46_349).length;
    expect(counted).toBeGreaterThan(0);
    expect(made.answer).toBe(counted);
    expect(world.document.workbook.formulas('Лист1')[2]?.[1]).toBe(made.formula);
    expect(String(world.document.workbook.sheet('Лист1').value(3, 2))).toBe(String(made.answer));
  });

  it('never takes the place of something without asking', () => {
    world.document.workbook.userSet('Лист1', 5, 1, 'моё');
    standOn('Лист1', 5, 1);
    expect(build({ question: 'balance', given: usual('balance'), put: 'asking' }).outcome).toBe('filled');
    expect(world.document.workbook.sheet('Лист1').value(5, 1)).toBe('моё');
    expect(build({ question: 'balance', given: usual('balance'), put: 'sure' }).outcome).toBe('put');
    expect(world.document.workbook.formulas('Лист1')[4]?.[0]).toMatch(/^=WB_BALANCE\(/);
  });

  it('does not stand on a sheet that a refresh writes', () => {
    standOn('Заказы', 2, 1);
    expect(build({ question: 'balance', given: usual('balance'), put: 'sure' }).outcome).toBe('ours');
  });

  it.each([['menuFormula', 'formulas'], ['menuHelp', 'help']])('%s opens its page of the panel, once', (item, page) => {
    const { document, host, user } = world;
    expect(host.run(item, [], { document, user, mode: 'menu' }).kind).toBe('ok');
    expect([world.addOn.call('panelView'), world.addOn.call('panelView')].map((view) => (view as { opensAt?: string }).opensAt)).toEqual([page, undefined]);
  });
});
