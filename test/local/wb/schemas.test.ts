import { type RunningStandIn, startStandIn } from '../../../local/wb/spawn';
import { ask, patientSeller, seller, token } from './support/caller';
import { hasOpenApi, schemaErrors, schemaOf, unknownNames } from './support/openapi';

let wb: RunningStandIn;
beforeAll(async () => { wb = await startStandIn({ articles: 60, days: 40, ordersPerDay: 20 }); });
afterAll(() => wb.stop());

const period = { dateFrom: '2026-10-01', dateTo: '2026-11-22' };
const remains = '/api/v1/warehouse_remains';
const finance = '/api/finance/v1/sales-reports';
const storage = '/api/v1/paid_storage';
const downloads = '/api/v2/nm-report/downloads';
const uuid = '11111111-2222-4333-8444-555555555555';

const stockHistory = (start: string, end: string): object => ({
  id: uuid, reportType: 'STOCK_HISTORY_DAILY_CSV', params: { currentPeriod: { start, end }, stockType: '', skipDeletedNm: true },
});

/** File of the schema, method, path, host, query, body (null where the method takes none). */
type Row = [string, 'GET' | 'POST', string, string, string, object | null];

const answered: Row[] = [
  ['01-general.yaml', 'GET', '/ping', 'common-api', '', null],
  ['01-general.yaml', 'GET', '/api/v1/seller-info', 'common-api', '', null],
  ['12-reports.yaml', 'GET', '/api/v1/supplier/orders', 'statistics-api', '?dateFrom=2026-09-01', null],
  ['12-reports.yaml', 'GET', '/api/v1/supplier/sales', 'statistics-api', '?dateFrom=2026-09-01', null],
  ['11-analytics.yaml', 'POST', '/api/analytics/v1/order-feed', 'seller-analytics-api', '', { selectedPeriod: { start: '2026-11-01T00:00:00Z' }, pagination: { limit: 1000 } }],
  ['11-analytics.yaml', 'POST', '/api/analytics/v1/stocks-report/wb-warehouses', 'seller-analytics-api', '', {}],
  ['12-reports.yaml', 'GET', remains, 'seller-analytics-api', '?groupByNm=true', null],
  ['02-items.yaml', 'POST', '/content/v2/get/cards/list', 'content-api', '', { settings: { cursor: { limit: 100 } } }],
  ['02-items.yaml', 'GET', '/api/v2/list/goods/filter', 'discounts-prices-api', '?limit=1000', null],
  ['13-finances.yaml', 'POST', `${finance}/list`, 'finance-api', '', period],
  ['13-finances.yaml', 'POST', `${finance}/detailed`, 'finance-api', '', period],
  ['13-finances.yaml', 'POST', `${finance}/detailed`, 'finance-api', '', { ...period, period: 'daily', limit: 1000 }],
  ['13-finances.yaml', 'GET', '/api/v1/account/balance', 'finance-api', '', null],
  ['08-promotion.yaml', 'GET', '/adv/v1/promotion/count', 'advert-api', '', null],
  ['08-promotion.yaml', 'GET', '/api/advert/v2/adverts', 'advert-api', '?statuses=-1,4,7,8,9,11', null],
  ['09-communications.yaml', 'GET', '/api/v1/feedbacks', 'feedbacks-api', '?isAnswered=true&take=5000&skip=0', null],
  ['09-communications.yaml', 'GET', '/api/v1/feedbacks', 'feedbacks-api', '?isAnswered=false&take=5&skip=0&order=dateAsc', null],
  ['12-reports.yaml', 'GET', storage, 'seller-analytics-api', '?dateFrom=2026-11-01&dateTo=2026-11-08', null],
  ['11-analytics.yaml', 'POST', downloads, 'seller-analytics-api', '', stockHistory('2026-11-01', '2026-11-08')],
  ['11-analytics.yaml', 'GET', downloads, 'seller-analytics-api', '', null],
];

/** Fields that WB added after the snapshot: 2026-09-28. */
const LATER = ['buyerTaxRegistrationReasonCode', 'utdUcdNumber', 'utdUcdDate'];

if (!hasOpenApi) process.stdout.write('WB\'s schemas are not beside the repository: answers were not checked against them\n');

