import type { ValidationRef } from '../../local/host/services/spreadsheet/validation';
import { withDraft } from '../support/actions';
import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';
import { choose, noReports } from '../support/choices';
import { headersOf } from '../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 12, days: 30, ordersPerDay: 4, seed: 7, plain: true });

/** What each cell of a column offers, from the first row below the header to the last of the sheet. */
function offered({ document }: AddOnWorld, title: string, header: string): Set<string> {
  const sheet = document.workbook.sheet(title);
  const column = headersOf(sheet).indexOf(header) + 1;
  return new Set(Array.from({ length: sheet.maxRows - 1 }, (_, at) => {
    const rule = (sheet.validations.get(at + 2, column) as ValidationRef | undefined)?.rule;
    return rule === undefined ? 'nothing' : `${rule.kind}${rule.allowInvalid ? '' : ', only'}: ${rule.values.join(', ')}`;
  }));
}

it('cells of a draft offer the words that it understands, and take others', async () => {
  const world = await makeWorld();
  withDraft(world, 'steerCampaigns', ['advertArticles', 'cards']);
  expect([...offered(world, 'Управлять кампаниями', 'Что сделать')]).toEqual(['VALUE_IN_LIST: завершить, запустить, пауза, удалить']);
  expect([...offered(world, 'Управлять кампаниями', 'Сейчас')]).toEqual(['nothing']);
});

it('cells that people choose rules of a report in do so too', async () => {
  const world = await makeWorld();
  choose(world, { reports: { ...noReports(), profitRules: { isOff: false } } });
  world.connect();
  world.refresh();
  expect([...offered(world, 'Правила прибыли', 'Ваш выбор')]).toEqual(['VALUE_IN_LIST: по статистике, по платному хранению, как удержал WB, отдельной строкой, по выручке, по штукам']);
});
