import { addOnWorlds } from '../support/add-on-world';
import { chooseWholeDatasets } from '../support/choices';
import { column } from '../support/sheet-rows';

/** `FINANCE_ROWS=700000 npx jest test/scenarios/large-finance-by-article` takes some minutes and says what it took. */
const ROWS = Number(process.env.FINANCE_ROWS ?? 15_000);
const SHEET = 'Финансы по артикулам';
const makeWorld = addOnWorlds({ articles: 300, days: 84, ordersPerDay: 20, financeRows: ROWS });

it(`${ROWS} finance rows, more than fit a file, are added up with none left out`, async () => {
  const world = await makeWorld();
  chooseWholeDatasets(world, ['financeByArticle']);
  world.connect({ categories: [13] });
  expect(world.refresh().map(({ id, state }) => [id, state])).toEqual([['financeByArticle', 'done']]);
  const added = column(world.document, SHEET, 'Сложено строк').map(Number);
  expect(added.reduce((sum, count) => sum + count, 0)).toBe(ROWS);

  const { runs, longestRunMs } = world.host;
  expect(runs.map(({ result }) => result.kind)).toEqual(runs.map(() => 'ok'));
  expect(longestRunMs).toBeLessThan(330_000);
  expect(await world.refusals()).toEqual([]);
  if (process.env.FINANCE_ROWS === undefined) return;
  process.stderr.write(`${ROWS} rows in ${added.length}: ${runs.length} executions, longest ${(longestRunMs / 1000).toFixed(0)} s, ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB\n`);
}, 1_500_000);