(hasOpenApi ? describe : describe.skip)('by WB\'s schemas', () => {
  it.each(answered)('%s %s %s answers rightly', async (file, method, path, host, query, body) => {
    const reply = await patientSeller(wb.port, 1)({ method, host, path: path + query, ...(body ? { body } : {}) });
    expect(reply.status).toBe(200);
    const schema = schemaOf(file, method, path, 200);
    expect(schemaErrors(schema, reply.body)).toEqual([]);
    expect(unknownNames(schema, reply.body).filter((name) => !LATER.includes(name))).toEqual([]);
  });

  it.each([
    [remains, 'groupByNm=true&groupByBarcode=true&groupBySize=true&groupBySa=true&groupByBrand=true&groupBySubject=true'],
    [storage, 'dateFrom=2026-11-01&dateTo=2026-11-08'],
  ])('the task of %s answers rightly', async (path, query) => {
    const call = patientSeller(wb.port, 2);
    const host = 'seller-analytics-api';
    const created = await call({ host, path: `${path}?${query}` });
    const { taskId } = (created.body as { data: { taskId: string } }).data;
    const status = await call({ host, path: `${path}/tasks/${taskId}/status` });
    const download = await call({ host, path: `${path}/tasks/${taskId}/download` });
    const rows = schemaOf('12-reports.yaml', 'GET', `${path}/tasks/{task_id}/download`, 200);
    expect(schemaErrors(schemaOf('12-reports.yaml', 'GET', `${path}/tasks/{task_id}/status`, 200), status.body)).toEqual([]);
    expect([schemaErrors(rows, download.body), unknownNames(rows, download.body)]).toEqual([[], []]);
  });

  it('statistics of campaigns answer rightly', async () => {
    const call = patientSeller(wb.port, 8);
    const { adverts } = (await call({ host: 'advert-api', path: '/api/advert/v2/adverts?statuses=9,11' })).body as { adverts: { id: number }[] };
    const ids = adverts.map(({ id }) => id).join(',');
    const { status, body } = await call({ host: 'advert-api', path: `/adv/v3/fullstats?ids=${ids}&beginDate=2026-11-01&endDate=2026-11-22` });
    const schema = schemaOf('08-promotion.yaml', 'GET', '/adv/v3/fullstats', 200);
    expect([status, schemaErrors(schema, body)]).toEqual([200, []]);
    expect(unknownNames(schema, body)).toEqual([]);
  });

  it.each<Row>([
    ['12-reports.yaml', 'GET', '/api/v1/supplier/orders', 'statistics-api', '', null],
    ['12-reports.yaml', 'GET', '/api/v1/supplier/sales', 'statistics-api', '?dateFrom=yesterday', null],
    ['11-analytics.yaml', 'POST', '/api/analytics/v1/order-feed', 'seller-analytics-api', '', {}],
    ['11-analytics.yaml', 'POST', '/api/analytics/v1/stocks-report/wb-warehouses', 'seller-analytics-api', '', { limit: 250_001 }],
    ['12-reports.yaml', 'GET', remains, 'seller-analytics-api', '?groupByNm=', null],
    ['02-items.yaml', 'POST', '/content/v2/get/cards/list', 'content-api', '', { settings: { cursor: { limit: 101 } } }],
    ['02-items.yaml', 'GET', '/api/v2/list/goods/filter', 'discounts-prices-api', '?limit=1001', null],
    ['13-finances.yaml', 'POST', `${finance}/list`, 'finance-api', '', { dateFrom: '2026-10-01' }],
    ['13-finances.yaml', 'POST', `${finance}/detailed`, 'finance-api', '', { ...period, limit: 100_001 }],
    ['12-reports.yaml', 'GET', storage, 'seller-analytics-api', '?dateFrom=2026-11-01&dateTo=2026-11-10', null],
    ['08-promotion.yaml', 'GET', '/api/advert/v2/adverts', 'advert-api', '?payment_type=cpa', null],
    ['08-promotion.yaml', 'GET', '/adv/v3/fullstats', 'advert-api', '?ids=1&beginDate=2026-10-01&endDate=2026-11-01', null],
    ['09-communications.yaml', 'GET', '/api/v1/feedbacks', 'feedbacks-api', '?isAnswered=true&take=5001&skip=0', null],
    ['11-analytics.yaml', 'POST', downloads, 'seller-analytics-api', '', stockHistory('2026-06-01', '2026-11-08')],
    ['11-analytics.yaml', 'GET', downloads, 'seller-analytics-api', `?filter[downloadIds]=${uuid}`, null],
    ['11-analytics.yaml', 'GET', `${downloads}/file/{downloadId}`, 'seller-analytics-api', '', null],
  ])('%s %s %s refuses rightly', async (file, method, path, host, query, body) => {
    const reply = await patientSeller(wb.port, 3)({ method, host, path: path + query, ...(body ? { body } : {}) });
    expect(reply.status).toBe(400);
    expect(schemaErrors(schemaOf(file, method, path, 400), reply.body)).toEqual([]);
  });
});

