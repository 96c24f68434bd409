import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { choose } from '../support/choices';
import { columnOf, headersOf } from '../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 6, days: 28, ordersPerDay: 5, seed: 3 }, { datasets: ['finance', 'cards', 'financeReports', 'orders', 'sales'] });
const REPORTS = ['summary', 'byDay', 'payouts', 'financeByWeek', 'financeArticles', 'salesByArticle'];

describe('«Из чего это?»', () => {
  let world: AddOnWorld;
  beforeAll(async () => {
    world = await makeWorld();
    choose(world, { reports: Object.fromEntries(REPORTS.map((id) => [id, { isOff: false }])) });
    world.connect();
    world.refresh();
  });

  /** Stands on a cell and chooses the item of the menu. @returns what a message box says, if there is one */
  function ask(sheetName: string, row: number, header: string | null): string | undefined {
    const { document, host, user } = world;
    const sheet = document.workbook.sheet(sheetName);
    const before = document.ui.asked.length;
    document.activeSheetId = sheet.id;
    document.selected = { sheetId: sheet.id, row, column: header === null ? 1 : columnOf(sheet, header) };
    document.ui.answers.push({ button: 'OK' });
    expect(host.run('menuBehind', [], { document, user, mode: 'menu' }).kind).toBe('ok');
    const asked = document.ui.asked[before];
    if (asked === undefined) document.ui.answers.pop();
    return asked?.message;
  }

  const page = () => world.document.workbook.rows('Из чего это').map((row) => row.map((cell) => cell ?? ''));
  const answer = (label: string) => page().find(([first]) => first === label)?.[1];
  /** What the rows below the answers add. */
  const added = () => page().slice(page().findIndex(([first]) => first === 'Входит в ячейку') + 1).reduce((sum, [cell]) => sum + (typeof cell === 'number' ? cell : 0), 0);

  it('lists the rows of a payout, which come to the cell', () => {
    expect(ask('Сверка выплат', 2, 'Итого расчётное')).toBeUndefined();
    const { activeSheetId, workbook } = world.document;
    expect(activeSheetId).toBe(workbook.sheet('Из чего это').id);
    expect(page()[0]?.[0]).toBe('«Итого расчётное» на листе «Сверка выплат»');
    expect(answer('Сходится?')).toBe('Да, копейка в копейку.');
    expect(Number(answer('В ячейке'))).toBeGreaterThan(0);
    expect(Math.abs(added() - Number(answer('В ячейке')))).toBeLessThan(0.006);
    const headings = page().find(([first]) => first === 'Входит в ячейку') ?? [];
    expect(headings).toEqual(expect.arrayContaining(['Дата операции', 'К перечислению Продавцу за реализованный Товар']));
  });

  it('writes the same sheet anew for the next cell, and adds it up with a formula of the spreadsheet', () => {
    ask('Сверка выплат', 2, 'Итого расчётное');
    ask('Финансы по товарам', 2, 'Продажа');
    expect(world.document.workbook.sheetNames().filter((name) => name.startsWith('Из чего'))).toEqual(['Из чего это']);
    expect(page()[0]?.[0]).toBe('«Продажа» на листе «Финансы по товарам»');
    const row = page().findIndex(([first]) => first === 'Сумма строк ниже') + 1;
    expect(world.document.workbook.formulas('Из чего это')[row - 1]?.[1]).toMatch(/^=ROUND\(SUM\(A\d+:A\d+\); 2\)$/);
  });

  it('says so where somebody has changed the cell', () => {
    const sheet = world.document.workbook.sheet('Финансы по неделям');
    const column = headersOf(sheet).indexOf('Продажа') + 1;
    const was = Number(sheet.value(2, column));
    world.document.workbook.userSet('Финансы по неделям', 2, column, was + 100);
    ask('Финансы по неделям', 2, 'Продажа');
    expect(answer('Сходится?')).toMatch(/^Нет, разница -100\. /);
    world.document.workbook.userSet('Финансы по неделям', 2, column, was);
    ask('Финансы по неделям', 2, 'Продажа');
    expect(answer('Сходится?')).toBe('Да, копейка в копейку.');
  });

  it('counts again what is no sum, and says of which sheets it is made', () => {
    ask('Итоги по периодам', 4, 'Выкуп, %');
    expect(answer('Сходится?')).toBe('Да, копейка в копейку.');
    expect(String(answer('Что это за число'))).toMatch(/Отчёт сделан по листам: Заказы, Продажи, Финансы, Отчёты WB\./);
  });

  it('says in a clear sentence why there is nothing behind a cell', () => {
    expect(ask('Лист1', 1, null)).toMatch(/Этот лист — не отчёт/);
    expect(ask('Сводка', 12, null)).toMatch(/считают обычные формулы/);
    expect(ask('Заказы', 2, 'Дата заказа')).toMatch(/пришло с Wildberries как есть/);
    expect(ask('Сверка выплат', 1, 'Итого расчётное')).toMatch(/нет строки отчёта/);
    expect(ask('Сверка выплат', 2, 'Пришло на счёт')).toMatch(/заполняете вы/);
    expect(ask('Сверка выплат', world.document.workbook.sheet('Сверка выплат').lastRow() + 1, 'Итого расчётное')).toMatch(/нет строки отчёта/);
    expect(ask('Сверка выплат', 2, 'Магазин')).toMatch(/не число отчёта/);
  });
});
