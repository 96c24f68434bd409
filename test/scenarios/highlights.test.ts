import { DATASET_IDS } from '../../src/datasets';
import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';
import { choose, noReports } from '../support/choices';
import { headersOf } from '../support/sheet-rows';

const DATASETS = ['orders', 'sales', 'stocks', 'sellerStocks', 'cards', 'finance', 'financeReports'];
const CHOSEN = {
  datasets: Object.fromEntries(DATASET_IDS.map((id) => [id, { isOff: !DATASETS.includes(id) }])),
  reports: { ...noReports(), runningOut: { isOff: false }, payouts: { isOff: false } },
};
const TITLE = 'Кончается';

const makeWorld = addOnWorlds({ articles: 8, days: 35, ordersPerDay: 8, seed: 7 });

/** In the order of a file's days. */
describe('what wants a look', () => {
  let world: AddOnWorld;
  const sheet = () => world.document.workbook.sheet(TITLE);
  const nextDay = (): void => {
    world.host.clock.advance(86_400_000);
    world.refresh();
  };
  const colourAt = (row: number, column: number): string | undefined => world.document.snapshot().sheets.find(({ name }) => name === TITLE)?.styleAt(row, column).background;

  beforeAll(async () => {
    world = await makeWorld();
    choose(world, CHOSEN);
    world.connect();
    world.refresh();
  });

  it('is coloured by a rule of Sheets’ own for each word, from the header down to the last row', () => {
    const column = headersOf(sheet()).indexOf('Что с остатком') + 1;
    expect(sheet().formatRules.filter(({ criterion }) => criterion === 'TEXT_EQUAL_TO').map(({ areas, values }) => [values, areas])).toEqual(
      ['Закончился', 'Кончается', 'Лежит без движения', 'Остаток непонятен'].map((word) => [[word], [{ row: 2, column, rows: sheet().maxRows - 1, columns: 1 }]]));
  });

  it('has the colour beside the word that says so, and no other has', () => {
    const column = headersOf(sheet()).indexOf('Что с остатком') + 1;
    const words = world.rows(TITLE, 'Что с остатком').map(([word], at) => [word, colourAt(at + 2, column) !== undefined]);
    expect(words.length).toBeGreaterThan(3);
    for (const [word, isColoured] of words) expect([word, isColoured]).toEqual([word, ['Закончился', 'Кончается', 'Лежит без движения', 'Остаток непонятен'].includes(String(word))]);
  });

  it('follows its column and rows that come below', () => {
    world.document.workbook.userMoveColumn(TITLE, 1, 4);
    world.document.workbook.userInsertRows(TITLE, sheet().maxRows + 1, 50);
    nextDay();
    const column = headersOf(sheet()).indexOf('Что с остатком') + 1;
    const [rule] = sheet().formatRules;
    expect(rule?.areas).toEqual([{ row: 2, column, rows: sheet().maxRows - 1, columns: 1 }]);
  });

  it('stays as the user has changed it, and away where the user has deleted it', () => {
    const [first, , ...others] = sheet().formatRules;
    sheet().formatRules = [{ ...(first as NonNullable<typeof first>), background: '#00ff00' }, ...others];
    nextDay();
    expect(sheet().formatRules).toHaveLength(others.length + 1);
    expect(sheet().formatRules[0]?.background).toBe('#00ff00');
  });

  it('colours no report that is in order', () => {
    const payouts = world.document.snapshot().sheets.find(({ name }) => name === 'Сверка выплат');
    const column = headersOf(world.document.workbook.sheet('Сверка выплат')).indexOf('Расхождение') + 1;
    const rows = world.rows('Сверка выплат', 'Расхождение');
    expect(rows.length).toBeGreaterThan(2);
    rows.forEach(([difference], at) => expect([difference, payouts?.styleAt(at + 2, column).background !== undefined]).toEqual([difference, Number(difference) !== 0]));
  });
});
