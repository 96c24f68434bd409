import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { acceptanceReport } from '.';

export const words: WordsOf<typeof acceptanceReport> = {
  title: 'Paid acceptance',
  row: 'accepting one product on one day',
  columns: {
    shkCreateDate: { header: 'Accepted on', note: 'The day WB accepted the product.' },
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    count: { header: 'Accepted, pcs', note: 'How many pieces were accepted on this day.' },
    total: { header: 'Acceptance', note: 'What accepting these pieces cost, ₽.' },
    incomeId: { header: 'Supply number', note: 'The supply with which the product came.' },
    giCreateDate: { header: 'Supply made on', note: 'The day the supply was made.' },
    subjectName: columns.subject,
    rowCount: { header: 'Rows at WB', note: 'How many rows of WB’s report are added up in this one.' },
  },
};
