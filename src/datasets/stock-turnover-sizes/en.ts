import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import { measures, period, words as turnover } from '../stock-turnover/en';
import type { stockTurnoverSizes } from '.';

export const words: WordsOf<typeof stockTurnoverSizes> = {
  title: 'Stock turnover by size',
  row: 'one size of a product in one warehouse: its stock today and its sales over the last 30 days',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    sizeName: columns.techSize,
    officeName: { header: 'Warehouse', note: 'Where it lies: in WB’s warehouses or in yours. WB shows all of yours as one.' },
    availability: turnover.columns.availability,
    ...measures,
    price: { header: 'Price', note: 'Price after your discount, before WB’s own.' },
    name: columns.title,
    subjectName: columns.subject,
    brandName: columns.brand,
    ...period,
    currency: columns.currency,
    chrtID: columns.chrtId,
  },
  values: turnover.values,
};
