import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { fbsSupplies } from '.';

export const words: WordsOf<typeof fbsSupplies> = {
  title: 'FBS supplies',
  row: 'one supply of assembly orders',
  columns: {
    createdAt: { header: 'Created', note: 'When the supply was made, Moscow time.' },
    id: columns.fbsSupplyId,
    name: { header: 'Name', note: 'How you named the supply.' },
    done: { header: 'Closed', note: '“yes” where the supply has been handed over.' },
    closedAt: { header: 'Closed on', note: 'When the supply was closed, Moscow time.' },
    scanDt: { header: 'Scanned', note: 'When WB scanned the supply or its first order, Moscow time.' },
    officeName: { header: 'Goes to', note: 'Warehouse or point of WB. Needs the sheet “WB drop-off points”.' },
    cargoType: columns.cargoType,
    isPickupPointShipmentAllowed: { header: 'Pick-up point', note: '“yes” where the supply may be handed over at a pick-up point.' },
    recommendedName: { header: 'WB advises', note: 'Warehouse nearest to the buyers: Moscow and its region only.' },
    crossBorderType: { header: 'Cross-border', note: 'Whether the supply goes to another country.' },
    isB2b: { header: 'For companies', note: '“yes” where the buyers are companies.' },
    destinationOfficeId: { header: 'Point ID', note: 'Number of the warehouse or point inside WB.' },
    recommendedWhId: { header: 'Advice ID', note: 'Number of the warehouse that WB advises. 0: none.' },
  },
  values: {
    cargoType: columns.cargoTypes,
    crossBorderType: { 0: 'No', 1: 'Yes' },
  },
};
