import { words as payouts } from '../../reports/payouts/en';
import { commissionFindings, commissionSums } from '../commission/en';
import type { ExchangeWords } from '../exchange';
import { partyFindings, partyOptions, vatOption } from '../one-c/en';
import { reportOption } from '../wb-report/en';

const columns = Object.fromEntries(Object.entries(payouts.columns).map(([id, { header }]) => [id, header]));
const sums = Object.fromEntries(Object.entries(commissionSums).map(([id, text]) => [`sum ${id}`, text]));

export const words: ExchangeWords = {
  title: 'One archive for the accountant',
  about: 'A whole weekly report: its rows, the report of the agent, services, the check of the payout, and a page that says what is inside.',
  counted: 'Parts of the archive: {count}',
  steps: [
    'Download the archive and send it to the accountant: it has all that is needed to book this report, and the sums to compare with.',
    'WB’s own documents (UPD, acts) of this week come into the folder “WB documents”, where the sheet “Documents” is on and WB gives them at once: 5 files in a row, then one every 10 seconds. What it has not given is named on the page.',
  ],
  untried: 'The files for 1C were not tried on a live base, their own pages say more.',
  options: {
    report: reportOption, vat: vatOption,
    serviceVat: { label: 'VAT in WB’s reward and services', hint: '22 % since 2026, 20 % before.', choices: { none: 'No VAT', 20: '20 %', 22: '22 %' } },
    ...partyOptions,
  },
  sums: commissionSums,
  findings: {
    sameWeek: 'WB has sent more reports for the same week: {reports}. Each has an archive of its own: download them too.',
    ...commissionFindings, ...partyFindings,
    noInn: 'The INN of your organisation is not known, so that the archive has no report of the agent: fill the INN in above.',
    rate: 'A format does not know the chosen VAT rate, one of the files is not made.', tooLong: 'The report has more than 99,999 lines: the archive has no report of the agent.',
    returnsApart: 'Returns for CommerceML are a file of their own.',
    noCountry: 'The sheet “Finance” has no country.', mixed: 'The report has several currencies: {currencies}.',
    noDocuments: 'The sheet “Documents” has no documents of WB’s own (UPD, acts) of this week: refresh it, or download them in the cabinet of WB.',
    papers: 'WB’s documents of this week: {count}. They will be fetched into the archive, which may take a minute.',
  },
  texts: {
    ...columns, ...sums,
    page: 'what is inside', title: 'Weekly report of Wildberries No.', made: 'Made on', files: 'Files', sums: 'Sums to compare with',
    notWhole: 'Not all files could be made: the page “Hand over” says what is missing.',
    sameWeek: 'WB has sent more reports for the same week, each has an archive of its own:',
    papers: 'WB documents', 'file WB documents': 'a document of WB’s own',
    otherDocuments: 'Other documents of WB’s are not here: download them in the panel, on the page of the sheet “Documents”, or in the cabinet, Финансы → Документы. Those of the last 60 days:',
    noDocuments: 'WB’s own documents (UPD, acts) are not here: download them in the panel, on the page of the sheet “Documents”, or in the cabinet, Финансы → Документы. Those of the last 60 days:',
    reconciliation: 'check of the payout', line: 'Line', sum: 'Sum', currency: 'Currency',
    detail: 'rows of WB’s report, 1C Accounting reads them by «Загрузить файлы WB»',
    'file CommerceML': 'the report of the agent for «Загрузить из файла»', 'file EnterpriseData': 'the report of the agent for «Загрузка данных EnterpriseData»',
    'file возвраты': 'returns for the CommerceML report', 'file услуги': 'WB’s services for «Поступление услуг»', 'file check': 'how the payout comes from the sales, and WB’s own sum',
  },
};
