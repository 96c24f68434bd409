import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { antifraud } from '.';

export const words: WordsOf<typeof antifraud> = {
  title: 'Self-purchases',
  row: 'one product in a week’s deductions for self-purchases',
  columns: {
    dateFrom: { header: 'Week start', note: 'First day of the report’s week.' },
    dateTo: { header: 'Week end', note: 'Last day of the report’s week.' },
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    sum: { header: 'Orders', note: 'Worth of the orders that WB took for self-purchases. 30 % of it is kept back.' },
    currency: columns.currency,
    rowCount: { header: 'Rows at WB', note: 'How many rows of WB’s report are added up in this one.' },
  },
};
