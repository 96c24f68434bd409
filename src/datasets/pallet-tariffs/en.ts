import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { palletTariffs } from '.';

export const words: WordsOf<typeof palletTariffs> = {
  title: 'Tariffs of pallets',
  row: 'the tariffs of one warehouse for goods on pallets',
  columns: {
    day: { header: 'Day', note: 'The day of these tariffs. Where it is old, WB no longer shows the warehouse.' },
    warehouseName: { header: 'Warehouse', note: 'The warehouse as WB names it.' },
    palletDeliveryValueBase: { header: 'Delivery: first litre', note: 'What it costs to deliver the first litre to the buyer.' },
    palletDeliveryValueLiter: { header: 'Delivery: next litre', note: 'What each next litre costs.' },
    palletDeliveryExpr: { header: 'Delivery coefficient', note: 'A share in the cell: 160 % is 1.6. Prices include it already.' },
    palletStorageValueExpr: { header: 'Storage of a pallet', note: 'Storage of one pallet for a day.' },
    palletStorageExpr: { header: 'Storage coefficient', note: 'A share in the cell: 160 % is 1.6. Prices include it already.' },
    dtNextPallet: { header: 'Next from', note: 'The day on which the next tariffs begin.' },
    dtTillMax: { header: 'Valid to', note: 'The last day for which tariffs are known.' },
    currency: columns.currency,
  },
};
