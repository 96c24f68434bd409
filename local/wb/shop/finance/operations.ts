/** The kinds of rows in a realization report: names, document types and the money field each of them fills. */
import type { Mills } from '../money';
import { between } from '../random';

/** Amounts in the row's own fields; a field that is not named is "0". */
export type Amounts = Partial<Record<string, Mills>>;

export interface Kind {
  name: string;
  docType: '' | 'Продажа' | 'Возврат';
  /** Rows of the shop as a whole (storage, deductions) have no article. */
  hasItem: boolean;
  bonus?: string;
  amounts(chance: Chance): Amounts;
}

/** Amount in whole kopecks between two sums in roubles, the same for the same row. */
export type Chance = (fromRub: number, toRub: number) => Mills;

export const chanceOf = (seed: number, rowKey: number): Chance => (fromRub, toRub) =>
  between(seed, 501, rowKey, fromRub * 100, toRub * 100) * 10;

/** Rewards and rebills come with three decimals (spec example 1.349). */
const withThird = (mills: Mills): Mills => mills + 9;

const row = (
  name: string, docType: Kind['docType'], hasItem: boolean, amounts: Kind['amounts'], bonus?: string,
): Kind => ({ name, docType, hasItem, amounts, ...(bonus === undefined ? {} : { bonus }) });

export const kinds = {
  sale: row('Продажа', 'Продажа', true, () => ({})),
  return: row('Возврат', 'Возврат', true, () => ({})),
  correctSale: row('Корректная продажа', 'Продажа', true, () => ({})),
  reversedSale: row('Сторно продаж', 'Возврат', true, () => ({})),
  logisticsTo: row('Логистика', '', true, (c) => ({ deliveryService: c(40, 160) }), 'К клиенту при продаже'),
  logisticsToCancelled: row('Логистика', '', true, (c) => ({ deliveryService: c(40, 160) }), 'К клиенту при отмене'),
  logisticsBack: row('Логистика', '', true, () => ({ deliveryService: 50_000 }), 'От клиента при отмене'),
  logisticsReturn: row('Логистика', '', true, () => ({ deliveryService: 50_000 }), 'От клиента при возврате'),
  logisticsFix: row('Коррекция логистики', '', true, (c) => ({ deliveryService: -c(1, 60) }), 'Коррекция логистики'),
  rebill: row('Возмещение издержек по перевозке/по складским операциям с товаром', '', true,
    (c) => ({ rebillLogisticCost: withThird(c(5, 60)), vw: -c(5, 50), vwNds: -c(1, 10) })),
  pickupPoint: row('Возмещение за выдачу и возврат товаров на ПВЗ', 'Продажа', false,
    (c) => ({ ppvzReward: c(5, 40), vw: -c(4, 33), vwNds: -c(1, 7) })),
  loyalty: row('Компенсация скидки по программе лояльности', 'Продажа', true,
    (c) => ({ cashbackDiscount: c(5, 90), cashbackCommissionChange: withThird(c(1, 3)), cashbackAmount: c(1, 20) })),
  loyaltyReturn: row('Компенсация скидки по программе лояльности', 'Возврат', true,
    (c) => ({ cashbackDiscount: c(5, 90), cashbackCommissionChange: c(1, 3), cashbackAmount: c(1, 20) })),
  loyaltyPoints: row('Удержание баллов по программе лояльности', '', true, (c) => ({ cashbackAmount: c(1, 15) })),
  damage: row('Компенсация ущерба', 'Продажа', true, (c) => ({ forPay: c(200, 900) })),
  damageReversed: row('Компенсация ущерба', 'Возврат', true, (c) => ({ forPay: c(100, 300) })),
  voluntary: row('Добровольная компенсация при возврате', 'Продажа', true, (c) => ({ forPay: c(100, 400) })),
  acquiringFix: row('Корректировка эквайринга', 'Продажа', true, (c) => ({ forPay: c(1, 9), acquiringFee: c(1, 9) })),
  rewardFix: row('Корректировка вознаграждения', '', true, (c) => ({ additionalPayment: c(1, 50) }), 'Корректировка за прошлый период'),
  rewardFixBack: row('Корректировка вознаграждения', '', true, (c) => ({ additionalPayment: -c(1, 50) }), 'Корректировка за прошлый период'),
  penalty: row('Штраф', '', true, (c) => ({ penalty: c(50, 500) }), 'Штраф МП. Невыполненный заказ'),
  penaltyReversed: row('Штраф', '', false, (c) => ({ penalty: -c(50, 200) }), 'Сторно штрафа'),
  storage: row('Хранение', '', false, (c) => ({ paidStorage: withThird(c(100, 900)) })),
  storageFix: row('Пересчет хранения', '', false, (c) => ({ paidStorage: -c(1, 60) })),
  promotion: row('Удержание', '', false, (c) => ({ deduction: c(500, 5000) }), 'Оказание услуг «WB Продвижение», документ №1'),
  subscription: row('Удержание', '', false, (c) => ({ deduction: c(900, 1900) }), 'Подписка «Джем»'),
  payout: row('Удержание', '', false, (c) => ({ deduction: -c(10, 90) }), 'Возврат удержания'),
  acceptance: row('Обработка товара', '', true, (c) => ({ paidAcceptance: c(10, 300) })),
  paidAcceptance: row('Платная приемка', '', false, (c) => ({ paidAcceptance: c(100, 900) })),
  booking: row('Бронирование товара через самовывоз', 'Продажа', true, (c) => ({ forPay: c(5, 30) })),
  unknown: row('Сбор за повторную маркировку', '', false, (c) => ({ deduction: c(1, 9), additionalPayment: c(1, 5) })),
} satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

/** About 2026-09-01 logistics rows took another name (two public files, unconfirmed). */
const DELIVERY_SINCE_DAY = Date.UTC(2026, 8, 1) / 86_400_000;

export const operationName = (kind: Kind, day: number): string =>
  kind.name === 'Логистика' && day >= DELIVERY_SINCE_DAY ? 'Доставка' : kind.name;
