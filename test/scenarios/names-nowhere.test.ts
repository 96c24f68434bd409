import { allDatasets, DATASET_IDS } from '../../src/datasets';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 2, days: 7, ordersPerDay: 1 }, { datasets: DATASET_IDS });

const FIRM = 'ООО «Ромашка-Канарейка»';
const INN = '7707083893';
const TRADE_MARK = 'Канарейкин двор';

/** What WB may say of the seller in an answer to any of our calls. */
const ANSWERS: [string, (sid: string) => { status: number; body: unknown }][] = [
  ['an error', (sid) => ({ status: 400, body: { title: 'bad', detail: `seller ${sid} ${FIRM} ИНН ${INN}` } })],
  ['an unknown status', (sid) => ({ status: 418, body: { errors: [`supplier ${sid.toUpperCase()} ${FIRM} inn=${INN} ${TRADE_MARK}`] } })],
  ['a payment', (sid) => ({ status: 402, body: { title: FIRM, detail: `${INN} ${sid.replace(/-/g, '')}` } })],
  ['a page', (sid) => ({ status: 200, body: `<html>${FIRM} ${INN} ${sid}` })],
  ['an error inside of a good answer', (sid) => ({ status: 200, body: { error: true, errorText: `${FIRM} ${INN} ${sid}`, data: null } })],
];

/** Where each of them stands that shall stand nowhere. */
function found(world: AddOnWorld, places: Readonly<Record<string, string>>): string[] {
  const { sid } = world;
  const told = { firm: FIRM, 'its name': 'Ромашка', INN, 'its id': sid, 'its id in capitals': sid.toUpperCase(), 'its id without hyphens': sid.replace(/-/g, '') };
  return Object.entries(places).flatMap(([place, text]) => Object.entries(told).filter(([, secret]) => text.includes(secret)).map(([what]) => `${place}: ${what}`));
}

it.each(ANSWERS)('no firm, INN or seller\'s id is in journal, report and log when WB names them in %s', async (_, answerOf) => {
  const world = await makeWorld();
  const seller = { match: { path: '/api/v1/seller-info' }, answer: { status: 200, body: { sid: world.sid, name: FIRM, tradeMark: TRADE_MARK, tin: INN } } };
  await world.wb.setFaults([seller]);
  world.connect();
  const paths = [...new Set(allDatasets().flatMap(({ source }) => source.routes.map(({ paging }) => paging.call(null).path)))].filter((path) => path !== seller.match.path);
  await world.wb.setFaults([seller, ...paths.map((path) => ({ match: { path }, answer: answerOf(world.sid) }))]);
  expect(new Set(world.refresh().map(({ state }) => state)).has('failed')).toBe(true);
  world.letHoursPass(2);
  const report = new Panel(world).report();
  const journal = JSON.stringify(world.document.workbook.rows('Журнал'));
  expect(journal.length).toBeGreaterThan(1000);
  expect(report.split('\n').filter((line) => / failed, /.test(line)).length).toBeGreaterThan(5);
  expect(found(world, { journal, report, log: JSON.stringify(world.host.logs) })).toEqual([]);
  expect(report).not.toContain(TRADE_MARK);
});
