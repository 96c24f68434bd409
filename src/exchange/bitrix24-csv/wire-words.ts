/** Captions of a Russian portal's template for deals, in parts that tell them apart; the first that fits counts. The portal of each customer has its own. */
export const CAPTIONS = {
  id: /^id$/,
  title: /^названи/,
  stage: /^стади/,
  currency: /^валют/,
  begun: /^дата (?:начала|создания)/,
  source: /^дополнительно об источнике|^описание источника/,
  comments: /^комментари/,
  origin: /^идентификатор элемента|^внешний код|^внешний идентификатор/,
  product: /^товар|^наименование товара|^название товара/,
  quantity: /^количество/,
  price: /^цена/,
  sum: /^сумма|^возможная сумма/,
} as const;

export const USUAL_HEADER = 'ID;Название;Стадия сделки;Валюта;Сумма;Дата начала;Комментарий;Товар;Цена;Количество';
export const FILE = 'deals WB FBS';
