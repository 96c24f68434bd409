import type { ConnectTexts, Locale, MenuTexts } from '../locale';

export const menu: MenuTexts = {
  title: 'WB Таблицы',
  items: {
    connect: 'Подключить магазин',
    refreshAll: 'Обновить всё',
    refreshSheet: 'Обновить этот лист',
    panel: 'Панель',
    sheetInfo: 'Что это за лист?',
    journal: 'Журнал',
    stampFormulas: 'Добавить метку в формулы',
    freezeFormulas: 'Заморозить формулы',
    share: 'Поделиться с бухгалтером',
    start: 'С чего начать',
    help: 'Справка',
  },
};

export const connect: ConnectTexts = {
  title: 'Подключить магазин',
  label: 'Токен Wildberries',
  hint: [
    'Откройте кабинет продавца WB: «Настройки» → «Доступ к API» → «Создать токен».',
    'Отметьте категории «Контент», «Аналитика», «Статистика», «Финансы», «Цены и скидки».',
    'Выберите «Только чтение»: менять что-либо в магазине мы не будем.',
    'Персональный токен обновляет данные чаще базового: раз в минуты, а не в часы.',
    'Скопируйте токен сразу: WB показывает его один раз.',
  ],
  privacy: 'Токен хранится в вашем аккаунте Google. Его нет ни в ячейках, ни в журнале, и другие редакторы таблицы его не увидят.',
  button: 'Подключить',
  cancel: 'Отмена',
  checking: 'Проверяем токен…',
  success: 'Магазин «{shop}» подключён. Токен: {type}, действует до {expires}. Категории: {categories}.[ Не хватает: {missing}.]',
  notScheduled: 'Автоматическое обновление включить не удалось: Google его сейчас не разрешает. Обновляйте через меню.',
  replaced: 'Магазин «{shop}» уже был подключён: токен заменён на новый.',
};

export const tokenTypes: Locale['tokenTypes'] = {
  personal: 'персональный',
  service: 'сервисный',
  base: 'базовый',
  test: 'тестовый',
};

/** Named as in the WB cabinet, so that people find the box to tick. */
export const categories: Locale['categories'] = {
  common: 'Общее',
  content: 'Контент',
  analytics: 'Аналитика',
  prices: 'Цены и скидки',
  statistics: 'Статистика',
  finance: 'Финансы',
};
