import type { ConnectTexts, Texts } from '../locale';

export const connect: ConnectTexts = {
  title: 'Подключить магазин',
  success: 'Магазин «{shop}» подключён. Токен: {type}, действует до {expires}. Категории: {categories}.[ Не хватает: {missing}.]',
  notScheduled: 'Автоматическое обновление включить не удалось: Google его сейчас не разрешает. Обновляйте через меню.',
  copied: 'В этом файле уже есть листы WB Таблиц: откройте панель и ответьте, продолжить ли в них.',
  replaced: 'Магазин «{shop}» уже был подключён: токен заменён на новый.',
};

export const tokenTypes: Texts['tokenTypes'] = {
  personal: 'персональный',
  service: 'сервисный',
  base: 'базовый',
  test: 'тестовый',
};

/** Named as in the WB cabinet, so that people find the box to tick. */
export const categories: Texts['categories'] = {
  common: 'Общее',
  content: 'Контент',
  analytics: 'Аналитика',
  prices: 'Цены и скидки',
  marketplace: 'Маркетплейс',
  supplies: 'Поставки',
  statistics: 'Статистика',
  advert: 'Продвижение',
  feedbacks: 'Вопросы и отзывы',
  buyerChat: 'Чат с покупателями',
  returns: 'Возвраты покупателями',
  documents: 'Документы',
  finance: 'Финансы',
};

export const permissions: Texts['permissions'] = {
  'spreadsheets.currentonly': 'видеть и изменять эту таблицу',
  'script.container.ui': 'показывать панель и окна',
  'script.external_request': 'отправлять запросы в WB',
  'script.scriptapp': 'обновлять данные раз в час',
  'userinfo.email': 'видеть адрес вашей почты',
  'script.send_mail': 'отправлять письма на вашу почту',
};
