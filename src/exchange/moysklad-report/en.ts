import { commissionFindings, commissionSums } from '../commission/en';
import type { ExchangeWords } from '../exchange';
import { contractOption, partyFindings, partyOptions, tokenStep } from '../moysklad/en';
import { reportOption } from '../wb-report/en';

export const words: ExchangeWords = {
  title: 'MoySklad: commission report',
  about: 'The week’s report of WB as the document “Полученный отчёт комиссионера”: sales, returns, reward and services to the kopeck.',
  counted: 'Lines of goods: {count}',
  made: 'Documents made: {count}',
  steps: [
    tokenStep,
    'MoySklad must have the counterparty ООО «РВБ» with the INN 9714053621, and a contract of the type “Договор комиссии” between it and your organization.',
    'Get the goods on the page “MoySklad: stocks”, choose a report and press “Hand over”.',
    'The report stands under “Продажи” → “Отчёты комиссионера” with WB’s number. Sent again, there is no second one.',
  ],
  untried: 'Tried with the description of API 1.2, not with a living account. The reward is sent for the whole line, not for a piece. Send one report and compare the document’s sum with “Goods sold” below; where they differ, delete the document and write to us.',
  options: {
    report: reportOption,
    overhead: { label: 'Logistics, storage, penalties', choices: { yes: 'As “Прочие расходы” of the report', no: 'Not sent: I book them apart' } },
    ...partyOptions, ...contractOption,
  },
  sums: commissionSums,
  findings: {
    ...commissionFindings, ...partyFindings,
    stands: 'The report {name} stands in MoySklad as a whole.',
    changedThere: 'The report {name} in MoySklad has another number of lines: it was changed there, or WB has changed its own. We leave it alone: compare them, and delete it in MoySklad to hand it over anew.',
  },
};
