import type { Fields } from './tables';

/** Numbers between 0 and 1 that a seed repeats. */
function chances(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 1_013_904_223) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4_294_967_296;
  };
}

interface Kind {
  names: readonly string[];
  document: string;
  hasItem: boolean;
  bonus?: readonly string[];
  /** Fields with the least and the greatest amount of each, in roubles. */
  amounts: Readonly<Record<string, readonly [number, number]>>;
}

const SALE = { retailAmount: [300, 3000], retailPriceWithDisc: [300, 4000], forPay: [200, 2500], vw: [-200, 500], vwNds: [-40, 100], acquiringFee: [5, 60] } as const;
const DEDUCTIONS = ['Оказание услуг «WB Продвижение», документ №17', 'Оказание услуг «ВБ.Продвижение»', 'Предоставление услуг по подписке «Джем»', 'Транзитная поставка', 'Списание за отзыв', ''];

/** Every kind of operation that the rules of accounting name, and some that they do not. */
const KINDS: readonly Kind[] = [
  { names: ['Продажа', 'Корректная продажа', 'Сторно возвратов', 'Коррекция продаж'], document: 'Продажа', hasItem: true, amounts: SALE },
  { names: ['Возврат', 'Корректный возврат', 'Сторно продаж', 'Коррекция возвратов'], document: 'Возврат', hasItem: true, amounts: SALE },
  { names: ['Сторно продаж'], document: 'Сторно продаж', hasItem: true, amounts: SALE },
  { names: ['Авансовая оплата за товар без движения'], document: 'ПРОДАЖА', hasItem: true, amounts: { forPay: [100, 900] } },
  { names: ['Авансовая оплата за товар без движения'], document: 'Возврат', hasItem: true, amounts: { forPay: [100, 900] } },
  {
    names: [
      'Компенсация ущерба', 'Компенсация брака', 'Частичная компенсация брака', 'Компенсация потерянного товара', 'Компенсация подмененного товара', 'Компенсация подмены',
      'Добровольная компенсация при возврате',
    ],
    document: 'Продажа', hasItem: true, amounts: { forPay: [100, 900], retailAmount: [0, 900] },
  },
  { names: ['Компенсация ущерба'], document: 'Возврат', hasItem: true, amounts: { forPay: [100, 300] } },
  { names: ['Коррекция эквайринга'], document: 'Возврат', hasItem: true, amounts: { forPay: [1, 9], acquiringFee: [1, 9] } },
  { names: ['Корректировка эквайринга'], document: 'Продажа', hasItem: true, amounts: { forPay: [1, 9], acquiringFee: [1, 9] } },
  { names: ['Услуга платная доставка', 'Услуга платной доставки', 'Бронирование товара через самовывоз'], document: 'Продажа', hasItem: true, amounts: { forPay: [10, 90] } },
  { names: ['Услуга платная доставка', 'Бронирование товара через самовывоз'], document: '', hasItem: true, amounts: { deduction: [10, 90] } },
  { names: ['Доплата', 'Доплаты'], document: '', hasItem: true, amounts: { additionalPayment: [-90, 90] } },
  { names: ['Коррекция компенсации скидки по программе лояльности'], document: 'Возврат', hasItem: true, amounts: { cashbackDiscount: [5, 90], cashbackCommissionChange: [1, 9] } },
  { names: ['Корректировка вознаграждения'], document: '', hasItem: true, amounts: { additionalPayment: [-90, 90] } },
  { names: ['Компенсация скидки по программе лояльности'], document: 'Продажа', hasItem: true, amounts: { cashbackDiscount: [5, 90], cashbackCommissionChange: [1, 9], cashbackAmount: [1, 20] } },
  { names: ['Компенсация скидки по программе лояльности'], document: 'Возврат', hasItem: true, amounts: { cashbackDiscount: [5, 90], cashbackCommissionChange: [1, 9], cashbackAmount: [1, 20] } },
  { names: ['Удержание баллов по программе лояльности'], document: '', hasItem: true, amounts: { cashbackAmount: [1, 20] } },
  { names: ['Возмещение за выдачу и возврат товаров на ПВЗ'], document: 'Продажа', hasItem: false, amounts: { ppvzReward: [5, 40], vw: [-33, -4], vwNds: [-7, -1] } },
  { names: ['Возмещение издержек по перевозке/по складским операциям с товаром'], document: '', hasItem: true, amounts: { rebillLogisticCost: [5, 60], vw: [-50, -5], vwNds: [-10, -1] } },
  { names: ['Логистика', 'Доставка'], document: '', hasItem: true, bonus: ['К клиенту при продаже', 'К клиенту при отмене', 'От клиента при возврате', ''], amounts: { deliveryService: [40, 200] } },
  { names: ['Коррекция логистики'], document: '', hasItem: true, bonus: ['Коррекция логистики', 'К клиенту при продаже'], amounts: { deliveryService: [-90, -1] } },
  { names: ['Логистика сторно'], document: 'Возврат', hasItem: true, amounts: { deliveryService: [-90, -1] } },
  { names: ['Хранение', 'Пересчет хранения', 'Корректировка хранения', 'Хранение товара с низким индексом остатка'], document: '', hasItem: false, amounts: { paidStorage: [-60, 900] } },
  { names: ['Обработка товара', 'Платная приемка'], document: '', hasItem: true, amounts: { paidAcceptance: [10, 300] } },
  { names: ['Пересчет платной приемки', 'Сторно платной приемки'], document: '', hasItem: true, amounts: { paidAcceptance: [-300, -10] } },
  { names: ['Штраф', 'Штрафы', 'Штрафы и доплаты'], document: '', hasItem: true, bonus: ['Штраф МП. Невыполненный заказ'], amounts: { penalty: [-200, 500] } },
  { names: ['Удержание', 'Удержания'], document: '', hasItem: false, bonus: DEDUCTIONS, amounts: { deduction: [-200, 5000] } },
  { names: ['Разовое изменение срока перечисления денежных средств'], document: '', hasItem: false, amounts: { paymentSchedule: [1, 90] } },
  { names: ['Сбор за повторную маркировку'], document: '', hasItem: false, amounts: { deduction: [1, 90], additionalPayment: [1, 50] } },
  { names: ['Обмен'], document: 'Обмен', hasItem: true, amounts: { forPay: [1, 90], deliveryService: [1, 90] } },
];

