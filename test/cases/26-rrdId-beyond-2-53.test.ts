import { addOnWorlds } from '../support/add-on-world';
import { textOf } from '../support/scripted-wb';

const makeWorld = addOnWorlds({ articles: 2, days: 14, ordersPerDay: 1 }, { datasets: ['finance'] });
const PATH = '/api/finance/v1/sales-reports/detailed';
const row = (rrdId: string) => `{"rrdId":${rrdId},"rrDate":"2026-11-16","docTypeName":"Продажа","sellerOperName":"Продажа","quantity":1,"forPay":"376.99","reportId":1}`;

it.each([['as a number', '9007199254740993', '9007199254740993'], ['as a text', '"3122901202528"', '3122901202528'], ['of twenty digits', '18446744073709551615', '18446744073709551615']])(
  'an rrdId %s is one row, and its digits go back as they came', async (_, written, digits) => {
    const world = await makeWorld();
    world.connect();
    await world.wb.setFaults([textOf(PATH, `[${row(written)}]`, 1), { match: { path: PATH }, at: { from: 2 }, answer: { status: 204 } }]);
    expect(world.refresh().map(({ state }) => state)).toEqual(['done']);
    expect(world.rows('Финансы')).toHaveLength(1);
    expect(world.document.workbook.rows('Финансы').flat()).toContain(digits);
    const second = (await world.wb.log()).filter(({ path }) => path === PATH)[1];
    expect(JSON.stringify(second?.body ?? null)).toContain(`"rrdId":${Number.isSafeInteger(Number(digits)) ? digits : String(Number(digits))}`);
  },
);
