import { unsentTold } from '../../../src/app/reports/unsent-told';
import { type DatasetId, datasetById } from '../../../src/datasets';
import { reportById, type ReportId } from '../../../src/reports';
import { type Fields, tablesOf } from '../../reports/tables';

const TODAY = 46_349;
const DAY = TODAY - 1;

type Datasets = Parameters<typeof tablesOf>[0]['datasets'];

const order = (more: Fields): Fields => ({ date: DAY + 0.5, nmId: 1, isCancel: false, priceWithDisc: 100, warehouseType: 'Склад WB', ...more });
const sale = (more: Fields): Fields => ({ date: DAY + 0.5, nmId: 1, saleID: 'S1', priceWithDisc: 100, forPay: 70, finishedPrice: 90, ...more });
const advert = (more: Fields): Fields => ({ date: DAY, advertId: 5, nmId: 1, currency: 'RUB', sum: 10, views: 5, clicks: 2, orders: 1, sum_price: 100, ...more });
const cluster = (more: Fields): Fields => ({ date: DAY, advertId: 5, nmId: 1, normQuery: 'кеды', currency: 'RUB', spend: 10, clicks: 2, ...more });
const fed = (more: Fields): Fields => ({ createdAt: DAY + 0.5, status: 'buyout', sellerPrice: 100, currency: 'RUB', ...more });

/** Each report that counts rows which it does not understand, the rows of a dataset, and an amount that WB sends with every one of them. */
const CASES: [ReportId, DatasetId, (more: Fields) => Fields, string, Datasets][] = [
  ...(['summary', 'byDay', 'salesByArticle', 'salesByBrand', 'salesByHour'] as const).flatMap((report): typeof CASES => [
    [report, 'orders', order, 'priceWithDisc', { sales: [] }], [report, 'sales', sale, 'forPay', { orders: [] }],
  ]),
  ['summary', 'advertStats', advert, 'sum', { orders: [], sales: [] }],
  ...(['ads', 'adsByArticle', 'adsByCampaign'] as const).flatMap((report) => ['sum', 'views', 'clicks', 'orders', 'sum_price'].map((column): (typeof CASES)[number] => [report, 'advertStats', advert, column, {}])),
  ...['spend', 'clicks'].map((column): (typeof CASES)[number] => ['adClusters', 'clusterStats', cluster, column, {}]),
  ['buyoutCohorts', 'orderFeed', fed, 'sellerPrice', {}],
];

const oddIn = (report: ReportId, datasets: Datasets, wrap = unsentTold): number =>
  reportById(report).rows(wrap(tablesOf({ today: TODAY, datasets }))).reduce((most, { odd }) => Math.max(most, Number(odd)), 0);

it.each(CASES)('%s tells of a row of %s without an amount', (report, dataset, row, column, others) => {
  const given = (value: number | string): Datasets => ({ ...others, [dataset]: [row({}), row({ [column]: value })] });
  expect([oddIn(report, given(7)), oddIn(report, given('нет')), oddIn(report, given(''))]).toEqual([0, 1, 1]);
});

it('takes a column that is blank in all rows for one that is not on the sheet, and what WB does not always send for nothing', () => {
  expect(oddIn('salesByArticle', { orders: [order({ priceWithDisc: '' }), order({ priceWithDisc: '' })], sales: [] })).toBe(0);
  const { rows } = unsentTold(tablesOf({ today: TODAY, datasets: { orders: [order({}), order({ nmId: '', spp: '', priceWithDisc: '' })] } }));
  expect(rows('orders', ['nmId', 'spp', 'priceWithDisc'])).toEqual([[1, '', 100], ['', '', '?']]);
});

it('leaves sheets alone that leave zeros blank themselves', () => {
  expect(datasetById('finance').table.zerosCountWith).toBeDefined();
  const { rows } = unsentTold(tablesOf({ today: TODAY, datasets: { finance: [{ forPay: 5 }, { forPay: '' }] } }));
  expect(rows('finance', ['forPay'])).toEqual([[5], ['']]);
});

it('says of stocks that WB has not sent that nobody knows them', () => {
  const stock = (nmId: number, quantity: number | ''): Fields => ({ nmId, techSize: 'M', warehouseName: 'Склад', quantity, inWayToClient: 0, inWayFromClient: 0 });
  const orders = [1, 2].map((nmId) => order({ nmId, techSize: 'M', warehouseName: 'Склад' }));
  for (const report of ['runningOut', 'replenish'] as const) {
    const made = reportById(report).rows(unsentTold(tablesOf({ today: TODAY, datasets: { orders, stocks: [stock(1, ''), stock(2, 0)] } })));
    expect(made.map(({ nmId, state, toSend }) => [nmId, state, toSend])).toEqual([[1, 'unclear', ''], [2, report === 'replenish' ? 'send' : 'out', expect.any(Number)]]);
  }
});
