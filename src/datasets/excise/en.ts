import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { excise } from '.';

export const words: WordsOf<typeof excise> = {
  title: 'Marking codes',
  row: 'one operation with a marking code',
  columns: {
    fiscal_dt: { header: 'Receipt day', note: 'The day on the receipt. Empty while there is none.' },
    operation: { header: 'Operation', note: 'Out of circulation with a sale, back into circulation with a return.' },
    vendorCode: columns.supplierArticle,
    nm_id: columns.nmId,
    title: columns.title,
    price: { header: 'Price with VAT', note: 'Price of the item, VAT included.' },
    currency_name_short: { header: 'Currency', note: 'Currency of the price, as WB calls it.' },
    excise_short: { header: 'Marking code', note: 'Code of the state’s marking on this item.' },
    barcode: columns.barcode,
    name: { header: 'Country', note: 'Country of the buyer.' },
    fiscal_doc_number: { header: 'Receipt number', note: 'Number of the fiscal document. Empty while there is no receipt.' },
    fiscal_drive_number: { header: 'Fiscal drive', note: 'Number of the fiscal drive that gave the receipt.' },
    rid: { header: 'Rid', note: 'Number of the order in its former shape.' },
    srid: columns.srid,
    operation_type_id: { header: 'Operation code', note: 'Kind of operation as WB writes it: 1 is out of circulation, 2 is back into it.' },
  },
  values: { operation: { 1: 'Out of circulation', 2: 'Back into circulation' } },
};