const LETTERS = [(text: string) => text, (text: string) => text.toUpperCase(), (text: string) => ` ${text} `];

interface Options {
  /** How many decimals amounts have. */
  decimals: 2 | 3;
  rows: number;
}

/** Finance rows of a made-up shop: two months, two currencies, weekly reports of two types. */
export function financeShop(seed: number, { decimals, rows }: Options): Fields[] {
  const chance = chances(seed);
  const upTo = (count: number): number => Math.floor(chance() * count);
  const oneOf = <T>(items: readonly T[]): T => items[upTo(items.length)] as T;
  const unit = 10 ** decimals;
  const amount = (from: number, to: number): number | string => {
    const value = Math.round((from + chance() * (to - from)) * unit) / unit;
    return upTo(20) === 0 ? String(value) : value;
  };
  return Array.from({ length: rows }, (_, n) => {
    const { names, document, hasItem, bonus = [''], amounts } = KINDS[n < KINDS.length ? n : upTo(KINDS.length)] as Kind;
    const currency = oneOf(['RUB', 'RUB', 'RUB', 'rub', 'руб', 'KZT']);
    const day = 46_300 + upTo(60);
    const article = hasItem && upTo(15) > 0 ? 100 + upTo(6) : 0;
    const money = Object.fromEntries(Object.entries(amounts).map(([field, [from, to]]) => [field, amount(from, to)]));
    // What WB has taken out of a report stays on the sheet with zeros.
    const isTakenOut = n >= KINDS.length && upTo(12) === 0;
    return {
      sellerOperName: oneOf(names), docTypeName: oneOf(LETTERS)(document), bonusTypeName: oneOf(bonus), currency, rrDate: upTo(90) === 0 ? '' : day,
      reportId: `${Math.floor(day / 7)}${upTo(2) + 1}${currency === 'KZT' ? '9' : ''}`,
      nmId: article, vendorCode: article > 0 && upTo(3) > 0 ? `art-${article}` : '', brandName: article > 103 ? `Бренд ${article % 2}` : '', subjectName: article > 102 ? 'Кружки' : '',
      quantity: hasItem && !isTakenOut ? 1 + upTo(2) : 0, rrdId: String(n + 1),
      ...(isTakenOut ? Object.fromEntries(Object.keys(money).map((field) => [field, 0])) : money),
    };
  });
}

/** 1 for a main report, 2 for one of buyouts: it is a digit of the made-up numbers. */
export const typeOf = (reportId: unknown): string => String(reportId).charAt(4);

/** Thousandths of a sum over rows, by the weight of each. */
export function thousandths(rows: readonly Fields[], field: string, weight: (document: string) => number): number {
  return rows.reduce((sum, row) => sum + Math.round(Number(row[field] ?? 0) * 1000) * weight(String(row['docTypeName']).trim().toLowerCase()), 0);
}

const isSale = (document: string): boolean => document === 'продажа';
const isReturn = (document: string): boolean => document === 'возврат' || document === 'сторно продаж';

export const salesLessReturns = (document: string): number => Number(isSale(document)) - Number(isReturn(document));
export const all = (): number => 1;
export const allLessReturnsTwice = (document: string): number => (isReturn(document) ? -1 : 1);

/** «Итого к оплате» of rows in thousandths, by the rules as they are written down: goods less charges, each by its own weight. */
export function payoutOf(rows: readonly Fields[]): number {
  const charges = ['deliveryService', 'paidStorage', 'paidAcceptance', 'deduction', 'penalty', 'additionalPayment'].map((field) => thousandths(rows, field, all));
  const loyalty = ['cashbackAmount', 'cashbackCommissionChange'].map((field) => thousandths(rows, field, allLessReturnsTwice));
  return [...charges, ...loyalty].reduce((rest, sum) => rest - sum, thousandths(rows, 'forPay', salesLessReturns));
}

/** The code that a currency stands for. */
export const codeOf = (row: Fields): string => (row['currency'] === 'KZT' ? 'KZT' : 'RUB');