const feed = (body: object): object => ({ host: 'seller-analytics-api', path: '/api/analytics/v1/order-feed', body });
const start = '2026-11-20T00:00:00+03:00';

it.each<[string, object, unknown]>([
  ['orders without dateFrom', { host: 'statistics-api', path: '/api/v1/supplier/orders' }, { errors: ['dateFrom: field required'] }],
  ['orders with a wrong dateFrom', { host: 'statistics-api', path: '/api/v1/supplier/orders?dateFrom=x' }, { errors: 'dateFrom: Value not validated' }],
  ['a feed older than 31 days', feed({ selectedPeriod: { start: '2026-10-01T00:00:00Z' } }), { detail: 'selectedPeriod.start: not earlier than 31 days ago' }],
  ['a feed page above 10 000', feed({ selectedPeriod: { start }, pagination: { limit: 10_001 } }), { detail: 'pagination.limit: must be between 1 and 10000' }],
  ['a feed page without its snapshot', feed({ selectedPeriod: { start }, pagination: { offset: 50 } }), { detail: 'pagination.snapshotTime: field required when offset is above 0' }],
  ['a finance period the wrong way round', { host: 'finance-api', path: `${finance}/list`, body: { dateFrom: '2026-11-01', dateTo: '2026-10-01' } }, { status: 400, detail: 'dateTo should be greater dateFrom', origin: 'open-api-finreports' }],
  ['prices without limit', { host: 'discounts-prices-api', path: '/api/v2/list/goods/filter' }, { data: null, error: true, errorText: 'limit: field required' }],
  ['storage without dateTo', { host: 'seller-analytics-api', path: `${storage}?dateFrom=2026-11-01` }, { detail: 'parameter "dateTo" in query has an error: value is required but missing' }],
  ['nine days and more of storage', { host: 'seller-analytics-api', path: `${storage}?dateFrom=2026-11-01&dateTo=2026-11-09T00:00:01` }, { detail: 'Difference between dateFrom and dateTo should be less or equal 8 days' }],
  ['storage of a day that is none', { host: 'seller-analytics-api', path: `${storage}?dateFrom=2026-11-01&dateTo=today` }, { detail: 'can\'t parse dateTo' }],
  ['storage the wrong way round', { host: 'seller-analytics-api', path: `${storage}?dateFrom=2026-11-02&dateTo=2026-11-01` }, { detail: 'dateTo should be greater dateFrom' }],
  ['statistics of 51 campaigns', { host: 'advert-api', path: `/adv/v3/fullstats?ids=${Array.from({ length: 51 }, (_, n) => n).join(',')}&beginDate=2026-11-01&endDate=2026-11-02` }, { detail: 'invalid ids', title: 'invalid payload', origin: 'camp-api-public-cache' }],
  ['statistics of no campaign', { host: 'advert-api', path: '/adv/v3/fullstats?ids=&beginDate=2026-11-01&endDate=2026-11-02' }, { detail: 'invalid ids' }],
  ['statistics of 32 days', { host: 'advert-api', path: '/adv/v3/fullstats?ids=1&beginDate=2026-10-01&endDate=2026-11-01' }, { errors: [{ detail: 'max date range 31 days', field: 'begin and end' }] }],
  ['a status of campaigns that is none', { host: 'advert-api', path: '/api/advert/v2/adverts?statuses=5' }, { detail: 'invalid statuses value' }],
  ['reviews without isAnswered', { host: 'feedbacks-api', path: '/api/v1/feedbacks?take=1&skip=0' }, { data: null, error: true, errorText: 'isAnswered: true or false expected' }],
  ['reviews without take', { host: 'feedbacks-api', path: '/api/v1/feedbacks?isAnswered=true&skip=0' }, { errorText: 'take: field required' }],
  ['reviews beyond the last skip', { host: 'feedbacks-api', path: '/api/v1/feedbacks?isAnswered=true&take=1&skip=199991' }, { errorText: 'skip: must be between 0 and 199990' }],
  ['reviews in an order that is none', { host: 'feedbacks-api', path: '/api/v1/feedbacks?isAnswered=true&take=1&skip=0&order=asc' }, { errorText: 'order: dateAsc or dateDesc expected' }],
  ['a stock history without an id of one\'s own', { host: 'seller-analytics-api', path: downloads, body: { ...stockHistory('2026-11-01', '2026-11-02'), id: '1' } }, { detail: 'id: UUID expected' }],
  ['a stock history with a smile in its name', { host: 'seller-analytics-api', path: downloads, body: { ...stockHistory('2026-11-01', '2026-11-02'), userReportName: '👟' } }, { detail: 'userReportName can not contain emojis' }],
  ['a task that is no UUID', { host: 'seller-analytics-api', path: `${remains}/tasks/1/status` }, { title: 'Bad Request', origin: 'api-statistics' }],
])('refuses %s', async (_, asked, body) => {
  const reply = await patientSeller(wb.port, 4)(asked as { host: string; path: string });
  expect([reply.status, reply.body]).toEqual([400, expect.objectContaining(body as object)]);
});

