import { NativeFormulaEngine } from '../../local/formulas/host-engine';
import type { Sheet } from '../../local/host';
import { uuidOf } from '../../local/wb/token';
import { WIDTHS_PX } from '../../src/app/reports/choice/choice-page';
import { DATASET_IDS } from '../../src/datasets';
import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';
import { choose, noReports } from '../support/choices';
import { Panel } from '../support/panel';
import { headersOf } from '../support/sheet-rows';

const DATASETS = ['orders', 'sales', 'finance', 'advertStats', 'advertSpend', 'advertGoods', 'cards'];
const CHOSEN = {
  datasets: Object.fromEntries(DATASET_IDS.map((id) => [id, { isOff: !DATASETS.includes(id) }])),
  reports: { ...noReports(), summary: { isOff: false }, byDay: { isOff: false }, financeByWeek: { isOff: false } },
};
const TITLE = 'Сводка';
const MONTHS = { row: 4, monthColumn: 13, profitColumn: 14 };
const makeWorld = addOnWorlds({ articles: 5, days: 35, ordersPerDay: 4, seed: 7 });

function calculated({ document, host }: AddOnWorld, title = TITLE): Sheet {
  new NativeFormulaEngine({ now: () => new Date(host.clock.nowMs()) }).recalculate(document.model, () => {
    throw new Error('the sheet has native formulas only');
  });
  return document.model.sheetNamed(title) as Sheet;
}

const CHART_PX = { width: 480, height: 290 };
const ROW_PX = 21;

/** What stands below the charts, where nobody sees it. */
function hiddenByCharts(world: AddOnWorld): unknown[] {
  const [sheet, { charts }] = [calculated(world), world.document.workbook.sheet(TITLE)];
  return charts.flatMap(({ anchor: { row, column } }) => {
    let columns = 0;
    for (let px = 0; px < CHART_PX.width; columns += 1) px += WIDTHS_PX[column - 1 + columns] ?? CHART_PX.width;
    return Array.from({ length: Math.ceil(CHART_PX.height / ROW_PX) }, (_, below) => Array.from({ length: columns }, (_cell, right) => sheet.value(row + below, column + right))).flat();
  }).filter((cell) => cell !== undefined && cell !== '');
}

const numbers = (sheet: Sheet, column = 2) => Array.from({ length: 9 }, (_, at) => sheet.value(12 + at, column));
const PERIODS = ['Сегодня', 'Вчера', '7 дней', '28 дней', 'Этот месяц', 'Прошлый месяц'];
const COLUMNS = ['Заказы, шт.', 'Сумма заказов, ₽', 'Отменено, шт.', 'Выкупы, шт.', 'Возвраты, шт.', 'Выкуп, %', 'К перечислению за выкупы, ₽', 'Реклама, ₽', 'ДРР, %'];

