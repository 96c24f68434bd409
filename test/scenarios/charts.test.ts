import { NativeFormulaEngine } from '../../local/formulas/host-engine';
import { DATASET_IDS } from '../../src/datasets';
import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';
import { choose, noReports } from '../support/choices';

const makeWorld = addOnWorlds({ articles: 5, days: 35, ordersPerDay: 4, seed: 7 });

const DATASETS = ['orders', 'sales', 'finance'];
const CHOSEN = {
  datasets: Object.fromEntries(DATASET_IDS.map((id) => [id, { isOff: !DATASETS.includes(id) }])),
  reports: { ...noReports(), summary: { isOff: false }, byDay: { isOff: false }, financeByWeek: { isOff: false } },
};

/** In the order of a file's days. */
describe('the charts of the summary', () => {
  let world: AddOnWorld;
  const sheet = (name: string) => world.document.workbook.sheet(name);
  const charts = () => sheet('Итоги по периодам').charts;
  const shown = (title: string) => charts().find(({ options }) => options.title === title)?.ranges.map(({ sheetId, area }) => ({ ...area, sheetId }));
  /** Reports are made of orders of another day. */
  const nextDay = (): void => {
    world.host.clock.advance(86_400_000);
    world.refresh();
  };

  beforeAll(async () => {
    world = await makeWorld();
    choose(world, CHOSEN);
    world.connect();
    world.refresh();
  });

  it('are drawn with the first refresh, below the rows, beside one another', () => {
    expect(charts().map(({ kind, options, anchor, numHeaders }) => ({ kind, title: options.title, row: anchor.row, numHeaders }))).toEqual([
      { kind: 'column', title: 'Заказы по дням, шт.', row: 15, numHeaders: 1 },
      { kind: 'column', title: 'К оплате по неделям, ₽', row: 15, numHeaders: 1 },
    ]);
    const [first, second] = charts().map(({ anchor }) => anchor.column) as [number, number];
    const widths = sheet('Итоги по периодам').columnLines;
    const between = Array.from({ length: second - first }, (_, at) => first + at).filter((column) => !widths.unseen().includes(column));
    expect(between.reduce((sum, column) => sum + (widths.sizesPx.get(column) ?? 100), 0)).toBeGreaterThanOrEqual(480);
  });

  it('show the columns of the sheets that hold them, from the header to the last row', () => {
    const byDay = world.document.workbook.rows('По дням')[0] as string[];
    const area = (column: string) => ({ row: 1, column: byDay.indexOf(column) + 1, rows: sheet('По дням').maxRows, columns: 1, sheetId: sheet('По дням').id });
    expect(shown('Заказы по дням, шт.')).toEqual([area('День'), area('Заказы, шт.')]);
  });

  it('stand in the xlsx with their rows', () => {
    const [chart] = world.document.snapshot().sheets.find(({ name }) => name === 'Итоги по периодам')?.charts ?? [];
    expect(chart).toMatchObject({ title: 'Заказы по дням, шт.', widthPx: 480, heightPx: 290 });
    expect(chart?.columns.map(({ rows }) => rows)).toEqual([world.rows('По дням').length + 1, world.rows('По дням').length + 1]);
  });

  it('stay where they were moved, and are not drawn again where they were deleted', () => {
    const [orders, payout] = charts() as [ReturnType<typeof charts>[number], unknown];
    orders.anchor = { row: 40, column: 3 };
    sheet('Итоги по периодам').charts = charts().filter((chart) => chart !== payout);
    nextDay();
    expect(charts().map(({ options, anchor }) => [options.title, anchor])).toEqual([['Заказы по дням, шт.', { row: 40, column: 3 }]]);
  });

  it('follow a column that was moved, and rows that came below the last', () => {
    const { workbook } = world.document;
    workbook.userMoveColumn('По дням', 2, 5);
    workbook.userInsertRows('По дням', sheet('По дням').maxRows + 1, 300);
    nextDay();
    const headers = workbook.rows('По дням')[0] as string[];
    expect(shown('Заказы по дням, шт.')?.map(({ column, rows }) => [headers[column - 1], rows])).toEqual([['День', sheet('По дням').maxRows], ['Заказы, шт.', sheet('По дням').maxRows]]);
  });

  it('show the sheet that was made anew after it was deleted', () => {
    world.document.workbook.userDeleteSheet('По дням');
    nextDay();
    expect(shown('Заказы по дням, шт.')?.map(({ sheetId }) => sheetId)).toEqual([sheet('По дням').id, sheet('По дням').id]);
  });

  it('show what is chosen beside, all shops together at first, in a file of several shops', async () => {
    const other = await makeWorld();
    choose(other, CHOSEN);
    other.connect();
    other.refresh();
    const onSummary = () => other.document.workbook.sheet('Итоги по периодам').charts;
    onSummary().forEach((chart, at) => { chart.anchor = { row: 60 + at, column: 2 }; });
    other.connect({ sid: 'b5bd6f0c-1111-4222-8333-444455556666' });
    other.host.clock.advance(86_400_000);
    other.refresh();
    const choice = other.document.workbook.sheet('Сводка');
    expect(onSummary().map(({ options, anchor, ranges }) => [options.title, anchor.row, ...ranges.map(({ sheetId, area }) => [sheetId === choice.id, area.row, area.column, area.rows])])).toEqual([
      ['Заказы по дням, шт.', 60, [true, 3, 6, 29], [true, 3, 7, 29]], ['К оплате по неделям, ₽', 61, [true, 3, 10, 13], [true, 3, 11, 13]],
    ]);
    new NativeFormulaEngine({ now: () => new Date(other.host.clock.nowMs()) }).recalculate(other.document.model, () => {
      throw new Error('the sheet has native formulas only');
    });
    const [first] = other.document.snapshot().sheets.find(({ name }) => name === 'Итоги по периодам')?.charts ?? [];
    expect(first?.columns.map(({ rows }) => rows)).toEqual([29, 29]);
    const shown = Array.from({ length: 28 }, (_, at) => Number(other.document.model.sheetNamed('Сводка')?.value(4 + at, 7)));
    const ofShops = other.rows('Итоги по периодам', 'Период', 'Заказы, шт.').filter(([period]) => period === '28 дней').map(([, orders]) => Number(orders));
    const payouts = other.rows('Итоги по периодам', 'Период', 'Итого к оплате, ₽').filter(([period]) => period === '28 дней').map(([, payout]) => Number(payout));
    const page = other.document.model.sheetNamed('Сводка');
    expect([page?.value(4, 4), page?.value(6, 4)]).toEqual([payouts.reduce((sum, payout) => sum + payout, 0), 'выберите магазин']);
    // The first shop is called «=Магазин «Пример»»: a name that looks like a criterion.
    const [shop] = other.rows('Итоги по периодам', 'Магазин').flat() as [string];
    other.document.model.sheetNamed('Сводка')?.values.set(7, 2, shop);
    new NativeFormulaEngine({ now: () => new Date(other.host.clock.nowMs()) }).recalculate(other.document.model, () => {
      throw new Error('the sheet has native formulas only');
    });
    const own = other.rows('Итоги по периодам', 'Магазин', 'Период', 'Заказы, шт.').filter(([label, period]) => label === shop && period === '7 дней').map(([, , count]) => count);
    expect([shop.startsWith('='), [other.document.model.sheetNamed('Сводка')?.value(12, 2)]]).toEqual([true, own]);
    expect([ofShops.length, shown.reduce((sum, count) => sum + count, 0)]).toEqual([2, ofShops.reduce((sum, orders) => sum + orders, 0)]);
  });
});
