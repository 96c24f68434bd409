import { NativeFormulaEngine } from '../../local/formulas/host-engine';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { choose, noReports } from '../support/choices';
import { Panel } from '../support/panel';
import { formulaAnswer } from '../support/sheet-edits';
import { headersOf } from '../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 6, days: 40, ordersPerDay: 6, seed: 7 }, { engine: new NativeFormulaEngine(), datasets: ['cards', 'finance', 'campaigns', 'advertStats', 'orders', 'sales'] });

/** A formula is one run of the add-on. */
const SOME = 3;
const REPORTS = ['summary', 'costs', 'taxes', 'profit', 'salesByArticle'];

function fillIn(world: AddOnWorld, sheet: string, header: string, values: readonly number[]): void {
  const column = headersOf(world.document.workbook.sheet(sheet)).indexOf(header) + 1;
  values.forEach((value, at) => { world.document.workbook.userSet(sheet, at + 2, column, value); });
}

describe('formulas over reports', () => {
  let world: AddOnWorld;
  beforeAll(async () => {
    world = await makeWorld();
    choose(world, { reports: { ...noReports(), ...Object.fromEntries(REPORTS.map((id) => [id, { isOff: false }])) } });
    world.connect();
    world.refresh();
    fillIn(world, 'Себестоимость', 'Себестоимость за штуку', world.rows('Себестоимость').map((_, at) => 150.25 + at));
    fillIn(world, 'Налоги', 'Ставка', [0.06]);
    const panel = new Panel(world);
    for (const id of ['costs', 'taxes', 'profit']) panel.change({ kind: 'makeReport', id });
  });

  /** Rows of a report as they stand, by the number of their article; those of none are left out. */
  const lines = (sheet: string, ...headers: string[]): unknown[][] => world.rows(sheet, 'Артикул WB', ...headers).filter(([article]) => article !== '');
  const answer = (formula: string): number => Number(formulaAnswer(world, formula));

  it('WB_PROFIT and WB_MARGIN say of a month what «Прибыль» says', () => {
    const all = lines('Прибыль', 'Прибыль', 'Маржа');
    const articles = [...new Set(all.map(([article]) => article))].filter((article) => all.filter((line) => line[0] === article).every(([, , margin]) => margin !== ''));
    const some = articles.filter((article) => all.filter((line) => line[0] === article).length === 2).slice(0, SOME);
    expect(some.length).toBe(SOME);
    for (const article of some) {
      const told = ['прошлый месяц', 'месяц'].map((month) => [answer(`=WB_PROFIT(${String(article)}; "${month}")`).toFixed(2), answer(`=WB_MARGIN(${String(article)}; "${month}")`).toFixed(4)].join(' '));
      expect([article, ...told.sort()]).toEqual([article, ...all.filter((line) => line[0] === article).map(([, profit, margin]) => `${Number(profit).toFixed(2)} ${Number(margin).toFixed(4)}`).sort()]);
    }
  });

  it('WB_AD_SHARE and WB_BUYOUT say of a period what «Итоги по периодам» says', () => {
    const [of28 = []] = world.rows('Итоги по периодам', 'Период', 'ДРР, %', 'Выкуп, %').filter(([period]) => period === '28 дней');
    const [, share, buyout] = of28.map(Number) as [number, number, number];
    expect([share > 0, buyout > 0]).toEqual([true, true]);
    expect(answer('=WB_AD_SHARE("28 дней"; "итого")').toFixed(4)).toBe(share.toFixed(4));
    expect(answer('=WB_BUYOUT("28 дней"; "итого")').toFixed(4)).toBe(buyout.toFixed(4));
  });

  it('WB_BUYOUT says of an article what «Продажи по артикулам» says', () => {
    const compared = lines('Продажи по артикулам', 'Выкуп, %').filter(([, buyout]) => buyout !== '').slice(0, SOME);
    expect(compared.length).toBe(SOME);
    for (const [article, buyout] of compared) expect([article, answer(`=WB_BUYOUT(${String(article)}; "28 дней")`).toFixed(4)]).toEqual([article, Number(buyout).toFixed(4)]);
  });
});
