/** Storage and the stock of earlier days, against what the shop says elsewhere. */
import { unzipSync } from 'fflate';
import { type RunningStandIn, startStandIn } from '../../../local/wb/spawn';
import { ask, patientSeller, seller, START_MS, token } from './support/caller';

let wb: RunningStandIn;
beforeAll(async () => { wb = await startStandIn({ articles: 40, days: 40, ordersPerDay: 20 }); });
afterAll(() => wb.stop());

type Row = Record<string, string | number>;
type Caller = ReturnType<typeof patientSeller>;

const host = 'seller-analytics-api';
const storage = '/api/v1/paid_storage';
const downloads = '/api/v2/nm-report/downloads';
const uuid = (n: number): string => `11111111-2222-4333-8444-${String(n).padStart(12, '0')}`;

async function storageRows(call: Caller, dateFrom: string, dateTo: string): Promise<Row[]> {
  const created = await call({ host, path: `${storage}?dateFrom=${dateFrom}&dateTo=${dateTo}` });
  const { taskId } = (created.body as { data: { taskId: string } }).data;
  return (await call({ host, path: `${storage}/tasks/${taskId}/download` })).body as Row[];
}

const order = (id: string, change: object = {}): { host: string; path: string; body: object } => ({
  host, path: downloads,
  body: { id, reportType: 'STOCK_HISTORY_DAILY_CSV', params: { currentPeriod: { start: '2026-11-20', end: '2026-11-23' }, stockType: '', skipDeletedNm: false, ...change } },
});

/** Simple on purpose: no cell of a plain shop has a comma. */
async function csvRows(call: Caller, id: string): Promise<string[][]> {
  const { bytes } = await call({ host, path: `${downloads}/file/${id}` });
  const [[name, content] = ['', new Uint8Array()]] = Object.entries(unzipSync(bytes));
  expect(name).toBe(`${id}.csv`);
  return Buffer.from(content).toString().trimEnd().split('\n').map((line) => line.split(','));
}

it('storage of a day costs what the realization report charges for it', async () => {
  const call = patientSeller(wb.port, 1);
  const rows = await storageRows(call, '2026-11-02', '2026-11-09');
  const days = [...new Set(rows.map(({ date }) => String(date)))].sort();
  const mills = (amount: unknown): number => Math.round(Number(amount) * 1000);
  const report = (await call({ host: 'finance-api', path: '/api/finance/v1/sales-reports/detailed', body: { dateFrom: '2026-11-02', dateTo: '2026-11-09', period: 'daily' } })).body as Row[];
  const charged = days.map((day) => [day, mills(report.find((row) => row.sellerOperName === 'Хранение' && row.rrDate === day)?.paidStorage)]);
  expect(days).toEqual(['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-07', '2026-11-08', '2026-11-09']);
  expect(days.map((day) => [day, rows.filter(({ date }) => date === day).reduce((sum, row) => sum + mills(row.warehousePrice), 0)])).toEqual(charged);
  expect(rows.every((row) => Number(row.barcodesCount) > 0 && row.warehouse === 'Склад WB РФ' && row.officeId === 0)).toBe(true);
  expect(new Set(rows.map(({ date, chrtId }) => `${date} ${chrtId}`)).size).toBe(rows.length);
});

it('a storage report is no report of another kind', async () => {
  const call = patientSeller(wb.port, 2);
  const created = await call({ host, path: `${storage}?dateFrom=2026-11-02&dateTo=2026-11-03` });
  const { taskId } = (created.body as { data: { taskId: string } }).data;
  expect((await call({ host, path: `/api/v1/warehouse_remains/tasks/${taskId}/download` })).status).toBe(404);
});

