import { type RunningStandIn, startStandIn } from '../../../local/wb/spawn';
import { patientSeller, seller } from './support/caller';

let wb: RunningStandIn;
beforeAll(async () => { wb = await startStandIn({ articles: 45, days: 60, ordersPerDay: 20 }); });
afterAll(() => wb.stop());

interface Feedback { id: string; text: string; pros: string; cons: string; createdDate: string; answer: object | null; state: string; lastOrderCreatedAt: string; productDetails: { nmId: number } }
interface Data { countUnanswered: number; countArchive: number; feedbacks: Feedback[] }
type Caller = ReturnType<typeof patientSeller>;

const page = async (call: Caller, query: string): Promise<Data> =>
  ((await call({ host: 'feedbacks-api', path: `/api/v1/feedbacks?${query}` })).body as { data: Data }).data;
const all = async (call: Caller, isAnswered: boolean): Promise<Feedback[]> => (await page(call, `isAnswered=${isAnswered}&take=5000&skip=0&order=dateAsc`)).feedbacks;

it('come by take and skip, the newest first unless asked otherwise, and end with an empty page', async () => {
  const call = patientSeller(wb.port, 1);
  const pages: Feedback[][] = [];
  for (let skip = 0; skip < 400; skip += 50) pages.push((await page(call, `isAnswered=true&take=50&skip=${skip}`)).feedbacks);
  const seen = pages.flat();
  const { countArchive } = await page(call, 'isAnswered=true&take=1&skip=0');
  expect([pages[0]?.length, pages.at(-1)?.length, seen.length]).toEqual([50, 0, countArchive]);
  expect(seen.map(({ createdDate }) => createdDate)).toEqual(seen.map(({ createdDate }) => createdDate).sort().reverse());
  expect((await all(call, true)).map(({ id }) => id)).toEqual(seen.map(({ id }) => id).reverse());
});

it('are answered or open; a rating alone is done without an answer', async () => {
  const call = patientSeller(wb.port, 2);
  const [done, open] = [await all(call, true), await all(call, false)];
  expect(open.length).toBeGreaterThan(5);
  expect(open.filter(({ answer, state, text, pros, cons }) => answer !== null || state !== 'none' || text + pros + cons === '')).toEqual([]);
  const ratings = done.filter(({ answer }) => answer === null);
  expect(ratings.length).toBeGreaterThan(5);
  expect(new Set(ratings.map(({ text, pros, cons }) => text + pros + cons))).toEqual(new Set(['']));
  expect(new Set([...done, ...open].map(({ id }) => id)).size).toBe(done.length + open.length);
});

it('come of days and of one article', async () => {
  const call = patientSeller(wb.port, 3);
  const unix = (text: string): number => Date.parse(text) / 1000;
  const some = (await page(call, `isAnswered=true&take=5000&skip=0&dateFrom=${unix('2026-11-01T00:00:00Z')}&dateTo=${unix('2026-11-05T00:00:00Z')}`)).feedbacks;
  const expected = (await all(call, true)).filter(({ createdDate }) => Date.parse(createdDate) >= unix('2026-11-01T00:00:00Z') * 1000 && Date.parse(createdDate) <= unix('2026-11-05T00:00:00Z') * 1000);
  expect([some.length > 0, some.map(({ id }) => id).reverse()]).toEqual([true, expected.map(({ id }) => id)]);
  const nmId = some[0]?.productDetails.nmId;
  const ofOne = (await page(call, `isAnswered=true&take=5000&skip=0&nmId=${nmId}`)).feedbacks;
  expect(new Set(ofOne.map(({ productDetails }) => productDetails.nmId))).toEqual(new Set([nmId]));
});

it('are of pieces that the shop has sold, after they were bought out', async () => {
  const call = patientSeller(wb.port, 4);
  const orders = (await call({ host: 'statistics-api', path: '/api/v1/supplier/orders?dateFrom=2026-06-01' })).body as { date: string; nmId: number }[];
  const placed = new Set(orders.map(({ date, nmId }) => `${date} ${nmId}`));
  const wrong = (await all(call, true)).filter(({ lastOrderCreatedAt, productDetails, createdDate }) =>
    !placed.has(`${lastOrderCreatedAt.slice(0, 19)} ${productDetails.nmId}`) || createdDate <= lastOrderCreatedAt);
  expect(wrong).toEqual([]);
});

it('move to the answered ones when they get an answer', async () => {
  const call = patientSeller(wb.port, 5);
  const [done, open] = [await all(call, true), await all(call, false)];
  await wb.control.changeShop({ answerFeedbacks: 2 }, seller(5));
  const [later, left] = [await all(call, true), await all(call, false)];
  expect([later.length - done.length, left.map(({ id }) => id)]).toEqual([2, open.slice(2).map(({ id }) => id)]);
  expect(later.filter(({ id }) => open.some((one) => one.id === id)).map(({ answer }) => answer)).toEqual([
    { text: 'Спасибо за отзыв!', state: expect.any(String), editable: expect.any(Boolean) }, { text: 'Спасибо за отзыв!', state: expect.any(String), editable: expect.any(Boolean) },
  ]);
});