describe('the summary by choice', () => {
  let world: AddOnWorld;
  const pick = (row: number, value: string): void => world.document.workbook.userSet(TITLE, row, 2, value);

  /** Values below the header. */
  const raw = (title: string, ...headers: string[]): unknown[][] => {
    const sheet = world.document.workbook.sheet(title);
    return Array.from({ length: sheet.lastRow() - 1 }, (_, at) => headers.map((header) => sheet.value(at + 2, headersOf(sheet).indexOf(header) + 1) ?? ''));
  };

  beforeAll(async () => {
    world = await makeWorld();
    choose(world, CHOSEN);
    world.connect();
    world.refresh();
  });

  it('stands before the report of periods', () => {
    const names = world.document.model.sheets.map(({ name }) => name);
    expect(names.indexOf(TITLE)).toBe(names.indexOf('Итоги по периодам') - 1);
  });

  it.each(PERIODS)('says of «%s» what the summary says, without a run', (period) => {
    pick(4, period);
    const sheet = calculated(world);
    const own = new Map(raw('Итоги по периодам', 'Период', ...COLUMNS).map(([name, ...cells]) => [name, cells]));
    const rounded = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value);
    const shown = numbers(sheet);
    const expected = (own.get(period) ?? []) as unknown[];
    expect(expected).toHaveLength(COLUMNS.length);
    // The summary leaves out what was spent where it does not know all days.
    expected.forEach((value, at) => expect([COLUMNS[at], rounded(shown[at])]).toEqual([COLUMNS[at], at > 6 && value === '' ? rounded(shown[at]) : rounded(value)]));
    const cells = Array.from({ length: 40 }, (_, row) => Array.from({ length: 17 }, (_cell, column) => String(sheet.value(row + 1, column + 1) ?? ''))).flat();
    expect(cells.filter((cell) => /^#[A-Z]/.test(cell))).toEqual([]);
  });

  it.each(PERIODS)('compares «%s» as the summary does: with whole days that are all on the sheets', (period) => {
    pick(4, period);
    const [change] = raw('Итоги по периодам', 'Период', 'Заказы к прошлому, %').filter(([name]) => name === period).map(([, cell]) => cell);
    const [orders, buyout, bought, share] = [numbers(calculated(world), 4), ...[2, 3].map((column) => numbers(calculated(world), column))].flatMap((cells, at) => (at === 0 ? [cells[0], cells[5]] : [cells[5]]));
    const isWhole = ['Вчера', '7 дней'].includes(period);
    expect(orders === '' ? '' : Number(orders).toFixed(4)).toBe(isWhole ? Number(change).toFixed(4) : '');
    // A share by points: from 50 % to 60 % is 10 of them, and not 20 %.
    expect(buyout === '' ? '' : Number(buyout).toFixed(4)).toBe(isWhole ? ((Number(bought) - Number(share)) * 100).toFixed(4) : '');
  });

  it('counts days from those of the data, whatever the day and the zone of the file are', () => {
    const periods = () => {
      pick(4, 'Вчера');
      const sheet = calculated(world);
      return [sheet.value(5, 2), sheet.value(6, 2), sheet.value(10, 2), numbers(sheet)[0]];
    };
    const now = periods();
    const { model } = world.document;
    const [{ timeZone }, nowMs] = [model, world.host.clock.nowMs()];
    model.timeZone = 'America/Los_Angeles';
    world.host.clock.advance(3 * 86_400_000);
    const later = periods();
    model.timeZone = timeZone;
    world.host.clock.advance(nowMs - world.host.clock.nowMs());
    expect(Number(now[3])).toBeGreaterThan(0);
    expect(later).toEqual(now);
  });

  it('tells of the last payout what the report of 28 days says', () => {
    const [[sum, end, reports, made]] = raw('Итоги по периодам', 'Период', 'Итого к оплате, ₽', 'Конец недели отчёта', 'Номера отчётов', 'Дата отчёта')
      .filter(([period]) => period === '28 дней').map(([, ...cells]) => cells) as [unknown[]];
    const block = () => {
      const sheet = calculated(world);
      return Array.from({ length: 4 }, (_, at) => [sheet.value(4 + at, 3), sheet.value(4 + at, 4)]);
    };
    expect(Number(sum)).toBeGreaterThan(0);
    expect(block()).toEqual([['Итого к оплате, ₽', sum], ['Неделя по', end], ['Отчёты WB', reports], ['Составлены', made]]);
    pick(7, 'другой');
    expect(block().map(([, value]) => value)).toEqual(['', '', '', '']);
    pick(7, 'все');
  });

  it('counts one article, and one shop', () => {
    pick(4, '28 дней');
    const [whole] = numbers(calculated(world)) as [number];
    const sheet = calculated(world);
    const list = Array.from({ length: 40 }, (_, at) => sheet.value(3 + at, 17)).filter((cell) => cell !== '' && cell !== undefined);
    expect(list[0]).toBe('все');
    const parts = list.slice(1).map((article) => {
      // What is taken from the list is the text that stands there, whatever it looks like.
      world.document.model.sheetNamed(TITLE)?.values.set(8, 2, String(article));
      const chosen = calculated(world);
      return [article, chosen.value(9, 2), Number(numbers(chosen)[0])] as const;
    });
    expect(parts.length).toBeGreaterThan(2);
    expect([parts, parts.reduce((sum, [, , part]) => sum + part, 0)]).toEqual([parts, whole]);
    pick(8, 'все');
    pick(7, 'другой');
    expect(numbers(calculated(world))[0]).toBe(0);
    pick(7, 'все');
  });

  it('has room for hundreds of articles', () => {
    expect(world.document.workbook.sheet(TITLE).maxRows).toBe(900);
  });

  it('draws days and weeks that add up to the sheets they are of', () => {
    const sheet = calculated(world);
    const days = Array.from({ length: 28 }, (_, at) => Number(sheet.value(4 + at, 7)));
    expect(days.reduce((sum, count) => sum + count, 0)).toBe(numbers(sheet)[0]);
    const weeks = raw('Финансы по неделям', 'Неделя с', 'Итого к оплате');
    expect(weeks.length).toBeGreaterThan(3);
    for (let at = 0; at < 12; at += 1) {
      const own = weeks.filter(([week]) => week === sheet.value(4 + at, 10)).reduce((sum, [, payout]) => sum + Number(payout), 0);
      expect(Number(sheet.value(4 + at, 11))).toBeCloseTo(own, 2);
    }
    expect(world.document.workbook.sheet(TITLE).charts.map(({ options, anchor }) => [options.title, anchor.row])).toEqual([['Заказы по дням, шт.', 23], ['К оплате по неделям, ₽', 17]]);
    expect(hiddenByCharts(world)).toEqual([]);
  });

  it('leaves what the user has changed, and stays away where it was deleted', () => {
    pick(12, 'моё');
    world.host.clock.advance(86_400_000);
    world.refresh();
    expect(world.document.workbook.sheet(TITLE).value(12, 2)).toBe('моё');
    world.document.workbook.userDeleteSheet(TITLE);
    world.host.clock.advance(86_400_000);
    world.refresh();
    expect(world.document.model.sheetNamed(TITLE)).toBeUndefined();
  });
});

describe('the lists of the summary by choice', () => {
  const on = { isOff: false };
  const LISTS = { ending: { row: 39, rows: 20 }, best: { row: 62, rows: 10 }, worst: { row: 75, rows: 10 } };
  const reports = { ...CHOSEN.reports, runningOut: on, costs: on, taxes: on, profit: on, profitLeaders: on };
  const listed = (sheet: Sheet, { row, rows }: { row: number; rows: number }) =>
    Array.from({ length: rows + 2 }, (_, at) => [1, 2, 3, 4].map((column) => sheet.value(row + 1 + at, column))).filter(([name]) => name !== '' && name !== undefined);

  /** More goods than the lists have rows. */
  const makeMany = addOnWorlds({ articles: 26, days: 35, ordersPerDay: 14, seed: 7 });

  /** Every article with a cost, so that every profit is known. */
  async function filled(): Promise<AddOnWorld> {
    const world = await makeMany();
    choose(world, { datasets: Object.fromEntries(DATASET_IDS.map((id) => [id, { isOff: ![...DATASETS, 'stocks', 'sellerStocks'].includes(id) }])), reports });
    world.connect();
    world.refresh();
    const { workbook } = world.document;
    const costs = workbook.sheet('Себестоимость');
    for (let row = 2; row <= costs.lastRow(); row += 1) workbook.userSet('Себестоимость', row, headersOf(costs).indexOf('Себестоимость за штуку') + 1, 100 * row);
    for (const id of ['costs', 'profit', 'profitLeaders']) new Panel(world).change({ kind: 'makeReport', id });
    return world;
  }

  it('show what ends first, and the best and the worst articles, as the reports have them', async () => {
    const world = await filled();
    const sheet = calculated(world);
    const ending = world.rows('Кончается', 'Артикул продавца', 'Размер', 'Название', 'Остаток WB, шт.', 'Заказов в день', 'Хватит на дней').filter((cells) => typeof cells[5] === 'number');
    const sorted = ending.sort((one, other) => Number(one[5]) - Number(other[5]));
    expect(sorted.length).toBeGreaterThan(22);
    const first = sorted.slice(0, 20);
    expect(listed(sheet, LISTS.ending).map((cells) => cells[3])).toEqual(first.map((cells) => cells[5]));
    expect(first.some(([, size]) => size !== '')).toBe(true);
    expect(listed(sheet, LISTS.ending).map(String).sort()).toEqual(first.map(([code, size, title, ...numbers]) => String([[code, size, title].filter((part) => part !== '').join(' · '), ...numbers])).sort());
    for (const [side, word] of [['best', 'лучший'], ['worst', 'худший']] as const) {
      const own = world.rows('Лучшие и худшие товары', 'Место', 'Где стоит', 'Артикул продавца', 'Название', 'Прибыль').filter((cells) => cells.includes(word)).sort((one, other) => Number(one[0]) - Number(other[0]));
      expect(own.length).toBeGreaterThan(0);
      expect(sheet.value(LISTS[side].row, 1)).toBe(`${side === 'best' ? 'Лучшие' : 'Худшие'} по прибыли за ноябрь 2026`);
      expect(listed(sheet, LISTS[side]).map(([, profit]) => profit)).toEqual(own.map((cells) => cells[4]));
    }
  });

  it('say that they wait for costs, and of how much of what was sold they tell', async () => {
    const world = await makeMany();
    choose(world, { datasets: Object.fromEntries(DATASET_IDS.map((id) => [id, { isOff: !DATASETS.includes(id) }])), reports });
    world.connect();
    world.refresh();
    const headers = () => [LISTS.best, LISTS.worst].map(({ row }) => calculated(world).value(row, 1));
    expect(headers()).toEqual(['Лучшие по прибыли: впишите себестоимость', 'Худшие по прибыли: впишите себестоимость']);
    const { workbook } = world.document;
    for (let row = 2; row < 10; row += 1) workbook.userSet('Себестоимость', row, headersOf(workbook.sheet('Себестоимость')).indexOf('Себестоимость за штуку') + 1, 100);
    for (const id of ['costs', 'profit', 'profitLeaders']) new Panel(world).change({ kind: 'makeReport', id });
    expect(headers()[0]).toMatch(/^Лучшие по прибыли за ноябрь 2026, себестоимость известна для части штук: [1-9]\d %$/);
  });

  it('obey the chosen article', async () => {
    const world = await filled();
    const [[code, number]] = world.rows('Кончается', 'Артикул продавца', 'Артикул WB') as [[string, number]];
    world.document.model.sheetNamed(TITLE)?.values.set(8, 2, code);
    const names = listed(calculated(world), LISTS.ending).map(([name]) => String(name));
    expect(names.length).toBeGreaterThan(0);
    expect([number, names.filter((name) => !name.startsWith(`${code} · `))]).toEqual([number, []]);
  });

  it('do not write over what a person has written in their place', async () => {
    const world = await makeWorld();
    choose(world, CHOSEN);
    world.connect();
    world.refresh();
    const promised = world.document.workbook.sheet(TITLE).value(LISTS.ending.row, 1);
    expect([-1, 0].map((row) => world.document.workbook.sheet(TITLE).value(MONTHS.row + row, MONTHS.monthColumn))).toEqual(['Месяц', 'Включите отчёт «ОПиУ»']);
    expect(promised).toBe('Что кончается первым: включите в панели отчёт «Кончается»');
    expect(world.document.workbook.sheet(TITLE).value(LISTS.worst.row, 1)).toBe('Худшие по прибыли: включите в панели отчёт «Лучшие и худшие товары»');
    world.document.workbook.userSet(TITLE, LISTS.ending.row + 3, 2, 'заметка');
    choose(world, { datasets: Object.fromEntries(DATASET_IDS.map((id) => [id, { isOff: ![...DATASETS, 'stocks', 'sellerStocks'].includes(id) }])), reports });
    world.host.clock.advance(86_400_000);
    world.refresh();
    const sheet = world.document.workbook.sheet(TITLE);
    expect([sheet.value(LISTS.ending.row, 1), sheet.value(LISTS.ending.row + 3, 2), calculated(world).value(LISTS.best.row, 1)]).toEqual([promised, 'заметка', 'Лучшие по прибыли: впишите себестоимость']);
  });
});

describe('the profit of months on the summary by choice', () => {
  it('is no number while the cost of a piece is not known, and then what «ОПиУ» says', async () => {
    const world = await makeWorld();
    const on = { isOff: false };
    choose(world, { ...CHOSEN, reports: { ...CHOSEN.reports, costs: on, taxes: on, expenses: on, profit: on, pnl: on } });
    world.connect();
    world.refresh();
    const { workbook } = world.document;
    const profits = (): (readonly [unknown, unknown])[] => {
      const sheet = calculated(world);
      const { row, monthColumn, profitColumn } = MONTHS;
      return Array.from({ length: 12 }, (_, at) => [sheet.value(row + at, monthColumn), sheet.value(row + at, profitColumn)] as const).filter(([, profit]) => profit !== '');
    };
    expect(workbook.sheet(TITLE).value(MONTHS.row - 1, MONTHS.profitColumn)).toBe('Прибыль по ОПиУ, ₽');
    expect(profits()).toEqual([]);

    const costs = workbook.sheet('Себестоимость');
    for (let row = 2; row <= costs.lastRow(); row += 1) workbook.userSet('Себестоимость', row, headersOf(costs).indexOf('Себестоимость за штуку') + 1, 200);
    for (const id of ['costs', 'profit', 'pnl']) new Panel(world).change({ kind: 'makeReport', id });
    const pnl = workbook.sheet('ОПиУ');
    const [month, line, amount] = ['Месяц', 'Номер строки', 'Сумма'].map((header) => headersOf(pnl).indexOf(header) + 1) as [number, number, number];
    const own = Array.from({ length: pnl.lastRow() - 1 }, (_, at) => at + 2).filter((row) => String(pnl.value(row, line)).endsWith('/net')).map((row) => [pnl.value(row, month), pnl.value(row, amount)]);
    expect(own.length).toBeGreaterThan(1);
    expect(profits()).toEqual(own);
    expect([workbook.sheet(TITLE).charts.length, hiddenByCharts(world)]).toEqual([3, []]);
  });
});

describe('the summary by choice of two shops that call their articles alike', () => {
  it('counts the article of the chosen shop, and asks for a shop before', async () => {
    const world = await makeWorld();
    choose(world, CHOSEN);
    world.connect();
    world.refresh();
    world.connect({ sid: uuidOf('another shop') });
    world.host.clock.advance(2 * 3_600_000);
    world.refresh();
    const pick = (row: number, value: unknown): void => void world.document.model.sheetNamed(TITLE)?.values.set(row, 2, String(value));
    pick(4, '28 дней');
    const orders = world.rows('Заказы', 'Магазин', 'Артикул продавца', 'Артикул WB', 'Дата заказа');
    const [code] = orders.map(([, article]) => article);
    pick(8, code);
    expect(calculated(world).value(9, 2)).toBe('выберите магазин');
    const shops = [...new Set(orders.map(([shop]) => shop))];
    const told = shops.map((shop) => {
      pick(7, shop);
      return [calculated(world).value(9, 2), numbers(calculated(world))[0]];
    });
    expect(told.map(([number]) => number)).toEqual(shops.map((shop) => orders.find((row) => row[0] === shop && row[1] === code)?.[2]));
    expect([shops.length, new Set(told.map(([number]) => number)).size, Math.min(...told.map(([, count]) => Number(count))) > 0]).toEqual([2, 2, true]);
  });
});

describe('the summary by choice of sheets that lack columns', () => {
  it('says nothing of what it cannot count, and the rest as ever', async () => {
    const world = await makeWorld();
    choose(world, CHOSEN);
    world.connect();
    new Panel(world).change({ kind: 'columns', id: 'orders', without: ['isCancel', 'priceWithDisc', 'supplierArticle'] });
    new Panel(world).change({ kind: 'columns', id: 'sales', without: ['forPay'] });
    world.refresh();
    const sheet = calculated(world);
    expect(numbers(sheet).map((value, at) => (value === '' || value === undefined ? COLUMNS[at] : '')).filter((name) => name !== '')).toEqual(['Сумма заказов, ₽', 'Отменено, шт.', 'Выкуп, %', 'К перечислению за выкупы, ₽', 'ДРР, %']);
    expect(Number(numbers(sheet)[0])).toBeGreaterThan(0);
    expect(numbers(sheet, 4).filter((cell) => String(cell).startsWith('#'))).toEqual([]);
  });
});

describe('the summary by choice whose formulas lost what they read', () => {
  const lost = (world: AddOnWorld): string[] => world.document.workbook.formulas(TITLE).flat().filter((formula) => formula?.includes('#REF!'));
  const said = (world: AddOnWorld): unknown[] => { const sheet = calculated(world); return [numbers(sheet), numbers(sheet, 3), sheet.value(9, 2), sheet.value(4, 7), sheet.value(4, 11), sheet.value(5, 16), sheet.value(5, 17)]; };
  const refreshed = (world: AddOnWorld): AddOnWorld => { world.host.clock.advance(86_400_000); world.refresh(); return world; };

  async function filled(): Promise<AddOnWorld> {
    const world = await makeWorld();
    choose(world, CHOSEN);
    world.connect();
    return refreshed(world);
  }

  it('counts again when the columns are chosen again', async () => {
    const world = await makeWorld();
    choose(world, CHOSEN);
    world.connect();
    new Panel(world).change({ kind: 'columns', id: 'orders', without: ['isCancel', 'priceWithDisc'] });
    expect(numbers(calculated(refreshed(world)))[1] ?? '').toBe('');
    new Panel(world).change({ kind: 'columns', id: 'orders', without: [] });
    expect(said(refreshed(world))).toEqual(said(refreshed(await filled())));
  });

  it('counts again when a sheet was deleted and has come again', async () => {
    const [world, other] = [await filled(), await filled()];
    world.document.workbook.userDeleteSheet('Заказы');
    world.document.workbook.userDeleteSheet('Финансы по неделям');
    expect(lost(world).length).toBeGreaterThan(50);
    expect(said(refreshed(refreshed(world)))).toEqual(said(refreshed(refreshed(other))));
    expect(lost(world)).toEqual([]);
  });

  it('says nothing while the sheet is not there', async () => {
    const world = await filled();
    new Panel(world).change({ kind: 'dataset', id: 'sales', isOn: false });
    world.document.workbook.userDeleteSheet('Продажи');
    expect(numbers(calculated(refreshed(world))).slice(3, 7).map((cell) => cell ?? '')).toEqual(['', '', '', '']);
    expect(lost(world)).toEqual([]);
    expect(Number(numbers(calculated(world))[0])).toBeGreaterThan(0);
  });

  it('leaves a cell that a person has emptied, and one beside which a row was added', async () => {
    const world = await filled();
    const { workbook } = world.document;
    workbook.userSet(TITLE, 13, 2, '');
    workbook.userDeleteSheet('Заказы');
    refreshed(refreshed(world));
    expect([workbook.sheet(TITLE).value(13, 2) ?? '', lost(world)]).toEqual(['', []]);
    workbook.userInsertRows(TITLE, 12, 1);
    workbook.userDeleteSheet('Заказы');
    const broken = lost(world);
    refreshed(refreshed(world));
    expect(lost(world).filter((formula) => broken.includes(formula)).length).toBeGreaterThan(0);
    expect(workbook.rows(TITLE)[11]?.filter((cell) => cell !== '')).toEqual([]);
  });
});

describe('the summary of the made-up shop', () => {
  it('says on later days what it said on its own', async () => {
    const world = await makeWorld();
    new Panel(world).change({ kind: 'example', isShown: true });
    const title = 'Пример: Сводка';
    const said = () => Array.from({ length: 17 }, (_, at) => [2, 3, 4].map((column) => calculated(world, title).value(4 + at, column)));
    const first = said();
    expect(Number(first[8]?.[0])).toBeGreaterThan(0);
    world.host.clock.advance(9 * 86_400_000);
    expect(said()).toEqual(first);
  });
});
