import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { clickCollectOrders } from '.';

export const words: WordsOf<typeof clickCollectOrders> = {
  title: 'Pick-up orders',
  row: 'one assembly order that the buyer fetches',
  columns: {
    ...columns.assembly,
    isB2b: columns.isB2b,
    labels: columns.labels,
    convertedFinalPrice: columns.convertedFinalPrice,
    convertedOriginalPrice: columns.convertedOriginalPrice,
    convertedOriginalFinalPrice: columns.convertedOriginalFinalPrice,
    payMode: { header: 'Payment', note: 'Paid before, or to be paid on receipt.' },
    orderCode: { header: 'Number for the buyer', note: 'The number that the buyer names.' },
    warehouseAddress: { header: 'Pick-up address', note: 'Where the buyer fetches the order.' },
  },
  values: {
    supplierStatus: columns.supplierStatuses,
    wbStatus: columns.wbStatuses,
    cargoType: columns.cargoTypes,
    payMode: { prepaid: 'Paid', postpaid: 'On receipt', unknown: 'Unknown' },
  },
};
