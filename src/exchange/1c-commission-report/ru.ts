import { commissionFindings, commissionSums } from '../commission/ru';
import type { ExchangeWords } from '../exchange';
import { partyFindings, partyOptions, vatOption } from '../one-c/ru';
import { reportOption } from '../wb-report/ru';

export const words: ExchangeWords = {
  title: '1С: отчёт комиссионера',
  about: 'Недельный отчёт WB готовым документом: товары, суммы, НДС и вознаграждение, без перенабора.',
  counted: 'Строк товаров: {count}',
  steps: [
    'CommerceML (БП, УНФ, УТ): Отчёты комиссионеров → Ещё → «Загрузить из файла», выберите файл xml. Документ не проведён: проверьте и проведите.',
    'EnterpriseData 1.17 (БП 3.0.198 и новее): Администрирование → Синхронизация данных → «Загрузка данных EnterpriseData».',
    'EnterpriseData 1.8 — для старых конфигураций: знает только ставки 0, 10, 20 % и «без НДС».',
    'Возвраты в CommerceML места не имеют: они отдельным файлом xlsx, внесите их на вкладку «Возвраты». В EnterpriseData возвраты внутри.',
    'Вторая загрузка второго документа не сделает: номер и дата те же, что у отчёта WB.',
  ],
  untried: 'На живой 1С не проверено: строение файла сверено со схемами, правила чтения взяты из устройства конфигураций. Не ясно, какой вид ставки 1С ждёт для 5 и 7 % и примет ли CommerceML минус в количестве. Проверка за пять минут: загрузите один отчёт в копию базы и сравните сумму документа с суммами ниже.',
  options: {
    report: reportOption,
    format: { label: 'Формат', choices: { commerceml: 'CommerceML 2.08: обмен с контрагентами', 'enterprisedata-1.17': 'EnterpriseData 1.17: все ставки НДС', 'enterprisedata-1.8': 'EnterpriseData 1.8: старые конфигурации' } },
    vat: vatOption,
    rewardVat: { label: 'НДС в вознаграждении WB', hint: 'С 2026 года 22 %, до этого 20 %.', choices: { none: 'Без НДС', 20: '20 %', 22: '22 %' } },
    returns: { label: 'Возвраты в CommerceML', choices: { apart: 'Отдельным файлом', negative: 'Строками с минусом' } },
    ...partyOptions,
  },
  sums: commissionSums,
  findings: {
    ...commissionFindings, ...partyFindings,
    rate: 'EnterpriseData 1.8 не знает выбранной ставки НДС: возьмите версию 1.17.',
    tooLong: 'В отчёте больше 99 999 разных строк: столько один документ 1С не вмещает.',
    returnsApart: 'Возвраты лежат во втором файле: без них сумма документа больше «Реализовано».',
  },
};
