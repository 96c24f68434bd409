import { defineDataset } from '../../sync/dataset';
import { dateWindows, inBatchesOf, rowsAt, single } from '../../sync/paging';
import { addedUp } from '../../tables/added-up';
import { always, date, id, integer, money, optional, percent, technical, text } from '../../tables/columns';
import { isNothing, rowsInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { parseDecimal } from '../../wb/money/decimal';

const SUMS = ['views', 'clicks', 'atbs', 'orders', 'shks', 'canceled', 'sum', 'sum_price'] as const;

/** Off until chosen: a token needs the category of advertising for it, and a year of it is a large sheet. */
export const advertStats = () => defineDataset({
  table: defineTable({
    id: 'advertStats',
    columns: [
      date('date'),
      text('campaign', 200),
      integer('nmId', 100),
      text('vendorCode'),
      text('name', 220),
      always(money('sum', 100)),
      always(integer('views')),
      always(integer('clicks')),
      percent('ctr', 80, ratio('clicks', 'views', 100)),
      money('cpc', 100, ratio('sum', 'clicks')),
      integer('atbs', 90),
      always(integer('orders')),
      integer('shks', 100),
      always(money('sum_price', 110)),
      optional(percent('cr', 80, ratio('orders', 'clicks', 100))),
      optional(integer('canceled', 100)),
      text('currency', 80),
      technical(id('advertId')),
    ],
    key: ['date', 'advertId', 'nmId'],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/promotion', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: dateWindows({ days: 31, reread: 7, column: 'date' }, inBatchesOf({ table: 'campaigns', column: 'id', size: 50 }, single({
        call: calls.fullStats,
        ask: ({ from, to, values }) => ({ query: { ids: values.join(','), beginDate: from, endDate: to } }),
        rows: (body) => addedUp(rowsAt(body).flatMap(articlesOf), {
          by: ['date', 'advertId', 'nmId'], sums: SUMS, money: { currency: 'currency', sums: ['sum', 'sum_price'] },
        }),
      }))),
    }],
    joins: [
      { table: 'campaigns', on: [{ ours: 'advertId', theirs: 'id' }], take: { campaign: 'name' } },
      { table: 'cards', on: [{ ours: 'nmId', theirs: 'nmID' }], take: { vendorCode: 'vendorCode' } },
    ],
    history: { usualDays: 30, kept: { days: 365 } },
    usualCalls: 3,
    freshForMs: 3 * 3_600_000,
  },
  group: 'ads',
  presets: ['sales'],
  size: [{ dataset: 'orders', factor: 0.5 }],
  isOffByDefault: true,
});

/** WB gives an article of a day once for each platform that it was shown on. */
function articlesOf({ advertId, currency, ...campaign }: WireRow): WireRow[] {
  return rowsInside(campaign, 'days').flatMap((day) =>
    rowsInside(day, 'apps').flatMap((app) =>
      rowsInside(app, 'nms').map((article) => (isNothing(article) ? article : { ...article, date: dayOf(day), advertId, currency }))));
}

function dayOf({ date: moment }: WireRow): unknown {
  return typeof moment === 'string' ? moment.slice(0, 10) : moment;
}

/** Ratios of sums, because ratios cannot be added up. Nothing where nobody has clicked or looked. */
function ratio(part: string, whole: string, unit = 1): (row: WireRow) => number | null {
  return (row) => {
    const [above, below] = [parseDecimal(row[part]), parseDecimal(row[whole])];
    return above === null || below === null || below === 0 ? null : Math.round((above / below) * unit * 100) / 100;
  };
}
