import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import { lock, lockStates } from '../locked-rows/ru';
import type { payouts } from '.';
import { COMPARED } from './locking';

const charge = (what: string): string => `${what} Вычитается.`;

const own = {
  dateFrom: { header: 'Начало периода', note: 'Первый день отчёта.' },
  dateTo: { header: 'Конец периода', note: 'Последний день отчёта.' },
  reportType: { header: 'Тип отчёта', note: 'Основной или по выкупам. WB платит по каждому отдельно.' },
  retailAmount: { header: 'Продажа', note: 'Продажи минус возвраты по ценам, которые заплатили покупатели. Сложены строки листа «Финансы».' },
  forPay: { header: 'К перечислению за товар', note: 'Продажи минус возвраты после комиссии WB. Отсюда вычитается всё остальное.' },
  deliveryService: { header: 'Логистика', note: charge('Доставка к покупателям и обратно.') },
  paidStorage: { header: 'Хранение', note: charge('Хранение на складах WB.') },
  paidAcceptance: { header: 'Приёмка', note: charge('Платная приёмка и обработка.') },
  deduction: { header: 'Прочие удержания', note: charge('Реклама, подписки и другие услуги.') },
  penalty: { header: 'Штрафы', note: charge('Штрафы.') },
  additionalPayment: { header: 'Корректировка ВВ', note: charge('Поправка к вознаграждению WB.') },
  cashbackAmount: { header: 'Баллы лояльности', note: charge('Удержано за баллы покупателей.') },
  cashbackCommissionChange: { header: 'Участие в лояльности', note: charge('Плата за программу лояльности.') },
  payout: { header: 'Итого расчётное', note: 'К перечислению за товар минус все удержания слева. Посчитано по строкам листа «Финансы».' },
  stated: { header: 'Итого к оплате по WB', note: 'Что написал сам WB на листе «Отчёты WB». Пусто, если токен не открывает этот лист.' },
  difference: { header: 'Расхождение', note: 'Расчётное минус сумма WB, а без неё минус то, что пришло: по вашей записи или по выписке банка. Ноль значит, что сошлось до копейки. Пусто, если сравнить не с чем.' },
  comparedTo: { header: 'Сверено с', note: 'С чем сравнили расчётную сумму.' },
  closedBy: { header: 'Что объясняет', note: 'Одно слагаемое, с которым расхождение стало бы нулём.' },
  received: { header: 'Пришло на счёт', note: 'Впишите сами, сколько пришло от WB по этому отчёту. Если здесь не число, «Не дошло» пусто. Если WB не сообщил свою сумму, с этой сверяется расчётная. Дополнение эту колонку не меняет.' },
  bank: { header: 'Пришло в банк', note: 'Сколько пришло за этот отчёт по загруженным выпискам банка (лист «Выплаты банка»). Пусто, если отчёт старше первой выписки.' },
  missing: { header: 'Не дошло', note: 'Сумма WB, а без неё расчётная, минус то, что пришло: по вашей записи слева, а без неё по выписке банка.' },
  waiting: { header: 'Ждём, дней', note: 'Сколько дней прошло с конца отчёта, если деньги пришли не все.' },
  rows: { header: 'Строк', note: 'Сколько строк листа «Финансы» сложено.' },
  odd: { header: 'Непонятых строк', note: 'Строки, в которых WB прислал незнакомый тип документа или не число. Их сумм здесь нет.' },
  paymentSchedule: { header: 'Разовое изменение срока', note: 'Плата за более ранний перевод денег. В итог не входит, пока WB её не вычитает.' },
  currency: columns.currency,
  reportId: { header: 'Номер отчёта', note: 'По этому номеру строки отчёта находят на листе «Финансы».' },
  ...lock,
};

export const words: WordsOf<typeof payouts> = {
  title: 'Сверка выплат',
  about: 'Сколько WB должен заплатить по каждому отчёту, сколько написал сам и сошлось ли до копейки.',
  row: 'один отчёт WB в одной валюте: каждая часть выплаты и сверка с суммой WB',
  columns: own,
  values: {
    lockState: lockStates(COMPARED, own),
    reportType: columns.reportTypes,
    comparedTo: { wb: 'суммой WB', typed: 'вашей записью', bank: 'выпиской банка' },
    closedBy: {
      even: 'сошлось', open: 'одно слагаемое не объясняет', odd: 'есть непонятые строки', unstated: 'сумму WB узнать негде', partial: 'строк отчёта нет или не все',
      'minus paymentSchedule': 'WB вычел изменение срока', 'plus paymentSchedule': 'WB прибавил изменение срока',
      'without deliveryService': 'WB не вычел логистику', 'plus deliveryService': 'WB прибавил логистику',
      'without paidStorage': 'WB не вычел хранение', 'plus paidStorage': 'WB прибавил хранение',
      'without paidAcceptance': 'WB не вычел приёмку', 'plus paidAcceptance': 'WB прибавил приёмку',
      'without deduction': 'WB не вычел удержания', 'plus deduction': 'WB прибавил удержания',
      'without penalty': 'WB не вычел штрафы', 'plus penalty': 'WB прибавил штрафы',
      'without additionalPayment': 'WB не вычел корректировку ВВ', 'plus additionalPayment': 'WB прибавил корректировку ВВ',
      'without cashbackAmount': 'WB не вычел баллы', 'plus cashbackAmount': 'WB прибавил баллы',
      'without cashbackCommissionChange': 'WB не вычел участие', 'plus cashbackCommissionChange': 'WB прибавил участие',
    },
  },
};
