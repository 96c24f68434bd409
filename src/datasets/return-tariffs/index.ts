import { defineDataset } from '../../sync/dataset';
import { date, money, optional, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { tariffsOfToday } from '../box-tariffs/tariffs-of-today';

export const returnTariffs = () => defineDataset({
  table: defineTable({
    id: 'returnTariffs',
    columns: [
      date('day'),
      text('warehouseName', 220),
      money('deliveryDumpSupOfficeBase', 120),
      money('deliveryDumpSupOfficeLiter', 120),
      money('deliveryDumpSupCourierBase', 120),
      money('deliveryDumpSupCourierLiter', 120),
      money('deliveryDumpSupReturnExpr', 120),
      money('deliveryDumpKgtOfficeBase', 120),
      money('deliveryDumpKgtOfficeLiter', 120),
      money('deliveryDumpKgtReturnExpr', 120),
      money('deliveryDumpSrgOfficeExpr', 120),
      money('deliveryDumpSrgReturnExpr', 120),
      optional(date('dtNextDeliveryDumpSup', 120)),
      optional(date('dtNextDeliveryDumpKgt', 120)),
      optional(date('dtNextDeliveryDumpSrg', 120)),
      text('currency', 80),
    ],
    key: ['warehouseName'],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/wb-tariffs', checkedOn: '2026-11-29' },
    routes: [tariffsOfToday(calls.returnTariffs)],
    freshForMs: 12 * 3_600_000,
  },
  group: 'reference',
  presets: ['warehouse'],
  size: [],
  isOffByDefault: true,
});
