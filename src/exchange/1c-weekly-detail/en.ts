import type { ExchangeWords } from '../exchange';
import { reportFindings, reportOption, reportSums } from '../wb-report/en';

export const words: ExchangeWords = {
  title: '1C: rows of a weekly report',
  about: 'WB’s weekly report as the very file of the cabinet. 1C Accounting reads it by «Загрузить файлы WB», 1C UNF as a report of a commission agent.',
  counted: 'Rows of the report: {count}',
  steps: [
    '1C Accounting 3.0: Продажи → Отчёты комиссионеров → «Загрузить файлы WB», choose the file. Keep its name: 1C takes the number of the report from it.',
    'At the first time 1C asks which product is which: it knows them by WB’s article and barcode, and remembers.',
    '1C takes no logistics, storage and penalties from this file: they are booked as services, see the file “1C: WB’s services”.',
    'UNF: Отчёт комиссионера → Загрузить из файла, with the layout “1C UNF”. UNF skips rows that are not from Russia.',
  ],
  untried: 'Not tried on a live 1C: how it reads is taken from the make-up of Accounting 3.0.198 and UNF 3.0.8. Five minutes to try: load one report into a copy of your base and compare the sum of the document with “Sold” below.',
  options: {
    report: reportOption,
    layout: {
      label: 'Layout', hint: 'Accounting takes both of the first two: it reads by captions.',
      choices: { 82: '82 columns, as before autumn 2026', 85: '85 columns, as since autumn 2026', unf: '1C UNF: the country in column 44' },
    },
  },
  sums: reportSums,
  findings: {
    ...reportFindings,
    noCountry: 'UNF takes only rows whose country is «Россия», and the sheet “Finance” has no country: switch the column “Country” on in the panel and refresh.',
    mixed: 'The report has several currencies: {currencies}. The sums below are of all together: book each apart.',
  },
};
