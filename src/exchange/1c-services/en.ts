import type { ExchangeWords } from '../exchange';
import { reportFindings, reportOption } from '../wb-report/en';

export const words: ExchangeWords = {
  title: '1C: WB’s services',
  about: 'Logistics, storage, acceptance, advertising and other deductions of a weekly report as lines of a purchase.',
  counted: 'Lines of services: {count}',
  steps: [
    'Compare with the UPD that WB sends with the report: sums and rates are those of the UPD, this file splits them by kind.',
    'UT, UNF: press «Загрузить из файла» in a purchase and choose the file. In Accounting carry the lines over by hand.',
    'WB’s reward is not here: it is in the report of the agent.',
  ],
  untried: 'Not tried on a live 1C. Penalties, the loyalty programme and other deductions stand without VAT: where the UPD says otherwise, mend the rate in the document.',
  options: { report: reportOption, serviceVat: { label: 'VAT in WB’s services', hint: '22 % since 2026, 20 % before.', choices: { none: 'No VAT', 20: '20 %', 22: '22 %' } } },
  sums: { forPay: 'Due for goods', services: 'Services', rounding: 'Rounding of lines', payout: 'Payout' },
  findings: { ...reportFindings, noServices: 'WB took nothing for services in this report.' },
};
