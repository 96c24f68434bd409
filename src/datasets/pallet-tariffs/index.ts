import { defineDataset } from '../../sync/dataset';
import { date, money, optional, percent, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { tariffsOfToday } from '../box-tariffs/tariffs-of-today';

export const palletTariffs = () => defineDataset({
  table: defineTable({
    id: 'palletTariffs',
    columns: [
      date('day'),
      text('warehouseName', 220),
      money('palletDeliveryValueBase', 110),
      money('palletDeliveryValueLiter', 110),
      percent('palletDeliveryExpr', 110),
      money('palletStorageValueExpr', 110),
      percent('palletStorageExpr', 110),
      optional(date('dtNextPallet', 110)),
      optional(date('dtTillMax', 110)),
      text('currency', 80),
    ],
    key: ['warehouseName'],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/wb-tariffs', checkedOn: '2026-11-29' },
    routes: [tariffsOfToday(calls.palletTariffs)],
    freshForMs: 12 * 3_600_000,
  },
  group: 'reference',
  presets: ['warehouse'],
  size: [],
  isOffByDefault: true,
});
