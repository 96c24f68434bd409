export const periodOptions = {
  from: { label: 'С даты', hint: 'Когда создано задание. Пусто — с начала.' }, to: { label: 'По дату', hint: 'Включительно. Пусто — до конца.' },
};

/** What the option of each step of an order is called. */
export const stageLabels = {
  new: 'Новое задание', assembling: 'На сборке', delivering: 'В доставке', sold: 'Получено покупателем', cancelled: 'Отменено',
};

export const orderFindings = {
  noOrders: 'За эти дни заказов нет. Обновите лист «Сборочные задания FBS» или выберите другие дни.',
};
