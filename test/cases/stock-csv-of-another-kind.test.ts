import { zipSync } from 'fflate';
import { stockHistory } from '../../src/datasets/stock-history';
import { NOTHING_GIVEN, type PageContext } from '../../src/sync/paging/paging';
import { addOnWorlds } from '../support/add-on-world';

const makeWorld = addOnWorlds({ articles: 1, days: 7, ordersPerDay: 1 }, { datasets: ['stockHistory'] });
const NAMES = 'VendorCode,Name,NmID,SubjectName,BrandName,SizeName,ChrtID,OfficeName';
const LINE = 'a,n,111,s,b,0,1,Склад WB';
const zipped = (csv: Uint8Array) => Buffer.from(zipSync({ 'report.csv': csv })).toString('base64');

it.each<[string, Uint8Array]>([
  ['with its days written otherwise', Buffer.from(`${NAMES},2026-11-20\n${LINE},5\n`)],
  ['without days', Buffer.from(`${NAMES}\n${LINE}\n`)],
  ['parted by tabs', Buffer.from(`${NAMES},20.11.2026\n${LINE},5\n`.replaceAll(',', '\t'))],
  ['in two bytes a letter', Buffer.from(`\ufeff${NAMES},20.11.2026\n${LINE},5\n`, 'utf16le')],
])('a file %s is told and not taken for a shop without stock', async (_what, csv) => {
  const world = await makeWorld();
  world.connect();
  await world.wb.setFaults([{ match: { path: '/api/v2/nm-report/downloads/file' }, answer: { status: 200, bodyBase64: zipped(csv) } }]);
  expect(world.refresh()).toMatchObject([{ state: 'failed' }]);
  expect(world.journal('Событие', 'Код')).toContainEqual(['ошибка', 'WB_UNKNOWN_SHAPE']);
});

it.each<[string, object[], number | string]>([
  ['no lines', [], 0],
  ['a line with days', [{ ChrtID: '1', '20.11.2026': '5', '21.11.2026': '' }], 1],
  ['a line without days beside one with them', [{ ChrtID: '1' }, { ChrtID: '2', '20.11.2026': '5' }], 1],
  ['lines without days', [{ ChrtID: '1' }, { ChrtID: '2' }], 'WB_UNKNOWN_SHAPE'],
])('of %s', (_what, lines, rows) => {
  const [route] = stockHistory().source.routes;
  const place = { since: '2026-11-01', dateTo: '2026-11-23', from: '2026-11-01', inner: { phase: 'download', tasks: 1, taskId: 'x' } };
  const read = () => route!.paging.read(lines, place, { given: NOTHING_GIVEN } as PageContext).rows.length;
  if (typeof rows === 'number') expect(read()).toBe(rows);
  else expect(read).toThrow(rows);
});
