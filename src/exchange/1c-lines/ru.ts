import { commissionFindings, commissionSums } from '../commission/ru';
import type { ExchangeWords } from '../exchange';
import { vatOption } from '../one-c/ru';
import { reportOption } from '../wb-report/ru';

export const words: ExchangeWords = {
  title: '1С: строки отчёта комиссионера',
  about: 'Проданные и возвращённые товары недельного отчёта таблицей для «Загрузить из файла» в УНФ и УТ.',
  counted: 'Строк товаров: {count}',
  steps: [
    'УНФ: Отчёт комиссионера → Заполнить → Загрузить из внешнего файла. Поля она узнаёт по названиям колонок.',
    'УТ 11: Отчёт комиссионера → Заполнить → Загрузить из файла, вид «УТ»: там важен порядок колонок. Возвраты во втором файле.',
  ],
  untried: 'На живой 1С не проверено: названия и порядок колонок взяты из устройства УНФ 3.0.8 и УТ 11.5.8. Проверка за пять минут: загрузите таблицу в новый документ и сравните сумму с суммами ниже, не записывая.',
  options: { report: reportOption, layout: { label: 'Для чего', choices: { unf: 'УНФ: по названиям колонок', ut: 'УТ: по порядку колонок' } }, vat: vatOption },
  sums: commissionSums,
  findings: commissionFindings,
};
