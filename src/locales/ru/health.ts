import type { HealthTexts } from '../dialogs';

export const health: HealthTexts = {
  token: '{shop}: токен ({type}) действует до {date}, осталось {days} {days|день|дня|дней}.',
  tokenRejected: '{shop}: WB не принимает токен ({type}). Создайте новый в кабинете WB и подключите его.',
  ending: '«{title}»: WB отключит этот метод {date}. Замена уже есть: «{instead}».',
  endingSomeDay: '«{title}»: WB объявил, что отключит этот метод, но дату не назвал. Замена уже есть: «{instead}».',
  calls: 'Запросов к WB сегодня: {used}. Google разрешает {limit} в сутки.',
  triggerMinutes: 'Минут обновления по расписанию за сутки: {used}, осталось {left}. Google разрешает {limit}; когда их мало, обновляем короче, остальное — в следующий час.',
  cells: 'Ячеек в таблице: {used}. Google разрешает {limit}.',
  answers: 'отвечает',
};
