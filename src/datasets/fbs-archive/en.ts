import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { fbsArchive } from '.';

export const words: WordsOf<typeof fbsArchive> = {
  title: 'FBS archive',
  row: 'one assembly order made more than three months ago',
  columns: {
    ...columns.assembly,
    createdAt: { header: 'Created', note: 'The day when the assembly order came. WB keeps no hours in the archive.' },
    supplyId: columns.fbsSupplyId,
    scanPrice: { header: 'Acceptance price', note: '₽. What acceptance of the order cost.' },
    crossBorderType: { header: 'Cross-border', note: 'Whether the order goes to another country.' },
    isB2B: columns.isB2b,
    colorCode: columns.colorCode,
    stickerId: { header: 'Sticker', note: 'Number of the sticker on the package.' },
    orderUid: columns.orderUid,
  },
  values: {
    supplierStatus: columns.supplierStatuses,
    wbStatus: columns.wbStatuses,
    cargoType: columns.cargoTypes,
    crossBorderType: { local: 'No', crossBorder: 'Yes' },
  },
};
