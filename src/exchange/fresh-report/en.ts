import { commissionFindings, commissionSums } from '../commission/en';
import type { ExchangeWords } from '../exchange';
import { connectStep, contractOption, partyFindings, partyOptions, untried } from '../fresh/en';
import { vatOption } from '../one-c/en';
import { reportOption } from '../wb-report/en';

export const words: ExchangeWords = {
  title: '1C:Fresh: commission report',
  about: 'The week’s report of WB as a document of 1C in the cloud: sales, returns, reward to the kopeck. Not posted.',
  counted: 'Lines of goods: {count}',
  made: 'Documents made: {count}',
  steps: [
    connectStep,
    'Get “1C:Fresh: goods”, choose a report, check it and press “Hand over”.',
    'Open the document in 1C (its incoming number is WB’s), let the form fill in accounts and taxes, compare the sum and post it. WB’s services are entered apart.',
    'Sent again, there is no second document. To hand it over anew mark the former one for deletion.',
  ],
  untried: `${untried} Sent from two spreadsheets in the same second, there may be two documents: the next time names them. Five minutes to try: send a report twice to a copy of your base and compare the sum with the sums below.`,
  options: {
    report: reportOption,
    application: { label: 'Application', choices: { accounting: 'Accounting (address with /a/ea/)', trade: 'UNF (address with /a/sbm/)' } },
    vat: vatOption,
    rewardVat: { label: 'VAT in WB’s reward', hint: '22 % since 2026, 20 % before.', choices: { none: 'No VAT', 20: '20 %', 22: '22 %' } },
    ...partyOptions, ...contractOption,
  },
  sums: commissionSums,
  findings: {
    ...commissionFindings, ...partyFindings,
    vatThere: 'UNF keeps rates of VAT in a list of its own, so lines are sent without: choose the rate in the document.',
    stands: '1C has the report {report} already: document {number}, the same sums.',
    changedThere: '1C has the report {report}, but the sums of its lines differ (document {number}): it was changed there, or WB has changed its own. We leave it alone; to hand it over anew mark it for deletion.',
    double: '1C has the report {report} more than once (document {number} for one): mark the other for deletion.',
  },
};
