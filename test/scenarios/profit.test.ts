import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';
import { choose } from '../support/choices';
import { Panel } from '../support/panel';
import { headersOf } from '../support/sheet-rows';

const SIZE = { articles: 10, days: 35, ordersPerDay: 8, seed: 7 };
const DATASETS = ['cards', 'finance', 'financeReports', 'campaigns', 'advertStats'] as const;
const makeWorld = addOnWorlds(SIZE, { datasets: DATASETS });
const makeStoredWorld = addOnWorlds(SIZE, { datasets: [...DATASETS, 'paidStorage'] });

const [COSTS, DATED, TAXES, PROFIT, RULES, MONTHS] = ['Себестоимость', 'Себестоимость по датам', 'Налоги', 'Прибыль', 'Правила прибыли', 'Прибыль по месяцам'];
const [COST, RATE] = [200, 0.06];

const kopecks = (amount: unknown): number => Math.round(Number(amount) * 100);
const total = (cells: readonly unknown[]): number => cells.reduce<number>((sum, cell) => sum + kopecks(cell), 0);
const columnOf = (world: AddOnWorld, sheet: string, header: string): unknown[] => world.rows(sheet, header).map(([cell]) => cell);
const placeOf = (world: AddOnWorld, sheet: string, header: string): number => headersOf(world.document.workbook.sheet(sheet)).indexOf(header) + 1;

function fillIn(world: AddOnWorld, sheet: string, header: string, value: number, rows = world.rows(sheet).length): void {
  const { workbook } = world.document;
  for (let row = 0; row < rows; row += 1) workbook.userSet(sheet, row + 2, placeOf(world, sheet, header), value);
}

/** Rows of finance that move pieces, as their captions tell: sales and returns, and their corrections. */
function soldPieces(world: AddOnWorld) {
  const rows = world.rows('Финансы', 'Дата операции', 'Код номенклатуры', 'Баркод', 'Тип документа', 'Обоснование для оплаты', 'Кол-во');
  return rows.filter(([, , , , operation]) => /^(Продажа|Возврат|Корректная продажа|Сторно продаж)$/.test(String(operation))).map(([day, article, barcode, document, , count]) => {
    const [date = '', month = '', year = ''] = String(day).split('.');
    return { day: Date.UTC(Number(year), Number(month) - 1, Number(date)) / 86_400_000 + 25_569, month: `${year}-${month}`, article, barcode: String(barcode), pieces: Number(count) * (document === 'Возврат' ? -1 : 1) };
  });
}

function most<T>(items: readonly T[]): T {
  const count = (one: T): number => items.filter((item) => item === one).length;
  return items.reduce((best, item) => (count(item) > count(best) ? item : best));
}

