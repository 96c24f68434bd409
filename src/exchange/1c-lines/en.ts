import { commissionFindings, commissionSums } from '../commission/en';
import type { ExchangeWords } from '../exchange';
import { vatOption } from '../one-c/en';
import { reportOption } from '../wb-report/en';

export const words: ExchangeWords = {
  title: '1C: lines of the report of the agent',
  about: 'Goods sold and returned of a weekly report as a table for «Загрузить из файла» of UNF and UT.',
  counted: 'Lines of goods: {count}',
  steps: [
    'UNF: Отчёт комиссионера → Заполнить → Загрузить из внешнего файла. It knows fields by the captions of columns.',
    'UT 11: Отчёт комиссионера → Заполнить → Загрузить из файла, with the layout “UT”: there the order of columns counts. Returns are a second file.',
  ],
  untried: 'Not tried on a live 1C: captions and order are taken from the make-up of UNF 3.0.8 and UT 11.5.8. Five minutes to try: load the table into a new document and compare the sum with the sums below, without saving.',
  options: { report: reportOption, layout: { label: 'For', choices: { unf: 'UNF: by captions', ut: 'UT: by the order of columns' } }, vat: vatOption },
  sums: commissionSums,
  findings: commissionFindings,
};