describe('the history of stock', () => {
  it('ends with the stock of now, and a day before held what has been ordered since', async () => {
    const plain = await startStandIn({ articles: 40, days: 40, ordersPerDay: 20, plain: true });
    const call = patientSeller(plain.port, 3);
    await call(order(uuid(1)));
    const [header = [], ...lines] = await csvRows(call, uuid(1));
    expect(header).toEqual(['VendorCode', 'Name', 'NmID', 'SubjectName', 'BrandName', 'SizeName', 'ChrtID', 'OfficeName', '20.11.2026', '21.11.2026', '22.11.2026', '23.11.2026']);
    const { data: { items } } = (await call({ host, path: '/api/analytics/v1/stocks-report/wb-warehouses', body: {} })).body as { data: { items: Row[] } };
    const now = items.filter(({ quantity }) => Number(quantity) > 0).map(({ chrtId, quantity }) => `${chrtId} ${quantity}`).sort();
    const ofWb = lines.filter((line) => line[7] === 'Склад WB');
    expect(ofWb.filter((line) => Number(line[11]) > 0).map((line) => `${line[6]} ${line[11]}`).sort()).toEqual(now);

    const orders = (await call({ host: 'statistics-api', path: '/api/v1/supplier/orders?dateFrom=2026-10-01' })).body as Row[];
    const cards = (await call({ host: 'discounts-prices-api', path: '/api/v2/list/goods/filter?limit=1000' })).body as { data: { listGoods: { nmID: number; sizes: { sizeID: number; techSizeName: string }[] }[] } };
    const chrtIdOf = (row: Row): number | undefined => cards.data.listGoods.find(({ nmID }) => nmID === row.nmId)?.sizes.find(({ techSizeName }) => techSizeName === row.techSize)?.sizeID;
    // 20–22 November 2026 are Friday to Sunday: nothing is delivered in between.
    const sold = orders.filter((row) => row.warehouseType === 'Склад WB' && /^2026-11-2[12]/.test(String(row.date)));
    const fall = (line: string[]): number => Number(line[8]) - Number(line[10]);
    expect(ofWb.reduce((sum, line) => sum + fall(line), 0)).toBe(sold.filter((row) => ofWb.some((line) => Number(line[6]) === chrtIdOf(row))).length);
    expect(lines.some((line) => line[7] === 'Свой склад')).toBe(true);
    await plain.stop();
  });

  it('waits, is made, is kept for two days, and stands in one list with what others have ordered', async () => {
    const own = await startStandIn({ articles: 5 });
    const one = token(seller(4));
    const at = (sec: number, path: string): Promise<{ status: number; body: unknown }> => ask(own.port, { host, path, token: one, nowMs: START_MS + sec * 1000 });
    await ask(own.port, { ...order(uuid(2)), token: one, nowMs: START_MS });
    const seen: unknown[] = [];
    for (const sec of [1, 30, 90]) {
      const { data } = (await at(sec, `${downloads}?filter[downloadIds]=${uuid(2)}`)).body as { data: Row[] };
      seen.push([data.length, data[0]?.status, data[0]?.createdAt, (await at(sec, `${downloads}/file/${uuid(2)}`)).status]);
    }
    const { data } = (await at(120, downloads)).body as { data: Row[] };
    const late = await at(49 * 3600, `${downloads}/file/${uuid(2)}`);
    expect(seen).toEqual([[1, 'WAITING', '2026-11-23 06:01:00', 400], [1, 'PROCESSING', '2026-11-23 06:01:00', 400], [1, 'SUCCESS', '2026-11-23 06:01:00', 200]]);
    expect([data.map(({ name }) => name), late.status]).toEqual([['Отчёт', 'Воронка'], 400]);
    await own.stop();
  });

  it('ordered twice is one report; an id given to another report spoils that; twenty are the most of a day', async () => {
    const call = patientSeller(wb.port, 5);
    const statuses = async (): Promise<unknown[]> => ((await call({ host, path: downloads })).body as { data: Row[] }).data.map(({ status }) => status);
    await call(order(uuid(3)));
    await call(order(uuid(3)));
    expect(await statuses()).toEqual(['SUCCESS', 'FAILED']);
    await call(order(uuid(3), { stockType: 'wb' }));
    expect(await statuses()).toEqual(['FAILED', 'SUCCESS', 'FAILED']);
    const rest: number[] = [];
    for (let n = 10; n < 29; n += 1) rest.push((await call(order(uuid(n)))).status);
    expect(rest).toEqual([...Array.from({ length: 18 }, () => 200), 400]);
  });
});
