import type { MessageTexts, ProgressTexts } from '../locale';

export const progress: ProgressTexts = {
  queued: 'в очереди',
  running: 'загружаем',
  waiting: 'ожидание до {time}',
  done: 'готово',
  fresh: 'новее WB даст после {time}',
  failed: 'ошибка',
  unavailable: 'недоступно',
  stopped: 'остановлено',
  whyPaused: 'Обновление на паузе.',
  whyLimit: 'WB принимает такой запрос раз в {every}.',
  whyReport: 'WB готовит отчёт.',
  whyJoin: 'Сначала загрузим «{title}».',
  hours: '{count} {count|час|часа|часов}',
  minutes: '{count} {count|минуту|минуты|минут}',
  seconds: '{count} {count|секунду|секунды|секунд}',
  rows: '{count} {count|строка|строки|строк}',
  added: '{count} {count|новая|новые|новых}',
  changed: '{count} {count|изменена|изменены|изменено}',
  skipped: 'без номера пропущено: {count}',
};

export const messages: MessageTexts = {
  waiting: 'WB просит подождать. Данные появятся здесь сами после {time} по Москве.',
  empty: 'WB ответил, что данных нет. Если они есть в кабинете, загляните позже: они доходят с задержкой.',
  notOurSheet: 'Это ваш лист, обновлять здесь нечего. Откройте, например, лист «Заказы».',
  switchedOff: 'Эти данные выключены в панели. Включите их там, чтобы обновить лист.',
  failedMeanwhile: 'Без вас не обновилось:\n{list}\nПодробно — в панели и на листе «Журнал».',
  notRefreshedYet: 'Данных ещё нет. Выберите «Обновить всё» в меню «WB Таблицы».',
  tokenExpiresToday: 'Токен перестанет действовать сегодня. Создайте новый в кабинете WB и подключите его.',
  tokenExpiresSoon: 'Токен перестанет действовать через {days} {days|день|дня|дней}. Создайте новый в кабинете WB и подключите его.',
  tokenIsOld: 'Токен подключён {days} {days|день|дня|дней} назад. Для безопасности создайте в кабинете WB новый, подключите его, а старый удалите.',
};
