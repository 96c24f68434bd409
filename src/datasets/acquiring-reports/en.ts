import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { acquiringReports } from '.';

export const words: WordsOf<typeof acquiringReports> = {
  title: 'Acquiring reports',
  row: 'one report of what taking payments cost',
  columns: {
    dateFrom: { header: 'Period start', note: 'First day of the report.' },
    dateTo: { header: 'Period end', note: 'Last day of the report.' },
    createDate: { header: 'Made on', note: 'When WB made the report: sometimes weeks after its days.' },
    acquiringFeeSum: { header: 'Acquiring', note: 'What taking payments cost in the period, VAT included.' },
    acquiringFeeVatSum: { header: 'VAT of it', note: 'VAT within the cost of acquiring.' },
    currency: columns.currency,
    sellerFinanceName: { header: 'Legal entity', note: 'Whom the report is made for.' },
    reportId: { header: 'Report number', note: 'The rows of the report are found by it in the acquiring sheet.' },
  },
};
