import { commissionFindings, commissionSums } from '../commission/ru';
import type { ExchangeWords } from '../exchange';
import { connectStep, contractOption, partyFindings, partyOptions, untried } from '../fresh/ru';
import { vatOption } from '../one-c/ru';
import { reportOption } from '../wb-report/ru';

export const words: ExchangeWords = {
  title: '1С:Фреш: отчёт комиссионера',
  about: 'Недельный отчёт WB документом «Отчёт комиссионера» сразу в облачную 1С: продажи, возвраты, вознаграждение до копейки. Не проведён.',
  counted: 'Строк товаров: {count}',
  made: 'Создано документов: {count}',
  steps: [
    connectStep,
    'Получите «1С:Фреш: товары», выберите отчёт, «Проверить», «Передать».',
    'В 1С откройте документ (входящий номер — номер отчёта WB), дайте форме заполнить счета и налоги, сравните сумму и проведите. Услуги WB внесите отдельно.',
    'Передадите ещё раз — второго документа не будет. Чтобы передать заново, пометьте прежний на удаление.',
  ],
  untried: `${untried} Если передать один отчёт из двух таблиц в одну секунду, документов может стать два: следующая передача их назовёт. Проверка за пять минут: передайте отчёт дважды в копию базы и сравните сумму с суммами ниже.`,
  options: {
    report: reportOption,
    application: { label: 'Приложение', choices: { accounting: 'Бухгалтерия (адрес с /a/ea/)', trade: 'УНФ (адрес с /a/sbm/)' } },
    vat: vatOption,
    rewardVat: { label: 'НДС в вознаграждении WB', hint: 'С 2026 года 22 %, до этого 20 %.', choices: { none: 'Без НДС', 20: '20 %', 22: '22 %' } },
    ...partyOptions, ...contractOption,
  },
  sums: commissionSums,
  findings: {
    ...commissionFindings, ...partyFindings,
    vatThere: 'Ставки НДС УНФ хранит в своём справочнике, поэтому в строки они не передаются: выберите ставку в документе.',
    stands: 'Отчёт {report} в 1С уже есть: документ {number}, суммы те же.',
    changedThere: 'Отчёт {report} в 1С есть, но суммы строк другие (документ {number}): его меняли там или WB изменил отчёт. Мы его не трогаем; чтобы передать заново, пометьте его на удаление.',
    double: 'Отчёт {report} в 1С не один (например, документ {number}): лишний пометьте на удаление.',
  },
};
