import { defineDataset } from '../../sync/dataset';
import { date, money, optional, percent, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { tariffsOfToday } from './tariffs-of-today';

export const boxTariffs = () => defineDataset({
  table: defineTable({
    id: 'boxTariffs',
    columns: [
      date('day'),
      text('warehouseName', 220),
      text('geoName', 160),
      money('boxDeliveryBase', 110),
      money('boxDeliveryLiter', 110),
      percent('boxDeliveryCoefExpr', 110),
      money('boxDeliveryMarketplaceBase', 110),
      money('boxDeliveryMarketplaceLiter', 110),
      percent('boxDeliveryMarketplaceCoefExpr', 110),
      money('boxStorageBase', 110),
      money('boxStorageLiter', 110),
      percent('boxStorageCoefExpr', 110),
      optional(date('dtNextBox', 110)),
      optional(date('dtTillMax', 110)),
      text('currency', 80),
    ],
    key: ['warehouseName'],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/wb-tariffs', checkedOn: '2026-11-29' },
    routes: [tariffsOfToday(calls.boxTariffs)],
    freshForMs: 12 * 3_600_000,
  },
  group: 'reference',
  presets: ['warehouse'],
  size: [],
  isOffByDefault: true,
});
