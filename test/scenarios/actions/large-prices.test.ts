import { addOnWorlds } from '../../support/add-on-world';
import { PRICES, withDraft } from '../../support/actions';

const ARTICLES = 10_000;
/** Of a thousand articles the check before the first upload, the upload, its state and the read-back; WB lets 0.6 s pass before each. */
const CALLS_A_THOUSAND = 4;
/** Of the one upload that takes all rows but one. */
const CALLS_FOR_REFUSED = 1;
/** Over the least that the limits and the uploads allow. */
const MOST_TIMES_THE_BOUND = 1.1;
const INTERVAL_MS = 600;
const TASK_MS = 2_000;
const makeWorld = addOnWorlds({ articles: ARTICLES, days: 2, ordersPerDay: 1, seed: 7, plain: true });

it('ten thousand prices go out in ten batches, refused rows with WB’s words, and an execution that dies costs time alone', async () => {
  const world = await makeWorld();
  const page = withDraft(world, 'setPrices', ['prices']);
  const { workbook } = world.document;
  const column = (workbook.rows(PRICES)[0] as string[]).indexOf('Новая цена') + 1;
  const prices = world.rows(PRICES, 'Цена').map(([price]) => [Number(price) + 10]);
  expect(prices).toHaveLength(ARTICLES);
  workbook.userSetRows(PRICES, 2, column, prices);
  const [nmID] = world.rows(PRICES, 'Артикул WB')[0] as [number];
  await world.wb.settings({ inSale: [nmID] });
  const { plan } = page.check('setPrices');
  expect(plan).toMatchObject({ changes: ARTICLES, refusedCount: 0, needsNumber: true });
  const asked = { kind: 'confirm', plan: plan?.id as string, hash: plan?.hash as string } as const;
  expect(() => page.wish({ ...asked, rows: null })).toThrow('Чтобы подтвердить, впишите их число.');
  const startMs = world.host.clock.nowMs();
  const begun = page.wish({ ...asked, rows: ARTICLES });
  world.host.faults = () => ({ killAtCall: 40 });
  expect(() => page.step()).toThrow('killed');
  world.host.faults = null;
  const killedMs = 6 * 60_000 + 1000;
  world.host.clock.advance(killedMs);
  const sent = page.drive({ ...begun, resumeAtMs: world.host.clock.nowMs() });
  expect(sent.plan).toMatchObject({ ending: 'Отправлено.', counts: { sent: ARTICLES, done: ARTICLES - 1, refused: 1, waiting: 0, unknown: 0 } });
  expect(world.rows(PRICES, 'Что вышло')[0]).toEqual(['WB не даёт менять цену: товар попал в распродажу из-за большого остатка.']);
  const boundMs = (ARTICLES / 1000) * (CALLS_A_THOUSAND * INTERVAL_MS + TASK_MS) + CALLS_FOR_REFUSED * INTERVAL_MS;
  const ratio = (world.host.clock.nowMs() - startMs - killedMs) / boundMs;
  process.stdout.write(`10,000 prices: ${ratio.toFixed(2)} of the time that WB's limits and uploads take\n`);
  expect(ratio).toBeLessThanOrEqual(MOST_TIMES_THE_BOUND);
  // Of uploads that WB has taken whole no row is asked for.
  expect((await world.wb.log()).filter(({ path }) => path === '/api/v2/history/goods/task')).toHaveLength(CALLS_FOR_REFUSED);
  const undone = page.drive(page.wish({ kind: 'undo', plan: sent.journal[0]?.plan as string }));
  expect(undone.plan).toMatchObject({ changes: ARTICLES - 1 });
});
