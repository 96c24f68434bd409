import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { acquiring } from '.';

export const words: WordsOf<typeof acquiring> = {
  title: 'Acquiring',
  row: 'taking one payment, in a report of what that cost',
  columns: {
    acqDate: { header: 'Paid on', note: 'The day the payment went through.' },
    documentType: { header: 'Document', note: 'Sale or return. In WB’s own words.' },
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    retailAmount: { header: 'Sale', note: 'What the buyer paid.' },
    acquiringFee: { header: 'Acquiring', note: 'What taking this payment cost, VAT included.' },
    acquiringFeeVat: { header: 'VAT of it', note: 'VAT within the cost of acquiring.' },
    acquiringBank: { header: 'Bank', note: 'Which bank took the payment.' },
    saleDate: { header: 'Sold on', note: 'The day of the sale that the payment is for.' },
    invoiceNumber: { header: 'Invoice', note: 'Number of the invoice.' },
    invoiceDate: { header: 'Invoice date', note: 'The day of the invoice.' },
    currency: columns.currency,
    tin: { header: 'Bank’s INN', note: 'Taxpayer number that WB gives beside the bank.' },
    taxRegistrationReasonCode: { header: 'Bank’s KPP', note: 'Registration code that WB gives beside the bank.' },
    shkId: { header: 'WB code', note: 'Number by which WB knows the item.' },
    srid: columns.srid,
    reportId: { header: 'Report number', note: 'The total of the report is found by it in the sheet of acquiring reports.' },
    rrdId: { header: 'Row number', note: 'Number of the row in WB’s report.' },
  },
};
