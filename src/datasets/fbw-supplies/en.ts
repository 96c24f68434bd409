import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { fbwSupplies } from '.';

export const words: WordsOf<typeof fbwSupplies> = {
  title: 'FBW supplies',
  row: 'one supply to a warehouse of WB. Orders without a day are not shown',
  columns: {
    supplyDate: columns.supplyDate,
    statusID: { header: 'State', note: 'Where the supply stands: planned, being accepted, accepted.' },
    supplyID: columns.fbwSupply,
    warehouseName: columns.supplyWarehouse,
    quantity: { header: 'In the supply', note: 'Pieces that you named in the supply.' },
    acceptedQuantity: columns.acceptedQuantity,
    readyForSaleQuantity: columns.readyForSaleQuantity,
    unloadingQuantity: columns.unloadingQuantity,
    acceptanceCost: { header: 'Acceptance cost', note: '₽. A first reckoning: the finance report has the final one.' },
    paidAcceptanceCoefficient: { header: 'Acceptance coefficient', note: 'How many times dearer than usual acceptance is.' },
    factDate: { header: 'Arrived', note: 'When the goods were really brought, Moscow time.' },
    boxTypeID: { header: 'Packing', note: 'Boxes, pallets, a super safe, or no boxes.' },
    createDate: { header: 'Created', note: 'When the supply was made, Moscow time.' },
    updatedDate: { header: 'Changed', note: 'When WB changed the supply, Moscow time. The numbers are renewed for 60 days after its last change.' },
    actualWarehouseName: { header: 'Brought to', note: 'Warehouse to which the supply was really brought.' },
    transitWarehouseName: { header: 'Transit warehouse', note: 'Through which warehouse the supply goes. Empty where it goes straight.' },
    storageCoef: { header: 'Storage coefficient', note: 'Per cent of the usual price of storage.' },
    deliveryCoef: { header: 'Logistics coefficient', note: 'Per cent of the usual price of logistics.' },
    depersonalizedQuantity: { header: 'Without identity', note: 'Pieces that WB accepted without knowing which goods they are.' },
    rejectReason: { header: 'Why rejected', note: 'Why the supply cannot be accepted.' },
    isBoxOnPallet: { header: 'Pallet by piece', note: '“yes” where the supply is a pallet counted by piece.' },
    preorderID: { header: 'Order number', note: 'Number of the order for the supply. Virtual supplies have 0.' },
  },
  values: {
    statusID: { 1: 'Not planned', 2: 'Planned', 3: 'May be shipped', 4: 'Being accepted', 5: 'Accepted', 6: 'Shipped at the gate' },
    boxTypeID: { 0: 'No boxes', 1: 'Boxes', 2: 'Boxes or a pallet', 5: 'Pallets', 6: 'Super safe' },
  },
};
