import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { boxTariffs } from '.';

export const words: WordsOf<typeof boxTariffs> = {
  title: 'Tariffs of boxes',
  row: 'the tariffs of one warehouse for goods in boxes',
  columns: {
    day: { header: 'Day', note: 'The day of these tariffs. Where it is old, WB no longer shows the warehouse.' },
    warehouseName: { header: 'Warehouse', note: 'The warehouse as WB names it.' },
    geoName: { header: 'Place', note: 'Country or district of the warehouse.' },
    boxDeliveryBase: { header: 'Delivery: first litre', note: 'What it costs to deliver the first litre to the buyer.' },
    boxDeliveryLiter: { header: 'Delivery: next litre', note: 'What each next litre costs.' },
    boxDeliveryCoefExpr: { header: 'Delivery coefficient', note: 'A share in the cell: 160 % is 1.6. Prices include it already.' },
    boxDeliveryMarketplaceBase: { header: 'FBS: first litre', note: 'Delivery of the first litre where you packed the order (FBS).' },
    boxDeliveryMarketplaceLiter: { header: 'FBS: next litre', note: 'Each next litre where you packed the order (FBS).' },
    boxDeliveryMarketplaceCoefExpr: { header: 'FBS coefficient', note: 'A share in the cell: 160 % is 1.6. Prices include it already.' },
    boxStorageBase: { header: 'Storage: first litre', note: 'Storage of the first litre for a day.' },
    boxStorageLiter: { header: 'Storage: next litre', note: 'Storage of each next litre for a day.' },
    boxStorageCoefExpr: { header: 'Storage coefficient', note: 'A share in the cell: 160 % is 1.6. Prices include it already.' },
    dtNextBox: { header: 'Next from', note: 'The day on which the next tariffs begin.' },
    dtTillMax: { header: 'Valid to', note: 'The last day for which tariffs are known.' },
    currency: columns.currency,
  },
};
