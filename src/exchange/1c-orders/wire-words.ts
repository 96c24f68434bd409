/** Words of the closed lists of CommerceML, and names of values that 1С reads in an order of an internet shop. */
export const ORDER = 'Заказ товара';
export const [SELLER, BUYER] = ['Продавец', 'Покупатель'] as const;
export const [STATUS, CANCELLED] = ['Статус заказа', 'Отменен'] as const;
export const COMMENT = 'WB FBS';
export const FILE = 'orders WB FBS';
