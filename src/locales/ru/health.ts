import type { HealthTexts } from '../dialogs';

export const health: HealthTexts = {
  token: '{shop}: токен ({type}) действует до {date}, осталось {days} {days|день|дня|дней}.',
  tokenRejected: '{shop}: WB не принимает токен ({type}). Создайте новый в кабинете WB и подключите его.',
  ending: '«{title}»: после {date} WB перестанет отдавать эти данные. Их заменит лист «{instead}», он уже есть.',
  endingSomeDay: '«{title}»: WB объявил, что перестанет отдавать эти данные, но дату не назвал. Их заменит лист «{instead}», он уже есть.',
  calls: 'Запросов к WB сегодня: {used}. Google разрешает {limit} в сутки.',
  triggerMinutes: 'Минут обновления по расписанию за сутки: {used}, осталось {left}. Google разрешает {limit}; когда их мало, обновляем короче, остальное — в следующий час.',
  cells: 'Ячеек в таблице: {used}. Google разрешает {limit}.',
  answers: 'отвечает',
};
