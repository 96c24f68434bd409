import { words as finance } from '../../datasets/finance/ru';
import * as columns from '../../tables/ru';
import type { ColumnWords, WordsOf } from '../../tables/words';
import { lock, lockStates } from '../locked-rows/ru';
import type { accountant } from '.';
import { wordsOfSets } from './lacking';
import { COMPARED } from './locking';

const { vw, vwNds, acquiringFee, rebillLogisticCost, cashbackDiscount } = finance.columns;

/** Captions of WB name a thing twice: by half of one the column is found too. */
const beginningOf = ({ header }: ColumnWords): string => header.split('/')[0] ?? header;

const charge = (what: string): string => `${what} Вычитается из К перечислению.`;

const needs = ({ header }: ColumnWords): string => `Пусто, пока на листе «Финансы» нет колонки «${header}».`;

const own = {
  dateFrom: { header: 'Начало периода', note: 'Первый день отчёта.' },
  dateTo: { header: 'Конец периода', note: 'Последний день отчёта.' },
  reportType: { header: 'Тип отчёта', note: 'Основной или по выкупам. Проводите каждый отдельно.' },
  income: {
    header: 'Доход (УСН, НДС)',
    note: 'Продажа плюс компенсация скидки лояльности: строка 1 плюс строка 9 отчёта WB. Это не поступление на счёт. Компенсация ущерба НДС не облагается: она отдельно.',
  },
  retailAmount: { header: 'Продажа', note: 'Продажи минус возвраты по ценам, которые заплатили покупатели («Вайлдберриз реализовал»). Первый из трёх итогов.' },
  cashbackDiscount: { header: 'Компенсация скидки лояльности', note: `Строка 9 отчёта: скидка покупателю, которую WB возместил. ${needs(cashbackDiscount)}` },
  withheld: { header: 'Удержано из продажи', note: 'Продажа минус К перечислению: вознаграждение, эквайринг, ПВЗ. Компенсации ущерба это уменьшают. Бывает с минусом.' },
  forPay: { header: 'К перечислению за товар', note: 'Продажи минус возвраты после вознаграждения WB. Второй из трёх итогов.' },
  charges: { header: 'Удержано за услуги', note: 'К перечислению минус Итого к оплате: логистика, хранение и остальные строки, которые вычитаются.' },
  payout: { header: 'Итого к оплате', note: 'Сколько WB должен перевести. Третий из трёх итогов. В доход для налога не идёт.' },
  bridge: { header: 'Разница моста', note: 'Удержано за услуги минус все эти строки по отдельности. Ноль, а если WB прислал доли копейки, то копейки округления.' },
  reward: {
    header: 'Вознаграждение WB с НДС',
    note: 'ВВ без НДС плюс НДС с него, продажи минус возвраты. Уже внутри «Удержано из продажи». Пусто, пока на листе «Финансы» нет этих двух колонок.',
  },
  negativeReward: {
    header: 'Отрицательное вознаграждение',
    note: 'Если вознаграждение вышло с минусом, эта сумма без минуса: её проводят доходом отдельно и прибавляют в КУДиР. Иначе 0.',
  },
  acquiringFee: { header: 'Эквайринг', note: `Для справки: уже внутри «Удержано из продажи». ${needs(acquiringFee)}` },
  deliveryService: { header: 'Логистика', note: charge('Доставка к покупателям и обратно.') },
  paidStorage: { header: 'Хранение', note: charge('Хранение на складах WB.') },
  paidAcceptance: { header: 'Приёмка', note: charge('Платная приёмка и обработка.') },
  penalty: { header: 'Штрафы', note: charge('Штрафы.') },
  deduction: { header: 'Прочие удержания', note: charge('Реклама, подписки и другие услуги: на них бывают отдельные документы.') },
  additionalPayment: { header: 'Корректировка ВВ', note: charge('Поправка к вознаграждению WB.') },
  cashbackAmount: { header: 'Баллы лояльности', note: charge('Удержано за баллы покупателей.') },
  cashbackCommissionChange: { header: 'Участие в лояльности', note: charge('Строка 8 отчёта: плата за программу лояльности.') },
  rebillLogisticCost: {
    header: 'Возмещение издержек',
    note: `По перевозке и складским операциям. Выплату не меняет, нужно для сверки УПД. ${needs(rebillLogisticCost)}`,
  },
  upd: {
    header: 'Контрольная сумма УПД',
    note: 'С чем сверить недельный УПД: приёмка, хранение, логистика, возмещение издержек и вознаграждение с НДС. Пусто, если одной из колонок нет на листе «Финансы».',
  },
  compensation: {
    header: 'Компенсация ущерба',
    note: 'За потерянный и испорченный товар, по названию операции. Уже внутри К перечислению. Доход для УСН, но НДС не облагается.',
  },
  check: { header: 'Сверка с WB', note: 'Совпали ли три итога с листом «Отчёты WB» до копейки. Подробности по слагаемым — на листе «Сверка выплат».' },
  lacks: { header: 'Чего не хватает', note: 'Какие колонки включить на листе «Финансы», чтобы заполнились пустые ячейки этой строки. Включить можно в панели.' },
  odd: { header: 'Непонятых строк', note: 'Строки, в которых WB прислал незнакомый тип документа или не число. Их сумм здесь нет.' },
  compensationSold: { header: 'Из неё в продаже', note: 'Какая часть «Продажи» — компенсация ущерба: её вычитают из базы НДС.' },
  rows: { header: 'Строк', note: 'Сколько строк листа «Финансы» сложено.' },
  currency: columns.currency,
  reportId: { header: 'Номер отчёта', note: 'По этому номеру строки отчёта находят на листе «Финансы».' },
  ...lock,
};

export const words: WordsOf<typeof accountant> = {
  title: 'Бухгалтеру',
  about: 'Каждый отчёт WB по строкам, которые проводят: доход, вознаграждение, услуги, и как из продажи получается выплата.',
  row: 'один отчёт WB в одной валюте: строки для проводок',
  columns: own,
  values: {
    lockState: lockStates(COMPARED, own),
    reportType: columns.reportTypes,
    check: {
      even: 'сошлось', 'other retailAmount': 'не сошлась Продажа', 'other forPay': 'не сошлось К перечислению', 'other payout': 'не сошлось Итого к оплате',
      partial: 'строк отчёта нет или не все', odd: 'есть непонятые строки', unstated: 'сумму WB узнать негде',
    },
    lacks: wordsOfSets({
      reward: `${vw.header}; ${vwNds.header}`, acquiringFee: beginningOf(acquiringFee), rebillLogisticCost: beginningOf(rebillLogisticCost), cashbackDiscount: cashbackDiscount.header,
    }),
  },
};
