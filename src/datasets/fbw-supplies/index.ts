import { defineDataset } from '../../sync/dataset';
import { bringing, eachOf, objectAt, offsetPages, oneAfterAnother, rowsAt, single } from '../../sync/paging';
import { always, boolean, changing, coded, date, dateTime, id, integer, money, number, optional, sometimes, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** An order that no day has been planned for has no number of a supply yet. */
const PLANNED = [2, 3, 4, 5, 6];

/** A supply that has not changed for so long will not change any more. */
export const ALIVE = { table: 'fbwSupplies', column: 'supplyID', newer: { column: 'updatedDate', days: 60 } } as const;

/** Supplies to WB's warehouses. What WB has counted of a supply is told by a method that takes one number at a time. */
export const fbwSupplies = () => defineDataset({
  table: defineTable({
    id: 'fbwSupplies',
    columns: [
      always(date('supplyDate')),
      coded(text('statusID', 150)),
      id('supplyID', 110),
      changing(text('warehouseName', 160)),
      changing(integer('quantity', 90)),
      changing(integer('acceptedQuantity', 90)),
      changing(integer('readyForSaleQuantity', 110)),
      changing(integer('unloadingQuantity', 100)),
      changing(money('acceptanceCost', 110)),
      changing(number('paidAcceptanceCoefficient', 120)),
      dateTime('factDate'),
      coded(text('boxTypeID', 130)),
      dateTime('createDate'),
      dateTime('updatedDate'),
      optional(changing(text('actualWarehouseName', 160))),
      optional(changing(text('transitWarehouseName', 160))),
      optional(changing(number('storageCoef', 120))),
      optional(changing(number('deliveryCoef', 120))),
      optional(changing(integer('depersonalizedQuantity', 120))),
      optional(changing(text('rejectReason', 220))),
      optional(sometimes(boolean('isBoxOnPallet', 120))),
      technical(optional(id('preorderID', 110))),
    ],
    key: ['supplyID'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/orders-fbw', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: oneAfterAnother([
        bringing('lasting', offsetPages({
          call: calls.fbwSupplies,
          pageSize: 1000,
          ask: (page) => ({ query: { ...page }, body: { statusIDs: PLANNED } }),
          rows: (body) => rowsAt(body),
        })),
        bringing('changing', eachOf({ ...ALIVE, isOwn: true }, single({
          call: calls.fbwSupply,
          ask: ({ values: [ID] }) => ({ params: { ID: String(ID) } }),
          rows: (body, { values: [supplyID] }) => (body === null ? [] : [{ ...objectAt(body), supplyID }]),
        }))),
      ]),
    }],
    usualCalls: 30,
    freshForMs: 3 * 3_600_000,
  },
  group: 'stock',
  presets: ['warehouse'],
  size: [],
  isOffByDefault: true,
});
