import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';

const FILE = '/api/v2/nm-report/downloads/file/{downloadId}';
/** Columns of a day each: some 31 days of this shop do not fit, 15 do. */
const LARGEST_BYTES = 5_000;

const makeWorld = addOnWorlds({ articles: 20, days: 60, ordersPerDay: 3 }, { datasets: ['stockHistory'] });

/** WB leaves a size out that has no piece on any of the days asked for: its zeros come only with more days. */
function stockedDays(world: AddOnWorld): string[] {
  return world.document.workbook.rows('История остатков по дням').filter((row) => row[7] !== 0).map(String).sort();
}

async function historyOf(largestBlobBytes?: number) {
  const world = await makeWorld();
  if (largestBlobBytes !== undefined) world.host.options.largestBlobBytes = largestBlobBytes;
  world.connect();
  const [line] = world.refresh();
  const files = (await world.wb.log()).filter(({ path }) => path.startsWith(FILE.split('{')[0] as string)).length;
  return { state: line?.state, files, rows: stockedDays(world) };
}

it('an archive that Google does not unpack is asked for again with fewer days, and everything comes', async () => {
  const whole = await historyOf();
  const narrowed = await historyOf(LARGEST_BYTES);
  expect([whole.state, narrowed.state]).toEqual(['done', 'done']);
  expect(narrowed.files).toBeGreaterThan(whole.files + 1);
  expect(narrowed.rows.length).toBeGreaterThan(100);
  expect(narrowed.rows).toEqual(whole.rows);
});

it('where not even a day is unpacked, it is told as too large and not as unreadable', async () => {
  const world = await makeWorld();
  world.host.options.largestBlobBytes = 10;
  world.connect();
  expect(world.refresh().map(({ state }) => state)).toEqual(['failed']);
  expect(world.journal('Код').map(String)).toContain('WB_PAGE_TOO_LARGE');
}, 120_000);
