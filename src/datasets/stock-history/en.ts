import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { stockHistory } from '.';

export const words: WordsOf<typeof stockHistory> = {
  title: 'Daily stock history',
  row: 'the stock of one size of a product on one day',
  columns: {
    date: { header: 'Day', note: 'The day of the stock. WB keeps three months; rows stay on the sheet after that.' },
    VendorCode: columns.supplierArticle,
    NmID: columns.nmId,
    Name: columns.title,
    SizeName: columns.techSize,
    OfficeName: { header: 'Warehouse', note: 'Where it lay: in WB’s warehouses or in yours. WB shows all of yours as one.' },
    quantity: { header: 'Stock, pcs', note: 'How many pieces there were on the day.' },
    SubjectName: columns.subject,
    BrandName: columns.brand,
    ChrtID: columns.chrtId,
  },
};
