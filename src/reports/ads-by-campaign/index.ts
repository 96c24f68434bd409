import { descending } from '../../sheet/order/sort-key';
import { coded, id, integer, technical, text } from '../../tables/columns';
import { zeros } from '../../tables/added-up';
import { defineTable, type WireRow } from '../../tables/table';
import { currencyCode } from '../../wb/money/finance-words';
import { adLines, LINE_SUMS, lineColumns } from '../ad-lines/lines';
import { campaignNames } from '../ads/names';
import { adSpan, placementBehind, type Placement } from '../ads/placements';
import { defineReport, type ReportTables } from '../report';

/** What each campaign has cost lately, and what it brought. */
export const adsByCampaign = () => defineReport({
  table: defineTable({
    id: 'adsByCampaign',
    columns: [text('campaign', 220), coded(text('status', 110)), ...lineColumns(), integer('articles', 90), text('currency', 80), technical(id('advertId'))],
    key: ['advertId', 'currency'],
    mayLack: ['currency'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: { ...zeros(LINE_SUMS), verdict: '', drr: '', romi: '', ctr: '' },
  }),
  group: 'market',
  inputs: ['advertStats'],
  also: ['campaigns', 'orders', 'sales'],
  reads: ['costs', 'taxes', 'profitRules', 'profit'],
  isOffByDefault: true,
  highlights: [{ column: 'verdict', is: ['burns', 'loss'], tone: 'bad' }, { column: 'verdict', is: ['dear'], tone: 'care' }],
  order: [descending('spend'), descending('views')],
  rows: rowsOf,
  behind: (tables, { advertId, currency }) => [placementBehind(tables, adSpan(tables), (placement) => placement.advertId === String(advertId) && placement.currency === currencyCode(currency))],
});

function rowsOf(tables: ReportTables): WireRow[] {
  const names = campaignNames(tables);
  return adLines(tables, ({ advertId, currency }: Placement) => `${advertId}/${currency}`).map(({ placements, cells }) => {
    const [{ advertId, currency }] = placements;
    const known = names.get(advertId);
    const told = placements.find(({ campaign }) => campaign !== '')?.campaign;
    return { campaign: told ?? known?.name ?? '', status: known?.status ?? '', ...cells, articles: placements.filter(({ nmId }) => nmId !== '').length, currency, advertId };
  });
}
