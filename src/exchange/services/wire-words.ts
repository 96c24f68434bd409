/** What services of WB are called in the books, in the order of the document. */
export const SERVICE_NAMES = {
  deliveryService: 'Логистика Wildberries',
  paidStorage: 'Хранение на складах Wildberries',
  paidAcceptance: 'Приёмка и обработка Wildberries',
  advertising: 'Продвижение Wildberries',
  subscriptions: 'Подписки Wildberries',
  transit: 'Транзитные поставки Wildberries',
  others: 'Прочие удержания Wildberries',
  penalty: 'Штрафы Wildberries',
  additionalPayment: 'Корректировка вознаграждения Wildberries',
  cashbackAmount: 'Баллы программы лояльности Wildberries',
  cashbackCommissionChange: 'Участие в программе лояльности Wildberries',
} as const;
