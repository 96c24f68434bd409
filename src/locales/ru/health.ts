import type { HealthTexts } from '../dialogs';

export const health: HealthTexts = {
  token: '{shop}: токен ({type}) действует до {date}, осталось {days} {days|день|дня|дней}.',
  tokenRejected: '{shop}: WB не принимает токен ({type}). Создайте новый в кабинете WB и подключите его.',
  ending: '«{title}»: после {date} WB перестанет отдавать эти данные.',
  endingSomeDay: '«{title}»: WB объявил, что перестанет отдавать эти данные, но дату не назвал.',
  endingReplaced: 'WB предлагает вместо них «{instead}», этот лист уже есть.',
  endingReplacedByOff: 'WB предлагает вместо них «{instead}»: включите этот лист заранее, чтобы не было пропуска. Строки прежнего останутся.',
  endingStandIn: 'Лист перейдёт на «{instead}» сам, как только WB его отключит, или сейчас по кнопке. Строки и формулы останутся.',
  endingStoodIn: 'Новые строки уже приходят из того же, что «{instead}». Прежние строки и формулы остались.',
  endingForGood: 'Замены WB не назвал. Сохранённые строки останутся на листе.',
  endingAnswered: 'Последний раз WB отдал их {date}.',
  endingIsOff: 'Лист выключен.',
  endingFailed: 'Последний ответ WB: {error}',
  hole: '«{title}»[, {shop}]: нет дней {from} – {to}. Тогда лист не обновлялся, а WB их больше не отдаёт.',
  calls: 'Запросов к WB сегодня: {used}. Google разрешает {limit} в сутки.',
  triggerMinutes: 'Минут обновления по расписанию за сутки: {used}, осталось {left}. Google разрешает {limit}; когда их мало, обновляем короче, остальное — в следующий час.',
  cells: 'Ячеек в таблице: {used}. Google разрешает {limit}.',
  answers: 'отвечает',
};
