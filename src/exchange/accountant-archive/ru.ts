import { words as payouts } from '../../reports/payouts/ru';
import { partyFindings, partyOptions, vatOption } from '../one-c/ru';
import { commissionFindings, commissionSums } from '../commission/ru';
import type { ExchangeWords } from '../exchange';
import { reportOption } from '../wb-report/ru';

const columns = Object.fromEntries(Object.entries(payouts.columns).map(([id, { header }]) => [id, header]));
const sums = Object.fromEntries(Object.entries(commissionSums).map(([id, text]) => [`sum ${id}`, text]));

export const words: ExchangeWords = {
  title: 'Бухгалтеру одним архивом',
  about: 'Недельный отчёт целиком: детализация, отчёт комиссионера, услуги, сверка выплаты и страница, где написано, что внутри.',
  counted: 'Частей в архиве: {count}',
  steps: [
    'Скачайте архив и отправьте бухгалтеру: внутри всё, что нужно, чтобы провести неделю, и суммы для сверки.',
    'Документы самого WB (УПД, акты) за эту неделю лягут в папку «документы WB», если включён лист «Документы» и WB отдаёт их сразу: он даёт 5 файлов подряд, дальше по одному в 10 секунд. Чего не отдал, названо на странице «что внутри».',
  ],
  untried: 'Файлы для 1С на живой базе не проверены, подробности — на страницах этих файлов.',
  options: {
    report: reportOption, vat: vatOption,
    serviceVat: { label: 'НДС в вознаграждении и услугах WB', hint: 'С 2026 года 22 %, до этого 20 %.', choices: { none: 'Без НДС', 20: '20 %', 22: '22 %' } },
    ...partyOptions,
  },
  sums: commissionSums,
  findings: {
    ...commissionFindings, ...partyFindings,
    noInn: 'ИНН вашей организации неизвестен, поэтому отчёта комиссионера в архиве не будет: впишите ИНН выше.',
    rate: 'Выбранной ставки НДС нет в формате, один из файлов не сделан.', tooLong: 'В отчёте больше 99 999 строк: отчёта комиссионера в архиве не будет.',
    returnsApart: 'Возвраты для CommerceML лежат отдельным файлом.',
    noCountry: 'На листе «Финансы» нет страны.', mixed: 'В отчёте несколько валют: {currencies}.',
    noDocuments: 'Документов самого WB (УПД, актов) за эту неделю на листе «Документы» нет: обновите его или скачайте их в кабинете WB.',
    papers: 'Документов WB за эту неделю: {count}. Скачаем и положим в архив; на это может уйти минута.',
  },
  texts: {
    ...columns, ...sums,
    page: 'что внутри', title: 'Недельный отчёт Wildberries №', made: 'Сделано', files: 'Файлы', sums: 'Суммы для сверки',
    notWhole: 'Не все файлы удалось сделать: чего не хватает, написано на странице «Передать».',
    papers: 'документы WB', 'file документы WB': 'документ самого WB',
    otherDocuments: 'Других документов WB здесь нет: их скачивают в панели на странице листа «Документы» или в кабинете, Финансы → Документы. Известные за последние 60 дней:',
    noDocuments: 'Документов самого WB (УПД, акты) здесь нет: их скачивают в панели на странице листа «Документы» или в кабинете, Финансы → Документы. Известные за последние 60 дней:',
    reconciliation: 'сверка выплаты', line: 'Строка', sum: 'Сумма', currency: 'Валюта',
    detail: 'детализация отчёта WB, 1С:Бухгалтерия читает её кнопкой «Загрузить файлы WB»',
    'file CommerceML': 'отчёт комиссионера для «Загрузить из файла»', 'file EnterpriseData': 'отчёт комиссионера для «Загрузка данных EnterpriseData»',
    'file возвраты': 'возвраты для отчёта комиссионера CommerceML', 'file услуги': 'услуги WB для «Поступления услуг»', 'file сверка': 'как из продажи получается выплата, и сумма самого WB',
  },
};
