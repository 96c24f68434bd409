import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { unknownOperations } from '.';

const sum = (what: string): string => `${what} По этим строкам листа «Финансы».`;

export const words: WordsOf<typeof unknownOperations> = {
  title: 'Неизвестные операции',
  about: 'Операции, которых мы раньше не видели. В суммах всех отчётов они есть: считаем по полям, а не по названиям.',
  empty: 'Незнакомых операций нет: все названия нам известны.',
  row: 'одно незнакомое название операции в одной валюте',
  columns: {
    operation: { header: 'Обоснование для оплаты', note: 'Название, как его прислал WB. По нему строки находят на листе «Финансы».' },
    rows: { header: 'Строк', note: 'Сколько таких строк на листе «Финансы». 0 значит, что их больше нет.' },
    payout: { header: 'Влияние на выплату', note: 'На сколько эти строки изменили «Итого к оплате»: с минусом — забрали.' },
    firstDay: { header: 'Впервые', note: 'Дата первой такой операции.' },
    lastDay: { header: 'Последний раз', note: 'Дата последней такой операции.' },
    retailAmount: { header: 'Продажа', note: sum('Продажи минус возвраты.') },
    forPay: { header: 'К перечислению за товар', note: sum('Продажи минус возвраты после комиссии.') },
    deliveryService: { header: 'Логистика', note: sum('Вычитается.') },
    paidStorage: { header: 'Хранение', note: sum('Вычитается.') },
    paidAcceptance: { header: 'Приёмка', note: sum('Вычитается.') },
    deduction: { header: 'Удержания', note: sum('Вычитаются.') },
    penalty: { header: 'Штрафы', note: sum('Вычитаются.') },
    additionalPayment: { header: 'Корректировка ВВ', note: sum('Вычитается.') },
    cashbackAmount: { header: 'Баллы лояльности', note: sum('Вычитаются.') },
    cashbackCommissionChange: { header: 'Участие в лояльности', note: sum('Вычитается.') },
    paymentSchedule: { header: 'Разовое изменение срока', note: 'Плата за более ранний перевод. В выплату не входит. Пусто, если на листе «Финансы» нет этой колонки или в ней ничего нет.' },
    odd: { header: 'Непонятых строк', note: 'Строки с незнакомым типом документа или не числом. Их сумм здесь нет.' },
    currency: columns.currency,
    word: { header: 'Ключ', note: 'По нему строка находится и обновляется, поэтому колонку не удаляйте.' },
  },
  values: { operation: { '#name': 'без названия' } },
};
