import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { fillSupplies } from '.';

export const words: WordsOf<typeof fillSupplies> = {
  title: 'Assemble supplies',
  about: 'The assembly list of FBS orders: enter the supply that an order goes with. Enter a name and a new supply is made.',
  row: 'one FBS order that is still with you',
  columns: {
    createdAt: columns.assembly.createdAt,
    article: columns.supplierArticle,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    warehouseName: columns.assembly.warehouseName,
    cargoType: columns.cargoType,
    supplyId: { header: 'In supply', note: 'As it was when the sheet of FBS orders was refreshed. Empty: in none yet.' },
    newSupply: { header: 'Into which supply', note: 'Enter the number of an open supply (WB-GI-…) or the name of a new one. Orders of one supply have one cargo type. Empty leaves it.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    order: columns.assemblyId,
  },
  values: { cargoType: columns.cargoTypes },
};
