import { NativeFormulaEngine } from '../../local/formulas/host-engine';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';

const makeWorld = addOnWorlds({ articles: 5, days: 10, ordersPerDay: 3 });
const PENDING = 'после первого обновления';
const QUESTIONS = ['Когда обновились заказы', 'Сколько штук можно заказать со складов WB', 'Сколько штук заказали за 7 дней', 'На какую сумму заказали за 7 дней, ₽',
  'Сколько денег на балансе WB, ₽'];

describe('the sheet of the first steps', () => {
  let world: AddOnWorld;
  beforeEach(async () => {
    world = await makeWorld();
    Object.assign(world.host.options, { formulaEngine: new NativeFormulaEngine({ now: () => new Date(world.host.clock.nowMs()) }) });
  });

  const names = () => world.document.workbook.sheetNames();
  function choose(handler: string): void {
    const { document, user, host } = world;
    expect(host.run(handler, [], { document, user, mode: 'menu' }).kind).toBe('ok');
    expect(document.ui.asked).toEqual([]);
  }
  /** Question and answer of each sample, as the cells show them. */
  function samples(): unknown[][] {
    world.host.recalculate(world.document, world.user);
    return world.document.workbook.rows('Старт').filter(([question]) => QUESTIONS.includes(String(question))).map(([question, , answer]) => [question, answer]);
  }

  it('greets in a file that was just made, first among the sheets, with samples that are no errors yet', () => {
    choose('menuConnect');
    expect(names()).toEqual(['Старт', 'Лист1']);
    expect(world.document.activeSheetId).toBe(world.document.workbook.sheet('Старт').id);
    expect(samples()).toEqual(QUESTIONS.map((question) => [question, PENDING]));
    expect(world.document.workbook.formulas('Старт').flat().filter((text) => text !== '')).toEqual([]);
    const [, , , first] = world.document.workbook.rows('Старт').filter(([cell]) => cell !== '');
    expect(first).toEqual(['3. Спросите таблицу', expect.stringContaining('Примеры ниже ответят сами'), '']);
  });

  it('answers after the first refresh, by formulas that are shown beside', async () => {
    choose('menuPanel');
    world.connect();
    world.refresh();
    const [updated, stock, ordered, sum, balance] = samples().map(([, answer]) => answer);
    expect([updated, stock, ordered, sum, balance].every((answer) => typeof answer === 'number')).toBe(true);
    const available = world.rows('Остатки', 'Доступно').flat().reduce((total: number, cell) => total + Number(cell), 0);
    expect(stock).toBe(available);
    expect(balance).toBe(world.rows('Баланс', 'На балансе')[0]?.[0]);
    const [, , formula] = world.document.workbook.formulas('Старт')[8] ?? [];
    const shown = world.document.workbook.rows('Старт')[8]?.[1];
    expect([shown, formula]).toEqual(['=WB_STOCKS("все"; ; "итого"; ; ; WB_Обновлено)', '=IFERROR(WB_STOCKS("все"; ; "итого"; ; ; WB_Обновлено); "таких данных в таблице нет")']);
    expect(names().slice(0, 3)).toEqual(['Старт', 'Карточки', 'Магазины']);
  });

  it('says where the token opens no such data', () => {
    choose('menuPanel');
    world.connect({ categories: [5] });
    world.refresh();
    expect(samples().map(([, answer]) => typeof answer === 'number' ? 'number' : answer)).toEqual([
      'number', 'таких данных в таблице нет', 'number', 'number', 'таких данных в таблице нет',
    ]);
  });

  it('leaves alone what the seller changed before the first refresh', () => {
    choose('menuPanel');
    const { workbook } = world.document;
    workbook.userInsertRows('Старт', 2, 2);
    workbook.userSet('Старт', 11, 3, 'моя заметка');
    world.connect();
    world.refresh();
    const answers = samples().map(([, answer]) => (typeof answer === 'number' ? 'number' : answer));
    expect(answers).toEqual(['number', 'моя заметка', 'number', 'number', 'number']);
  });

  it('once deleted, does not come back by itself, but by the menu, and then answers at once', () => {
    choose('menuPanel');
    world.document.workbook.userDeleteSheet('Старт');
    choose('menuConnect');
    choose('menuPanel');
    world.connect();
    world.refresh();
    expect(names()).not.toContain('Старт');
    choose('menuStart');
    expect([names()[0], typeof samples()[1]?.[1]]).toEqual(['Старт', 'number']);
    choose('menuStart');
    expect(names().filter((name) => name.startsWith('Старт'))).toEqual(['Старт']);
  });

  it.each([
    ['has something on its sheet', () => world.document.workbook.userSet('Лист1', 3, 2, 'моё')],
    ['has two sheets', () => void world.document.workbook.userAddSheet('Лист2')],
  ])('does not greet in a file that %s', (_, prepare) => {
    prepare();
    const before = names();
    choose('menuPanel');
    choose('menuConnect');
    expect(names()).toEqual(before);
  });

  it('does not stop a refresh where it is protected', () => {
    choose('menuPanel');
    const editor = world.host.createUser('editor@example.com');
    world.document.editors.push(editor);
    world.document.workbook.userProtect('Старт');
    world.document.workbook.sheet('Старт').protections.forEach(({ editors }) => editors.clear());
    const { document, host } = world;
    const call = (name: string, ...args: unknown[]) => host.run(name, args, { document, user: editor, mode: 'sidebar' });
    call('connectShop', world.token());
    expect([call('startRefresh').kind, call('refreshStep').kind]).toEqual(['ok', 'ok']);
    expect(samples().map(([, answer]) => answer)).toEqual(QUESTIONS.map(() => PENDING));
    expect(names()).toContain('Заказы');
  });
});
