import { commissionFindings, commissionSums } from '../commission/ru';
import type { ExchangeWords } from '../exchange';
import { contractOption, partyFindings, partyOptions, tokenStep } from '../moysklad/ru';
import { reportOption } from '../wb-report/ru';

export const words: ExchangeWords = {
  title: 'МойСклад: отчёт комиссионера',
  about: 'Недельный отчёт WB документом «Полученный отчёт комиссионера»: продажи, возвраты, вознаграждение и услуги до копейки.',
  counted: 'Строк товаров: {count}',
  made: 'Создано документов: {count}',
  steps: [
    tokenStep,
    'В МойСклад должны быть: контрагент ООО «РВБ» с ИНН 9714053621 и договор с типом «Договор комиссии» между ним и вашей организацией.',
    'Получите товары на странице «МойСклад: остатки», выберите отчёт и нажмите «Передать».',
    'Отчёт появится в «Продажи» → «Отчёты комиссионера», с номером отчёта WB. Передадите ещё раз — второго не будет.',
  ],
  untried: 'Проверено на описании API 1.2, не на живом аккаунте. Вознаграждение отправляется на всю строку, а не на штуку. Передайте один отчёт и сравните сумму документа с «Продано товаров» ниже; если не сошлось, удалите документ и напишите нам.',
  options: {
    report: reportOption,
    overhead: { label: 'Логистика, хранение, штрафы', choices: { yes: 'В поле «Прочие расходы» отчёта', no: 'Не передавать: проведу отдельно' } },
    ...partyOptions, ...contractOption,
  },
  sums: commissionSums,
  findings: {
    ...commissionFindings, ...partyFindings,
    stands: 'Отчёт {name} стоит в МойСклад целиком.',
    changedThere: 'Отчёт {name} в МойСклад отличается числом строк: его меняли там или WB изменил отчёт. Мы его не трогаем: сравните, а чтобы передать заново, удалите его в МойСклад.',
  },
};
