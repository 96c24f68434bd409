import { addOnWorlds } from '../support/add-on-world';
import { choose } from '../support/choices';
import { Panel } from '../support/panel';
import { headersOf } from '../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 10, days: 35, ordersPerDay: 8, seed: 7 }, { datasets: ['finance', 'financeReports'] });
const SHEET = 'Бухгалтеру';

it('keeps a signed-off report though finance changes, and shows the difference', async () => {
  const world = await makeWorld();
  choose(world, { reports: { accountant: { isOff: false }, summary: { isOff: true }, runningOut: { isOff: true }, payouts: { isOff: true } } });
  world.connect();
  world.refresh();
  const panel = new Panel(world);
  const { workbook } = world.document;
  const at = (sheet: string, header: string): number => headersOf(workbook.sheet(sheet)).indexOf(header) + 1;
  const [[reportId, payout] = [], [, other] = []] = world.rows(SHEET, 'Номер отчёта', 'Итого к оплате', 'Закрыт');
  workbook.userSet(SHEET, 2, at(SHEET, 'Закрыт'), 'да');

  const finance = world.rows('Финансы', 'Номер отчёта', 'Услуги по доставке товара покупателю');
  for (const report of new Set(world.rows(SHEET, 'Номер отчёта').map(([id]) => id))) {
    const row = finance.findIndex(([own]) => own === report);
    workbook.userSet('Финансы', row + 2, at('Финансы', 'Услуги по доставке товара покупателю'), Number(finance[row]?.[1]) + 100);
  }
  panel.change({ kind: 'makeReport', id: 'accountant' });

  const [signed, open] = world.rows(SHEET, 'Номер отчёта', 'Итого к оплате', 'После закрытия', 'Изменение итога', 'Закрыт');
  expect(signed).toEqual([reportId, payout, 'изменилось: Итого к оплате', -100, 'да']);
  expect([Math.round((Number(other) - Number(open?.[1])) * 100), open?.[2], open?.[3]]).toEqual([10_000, '', '']);
});
