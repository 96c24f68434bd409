import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { sellerWarehouses } from '.';

export const words: WordsOf<typeof sellerWarehouses> = {
  title: 'My warehouses',
  row: 'one warehouse of yours',
  columns: {
    name: { header: 'Your warehouse', note: 'How you named it in the WB cabinet.' },
    deliveryType: columns.deliveryType,
    cargoType: columns.cargoType,
    officeName: { header: 'Drop-off point', note: 'Warehouse or point of WB that yours is tied to. Needs the sheet “WB drop-off points”.' },
    officeAddress: { header: 'Address of the point', note: 'Where goods of this warehouse are brought. Needs the sheet “WB drop-off points”.' },
    isProcessing: { header: 'Being updated', note: '“yes” while WB updates the warehouse: its stock cannot be changed then.' },
    isDeleting: { header: 'Being deleted', note: '“yes” while it is being deleted. A deleted warehouse stays in the list.' },
    id: columns.sellerWarehouseId,
    officeId: { header: 'Point ID', note: 'Number of the warehouse or point inside WB.' },
  },
  values: { deliveryType: columns.deliveryTypes, cargoType: columns.cargoTypes },
};