describe('profit in a file', () => {
  it('is told when people have filled in what they know, and adds up to what WB pays', async () => {
    const world = await makeWorld();
    choose(world, { reports: { payouts: { isOff: false }, costs: { isOff: false }, taxes: { isOff: false }, profit: { isOff: false } } });
    world.connect();
    world.refresh();
    const panel = new Panel(world);

    expect(world.rows(COSTS).length).toBe(10);
    expect(columnOf(world, TAXES, 'Налог')).toEqual(['УСН доходы', 'УСН доходы минус расходы', 'НПД', 'НДС 5 %', 'НДС 7 %', 'НДС 10 %', 'НДС 22 %']);
    const unknown = world.rows(PROFIT, 'Артикул продавца', 'Продано, шт.', 'Себестоимость', 'Прибыль', 'Себестоимость известна, %').filter(([, pieces]) => Number(pieces) > 0);
    expect(unknown.every(([, , cost, profit, coverage]) => cost === '' && profit === '' && coverage === 0)).toBe(true);

    fillIn(world, COSTS, 'Себестоимость за штуку', COST);
    fillIn(world, TAXES, 'Ставка', RATE, 1);
    for (const id of ['costs', 'taxes', 'profit']) panel.change({ kind: 'makeReport', id });

    expect(columnOf(world, TAXES, 'Налог').filter((tax) => tax === 'УСН доходы')).toHaveLength(2);
    expect(columnOf(world, COSTS, 'Себестоимость за штуку')).toEqual(Array(10).fill(COST));
    const [pieces, coverage] = [columnOf(world, PROFIT, 'Продано, шт.'), columnOf(world, PROFIT, 'Себестоимость известна, %')];
    expect(coverage.filter((share) => share !== '' && share !== 1)).toEqual([]);
    const sum = (header: string): number => total(columnOf(world, PROFIT, header));
    // Lines and reports are rounded each by itself, and WB has sums with parts of a kopeck.
    const owed = columnOf(world, 'Сверка выплат', 'Итого расчётное');
    expect(Math.abs(sum('Итого к оплате') - total(owed))).toBeLessThanOrEqual((pieces.length + owed.length) / 2);
    expect(sum('Себестоимость')).toBe(pieces.reduce<number>((all, count) => all + Number(count), 0) * COST * 100);
    expect(sum('Прибыль')).toBe(sum('Итого к оплате') - sum('Себестоимость') - sum('Реклама') + sum('Возврат удержаний за рекламу') - sum('Налог'));
    expect([sum('Реклама') > 0, sum('Возврат удержаний за рекламу') > 0, sum('Прибыль') > 0]).toEqual([true, true, true]);
    expect(columnOf(world, PROFIT, 'Артикул продавца').filter((name) => name === 'без артикула').length).toBe(new Set(columnOf(world, PROFIT, 'Месяц')).size);
  });

  it('counts each day with its own price, and each barcode with its own', async () => {
    const world = await makeWorld();
    choose(world, { reports: Object.fromEntries(['costs', 'costHistory', 'taxes', 'profit', 'profitLeaders'].map((id) => [id, { isOff: false }])) });
    world.connect();
    world.refresh();
    const panel = new Panel(world);
    const remake = (): void => { for (const id of ['costs', 'costHistory', 'profit']) panel.change({ kind: 'makeReport', id }); };

    const sold = soldPieces(world);
    const codes = new Map(world.rows(COSTS, 'Артикул WB', 'Артикул продавца') as [number, string][]);
    // The article that sells most, of those whose code no cell takes for a formula, and of its barcodes the one that sells most.
    const best = most(sold.map(({ article }) => article).filter((article) => /^[a-zа-я]/i.test(codes.get(Number(article)) ?? '')));
    const barcode = most(sold.filter(({ article }) => article === best).map((row) => row.barcode));
    const days = sold.map(({ day }) => day).sort((one, other) => one - other);
    const [second, third] = [days[Math.floor(days.length / 3)], days[Math.floor((days.length * 2) / 3)]] as [number, number];
    const vendorCode = codes.get(Number(best)) as string;
    expect(world.rows(COSTS, 'Артикул WB', 'Учтена ли', 'Штук без себестоимости').find(([nmId]) => nmId === best))
      .toEqual([best, 'нет себестоимости, а товар продан', expect.any(Number)]);

    const filled = [[best, '', 100.1], [vendorCode.toUpperCase(), second, 150.2], [vendorCode, third, 175], [barcode, second, 90], ['нет такого', second, 5], [best, 'потом', 5], [vendorCode, third, 180.3]];
    const { workbook } = world.document;
    filled.forEach((cells, row) => ['Артикул или баркод', 'Действует с', 'Себестоимость за штуку'].forEach((header, at) => workbook.userSet(DATED, row + 2, placeOf(world, DATED, header), cells[at] as string | number)));
    remake();

    const stateAt = (): unknown[] => columnOf(world, DATED, 'Учтена ли').slice(0, filled.length + 1);
    expect(stateAt()).toEqual(['учтена', 'учтена', 'не учтена: ниже есть цена с того же дня', 'учтена для этого баркода', 'не учтена: такого товара нет', 'не учтена: непонятна дата', 'учтена', '']);
    expect(world.rows(COSTS, 'Артикул WB', 'Учтена ли', 'Штук без себестоимости').find(([nmId]) => nmId === best)).toEqual([best, 'учтена с листа «Себестоимость по датам»', 0]);

    const priceOf = (day: number): number => (day >= third ? 180.3 : day >= second ? 150.2 : 100.1);
    const expected = (areBarcodesKnown: boolean) => [...new Set(sold.map(({ month }) => month))].sort().reverse().map((month) => {
      const own = sold.filter((row) => row.article === best && row.month === month);
      return kopecks(own.reduce((sum, row) => sum + row.pieces * (areBarcodesKnown && row.barcode === barcode && row.day >= second ? 90 : priceOf(row.day)), 0));
    });
    const shown = (): unknown[][] => world.rows(PROFIT, 'Артикул WB', 'Себестоимость', 'Прибыль', 'Итого к оплате', 'Реклама', 'Возврат удержаний за рекламу').filter(([nmId]) => nmId === best);
    const costsShown = (): unknown[] => shown().map(([, cost]) => kopecks(cost));
    expect(costsShown()).toEqual(expected(true));
    expect(expected(true)).not.toEqual(expected(false));
    for (const [, cost, profit, payout, advertising, back] of shown()) expect(kopecks(profit)).toBe(kopecks(payout) - kopecks(cost) - kopecks(advertising) + kopecks(back));

    // Other articles have no cost: the best of those whose profit is known are not the best of all.
    const leaders = world.rows('Лучшие и худшие товары', 'Себестоимость известна, % всех штук', 'Штук без себестоимости за месяц');
    expect(leaders.length).toBe(1);
    expect([Number(leaders[0]?.[0]) > 0 && Number(leaders[0]?.[0]) < 1, Number(leaders[0]?.[1]) > 0]).toEqual([true, true]);

    // Without the column of barcodes the price of the article holds, and the sheet says so.
    panel.change({ kind: 'columns', id: 'finance', without: [...panel.page('finance').columns.filter(({ isOn }) => !isOn).map(({ id }) => id), 'sku'] });
    remake();
    expect(stateAt()[3]).toBe('не учтена: на «Финансах» нет колонки «Баркод», действует цена артикула');
    expect(costsShown()).toEqual(expected(false));
  });
});

