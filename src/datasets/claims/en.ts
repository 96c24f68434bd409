import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { claims } from '.';

export const words: WordsOf<typeof claims> = {
  title: 'Return claims',
  row: 'one claim of a buyer',
  columns: {
    dt: { header: 'Claimed', note: 'When the buyer claimed it, Moscow time. WB shows 14 days, older rows stay on the sheet.' },
    vendorCode: columns.supplierArticle,
    nm_id: columns.nmId,
    imt_name: columns.title,
    status: { header: 'Decision', note: 'What has been decided.' },
    status_ex: { header: 'The piece', note: 'Where the piece stays or goes.' },
    price: { header: 'Price', note: 'What the buyer paid, with all discounts.' },
    dt_update: { header: 'Decided', note: 'When it was decided. Of a new one, when it was claimed. Moscow time.' },
    order_dt: { header: 'Ordered', note: 'When the buyer ordered it.' },
    srid: columns.srid,
    delivery_dt: { header: 'Received', note: 'When the buyer received it.' },
    user_comment: { header: 'Buyer says', note: 'What the buyer wrote. Everyone with the spreadsheet sees it.' },
    wb_comment: { header: 'Answer', note: 'What the buyer was answered.' },
    photos: { header: 'Photos', note: 'How many photos the claim has.' },
    claim_type: { header: 'Claimed in', note: 'Where the buyer claimed it.' },
    currency_code: columns.currency,
    id: { header: 'Claim number', note: 'The number that WB knows the claim by.' },
  },
  values: {
    status: { 0: 'Being considered', 1: 'Refused', 2: 'Approved' },
    status_ex: { 0: 'Waits', 1: 'With the buyer, refused', 2: 'To WB, to be scrapped', 5: 'With the buyer, approved', 8: 'On sale after a check', 10: 'On the way to you' },
    claim_type: { 1: 'Portal', 3: 'Chat' },
  },
};
