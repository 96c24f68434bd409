import { zipSync } from 'fflate';
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