describe('rules of profit in a file', () => {
  const HELD = ['Хранение по товарам', 'Доля расходов без артикула', 'Прибыль'] as const;
  let [world, panel] = [undefined as unknown as AddOnWorld, undefined as unknown as Panel];
  const sum = (header: string): number => total(columnOf(world, PROFIT, header));
  const withoutArticle = () => world.rows(PROFIT, 'Артикул продавца', ...HELD).filter(([name]) => name === 'без артикула').map(([, ...cells]) => cells);
  const choices = ['Реклама', 'Хранение', 'Расходы без артикула'];

  /** Writes choices, in the order of the sheet, and makes what has become old. */
  function choose3(...chosen: string[]): void {
    chosen.forEach((choice, row) => world.document.workbook.userSet(RULES, row + 2, placeOf(world, RULES, 'Ваш выбор'), choice));
    panel.change({ kind: 'makeReport', id: 'profitRules' });
  }

  beforeAll(async () => {
    world = await makeStoredWorld();
    panel = new Panel(world);
    choose(world, { reports: Object.fromEntries(['payouts', 'costs', 'taxes', 'profitRules', 'profit', 'profitByMonth', 'pnl'].map((id) => [id, { isOff: false }])) });
    world.connect();
    world.refresh();
    fillIn(world, COSTS, 'Себестоимость за штуку', COST);
    panel.change({ kind: 'makeReport', id: 'costs' });
  });

  it('stand on a sheet, as usual until somebody chooses', () => {
    expect(world.rows(RULES, 'Правило', 'Ваш выбор', 'Действует', 'Понято ли')).toEqual([
      [choices[0], '', 'по статистике', 'обычное'], [choices[1], '', 'по платному хранению', 'обычное'], [choices[2], '', 'отдельной строкой', 'обычное'],
    ]);
  });

  it('let articles bear their storage, and the month come to what WB pays', () => {
    const counted = world.rows(PROFIT, 'Артикул продавца', 'Хранение по товарам', 'Хранение').filter(([name, storage]) => name === 'без артикула' && storage !== '');
    const [borne, withheld] = [total(counted.map(([, storage]) => storage)), total(counted.map(([, , storage]) => storage))];
    expect([sum('Хранение по товарам'), borne < 0, Math.abs(withheld + borne) < withheld / 10]).toEqual([0, true, true]);
    expect(columnOf(world, MONTHS, 'Разница')).toEqual(columnOf(world, MONTHS, 'Месяц').map(() => 0));
    expect(total(columnOf(world, MONTHS, 'Прибыль'))).toBe(sum('Прибыль'));
  });

  it('are switched by a word, in whatever letters, and change no month', () => {
    const [months, pnl] = [world.rows(MONTHS), world.rows('ОПиУ', 'Статья', 'Сумма')];
    choose3('', 'Как удержал wb ', 'ПО ВЫРУЧКЕ');
    expect(world.rows(RULES, 'Действует', 'Понято ли')).toEqual([['по статистике', 'обычное'], ['как удержал WB', 'ваш выбор'], ['по выручке', 'ваш выбор']]);
    expect(withoutArticle().every(([storage, spread, profit]) => storage === '' && Number(spread) > 0 && profit === 0)).toBe(true);
    expect(sum('Доля расходов без артикула')).toBe(0);
    expect([world.rows(MONTHS), world.rows('ОПиУ', 'Статья', 'Сумма')]).toEqual([months, pnl]);
  });

  it('that are not understood are told, and the usual ones hold', () => {
    choose3('как удержал WB', '', 'всем поровну');
    expect(world.rows(RULES, 'Действует', 'Понято ли')).toEqual([
      ['как удержал WB', 'ваш выбор'], ['по платному хранению', 'обычное'], ['отдельной строкой', 'не понято, действует обычное: впишите слова из «Что вписать»'],
    ]);
    expect(columnOf(world, PROFIT, 'Реклама').every((cell) => cell === '')).toBe(true);
    expect(columnOf(world, MONTHS, 'Разница').every((cell) => cell === 0)).toBe(true);
  });

  it('leave nothing unseen: a kopeck that somebody adds to a line shows in its month', () => {
    const [column, [[month, was] = []]] = [placeOf(world, PROFIT, 'Прибыль'), world.rows(PROFIT, 'Месяц', 'Прибыль')];
    world.document.workbook.userSet(PROFIT, 2, column, Math.round(Number(was) * 100 + 1) / 100);
    panel.change({ kind: 'makeReport', id: 'profitByMonth' });
    expect(world.rows(MONTHS, 'Месяц', 'Разница').filter(([, difference]) => difference !== 0)).toEqual([[month, 0.01]]);
  });
});
