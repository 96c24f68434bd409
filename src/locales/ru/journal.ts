import type { TableWords } from '../../tables/words';
import type { JournalColumnId, Texts } from '../locale';

export const journal: TableWords<JournalColumnId> = {
  title: 'Журнал',
  row: 'одна запись о том, что обновлялось и чем кончилось',
  columns: {
    at: { header: 'Когда', note: 'Время записи, московское.' },
    shop: { header: 'Магазин', note: 'К какому магазину относится запись.' },
    dataset: { header: 'Лист', note: 'Какие данные обновлялись.' },
    event: { header: 'Событие', note: '«Ожидание» — не ошибка: так WB ограничивает частоту запросов, дальше пойдёт само.' },
    rows: { header: 'Получено строк', note: 'Сколько строк прислал WB.' },
    added: { header: 'Новых', note: 'Сколько строк добавилось на лист.' },
    changed: { header: 'Изменено', note: 'Сколько строк на листе обновилось.' },
    calls: { header: 'Запросов', note: 'Сколько раз мы обращались к WB.' },
    seconds: { header: 'Секунд', note: 'Сколько времени прошло от начала обновления, вместе с ожиданием.' },
    nextAllowedAt: { header: 'Продолжим', note: 'Раньше этого времени WB не ответит. Время московское.' },
    code: { header: 'Код', note: 'Код ошибки. Назовите его, если будете писать нам.' },
    text: { header: 'Что случилось и что делать', note: 'Объяснение ошибки или ожидания.' },
    entry: { header: 'Номер записи', note: 'Служебный номер, чтобы запись не повторилась.' },
  },
};

export const events: Texts['events'] = {
  started: 'начато',
  done: 'готово',
  paused: 'ожидание',
  failed: 'ошибка',
  unavailable: 'недоступно',
  stopped: 'остановлено',
};
