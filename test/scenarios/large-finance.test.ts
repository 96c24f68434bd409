import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { column } from '../support/sheet-rows';

const ROWS = 120_000;
const PATH = '/api/finance/v1/sales-reports/detailed';
const FOR_PAY = 'К перечислению Продавцу за реализованный Товар';
const makeWorld = addOnWorlds({ articles: 50, days: 84, ordersPerDay: 20, financeRows: ROWS });

type WbRow = Readonly<Record<'rrdId' | 'forPay', string | number>>;

/** WB's own rows, in pages of WB's largest size. */
async function wbRows(world: AddOnWorld): Promise<WbRow[]> {
  const rows: WbRow[] = [];
  while (rows.length < ROWS) {
    const body = { dateFrom: '2026-08-25', dateTo: '2026-11-23', limit: 100_000, rrdId: rows.at(-1)?.rrdId ?? 0, fields: ['rrdId', 'forPay'] };
    rows.push(...(await world.askWb({ host: 'finance-api', path: PATH, body })) as WbRow[]);
  }
  return rows;
}

const sumInMills = (amounts: readonly unknown[]): number => amounts.reduce<number>((sum, amount) => sum + Math.round(Number(amount) * 1000), 0);

it('120,000 finance rows arrive complete over several executions, none killed, no answer over 40 MB', async () => {
  const world = await makeWorld();
  world.connect({ categories: [13] });
  const finance = world.refresh().find(({ title }) => title === 'Финансы');
  const pages = (await world.wb.log()).filter(({ path }) => path === PATH);
  expect(finance).toMatchObject({ state: 'done', rows: ROWS, added: ROWS, calls: 6 });
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 204]);
  expect(Math.max(...pages.map(({ bytes }) => bytes))).toBeLessThan(40_000_000);

  expect(world.host.runs.map(({ result }) => result.kind)).toEqual(world.host.runs.map(() => 'ok'));
  expect(world.host.runs.filter(({ functionName }) => functionName === 'refreshStep').length).toBeGreaterThan(4);
  expect(world.host.longestRunMs).toBeLessThan(120_000);

  const wb = await wbRows(world);
  expect(wb).toHaveLength(ROWS);
  // One comparison of texts: a matcher over so many elements takes seconds.
  expect(column(world.document, 'Финансы', 'Номер строки').join() === wb.map(({ rrdId }) => rrdId).join()).toBe(true);
  const forPay = sumInMills(wb.map(({ forPay }) => forPay));
  expect(forPay).toBeGreaterThan(0);
  expect(sumInMills(column(world.document, 'Финансы', FOR_PAY))).toBe(forPay);
  const sheet = world.document.workbook.sheet('Финансы');
  expect(sheet.filter?.area.rows).toBe(sheet.maxRows);
}, 300_000);
