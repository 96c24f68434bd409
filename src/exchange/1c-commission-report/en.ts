import { commissionFindings, commissionSums } from '../commission/en';
import type { ExchangeWords } from '../exchange';
import { partyFindings, partyOptions, vatOption } from '../one-c/en';
import { reportOption } from '../wb-report/en';

export const words: ExchangeWords = {
  title: '1C: report of the agent',
  about: 'WB’s weekly report as a document that is ready: goods, sums, VAT and reward, without retyping.',
  counted: 'Lines of goods: {count}',
  steps: [
    'CommerceML (Accounting, UNF, UT): Отчёты комиссионеров → Ещё → «Загрузить из файла», choose the xml file. The document is not posted: check it and post it.',
    'EnterpriseData 1.17 (Accounting 3.0.198 and newer): Администрирование → Синхронизация данных → «Загрузка данных EnterpriseData».',
    'EnterpriseData 1.8 is for old configurations: it knows only 0, 10, 20 % and no VAT.',
    'CommerceML has no place for returns: they are an xlsx file of their own, put them into the tab of returns. In EnterpriseData they are inside.',
    'A second load makes no second document: number and date are those of WB’s report.',
  ],
  untried: 'Not tried on a live 1C: the file is checked against the schemas, how it is read is taken from the make-up of the configurations. It is open which kind of rate 1C expects for 5 and 7 %, and whether CommerceML may have a minus in a quantity. Five minutes to try: load one report into a copy of your base and compare the sum of the document with the sums below.',
  options: {
    report: reportOption,
    format: { label: 'Format', choices: { commerceml: 'CommerceML 2.08: exchange with counterparties', 'enterprisedata-1.17': 'EnterpriseData 1.17: all VAT rates', 'enterprisedata-1.8': 'EnterpriseData 1.8: old configurations' } },
    vat: vatOption,
    rewardVat: { label: 'VAT in WB’s reward', hint: '22 % since 2026, 20 % before.', choices: { none: 'No VAT', 20: '20 %', 22: '22 %' } },
    returns: { label: 'Returns in CommerceML', choices: { apart: 'In a file of their own', negative: 'As lines with a minus' } },
    ...partyOptions,
  },
  sums: commissionSums,
  findings: {
    ...commissionFindings, ...partyFindings,
    rate: 'EnterpriseData 1.8 does not know the chosen VAT rate: take version 1.17.',
    tooLong: 'The report has more than 99,999 different lines: one document of 1C does not hold so many.',
    returnsApart: 'Returns are in the second file: without them the sum of the document is more than “Sold”.',
  },
};
