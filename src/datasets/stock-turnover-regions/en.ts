import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import { measures, period } from '../stock-turnover/en';
import type { stockTurnoverRegions } from '.';

export const words: WordsOf<typeof stockTurnoverRegions> = {
  title: 'Stock turnover by warehouse',
  row: 'one warehouse or region: its stock today and how long it lasts',
  columns: {
    regionName: { header: 'Region', note: 'Where items are sent from. Since 15.08.2026 WB adds up all its own warehouses, and all of yours as “Свой склад”.' },
    officeName: { header: 'Warehouse', note: 'Name of the warehouse. Empty where WB does not split the region.' },
    stockCount: measures.stockCount,
    saleRate: measures.saleRate,
    stockSum: measures.stockSum,
    toClientCount: measures.toClientCount,
    fromClientCount: measures.fromClientCount,
    ...period,
    currency: columns.currency,
    officeID: { header: 'Warehouse ID', note: 'Number of the warehouse inside WB.' },
  },
};