it('a shop without articles has nothing to tell', async () => {
  const empty = await startStandIn({ articles: 0 });
  const call = patientSeller(empty.port, 5);
  const created = await call({ host: 'seller-analytics-api', path: remains });
  const { taskId } = (created.body as { data: { taskId: string } }).data;
  const replies = [
    await call({ host: 'statistics-api', path: '/api/v1/supplier/orders?dateFrom=2026-01-01' }),
    await call({ host: 'seller-analytics-api', path: '/api/analytics/v1/stocks-report/wb-warehouses', body: {} }),
    await call({ host: 'seller-analytics-api', path: `${remains}/tasks/${taskId}/download` }),
    await call({ host: 'finance-api', path: `${finance}/list`, body: period }),
    await call({ host: 'finance-api', path: `${finance}/detailed`, body: period }),
    await call({ host: 'content-api', path: '/content/v2/get/cards/list', body: {} }),
    await call({ host: 'advert-api', path: '/adv/v1/promotion/count' }),
    await call({ host: 'advert-api', path: '/api/advert/v2/adverts' }),
    await call({ host: 'advert-api', path: '/adv/v3/fullstats?ids=1&beginDate=2026-11-01&endDate=2026-11-02' }),
    await call({ host: 'feedbacks-api', path: '/api/v1/feedbacks?isAnswered=true&take=1&skip=0' }),
  ];
  expect(replies.map(({ status, text }) => [status, text])).toEqual([
    [200, '[]'], [204, ''], [204, ''], [204, ''], [204, ''], [200, '{"cards":[],"cursor":{"updatedAt":"","nmID":0,"total":0}}'],
    [200, '{"adverts":null,"all":0}'], [200, '{"adverts":null}'], [200, 'null'],
    [200, '{"data":{"countUnanswered":0,"countArchive":0,"feedbacks":[]},"error":false,"errorText":"","additionalErrors":null}'],
  ]);
  await empty.stop();
});

it('a task goes from new to done, is seen by its seller only and is purged', async () => {
  const own = await startStandIn({ articles: 3 });
  const host = 'seller-analytics-api';
  const at = Date.parse('2026-11-23T06:00:00Z');
  const one = token(seller(6));
  const created = await ask(own.port, { host, path: remains, token: one, nowMs: at });
  const task = `${remains}/tasks/${(created.body as { data: { taskId: string } }).data.taskId}`;
  const statuses: unknown[] = [];
  for (const sec of [1, 6, 20, 7300]) {
    const { body } = await ask(own.port, { host, path: `${task}/status`, token: one, nowMs: at + sec * 1000 });
    statuses.push((body as { data: { status: string } }).data.status);
    if (sec === 6) statuses.push((await ask(own.port, { host, path: `${task}/download`, token: one, nowMs: at + sec * 1000 })).status);
  }
  const stranger = await ask(own.port, { host, path: `${task}/status`, token: token(seller(7)), nowMs: at });
  expect([...statuses, stranger.status]).toEqual(['new', 'processing', 404, 'done', 'purged', 404]);
  await own.stop();
});
