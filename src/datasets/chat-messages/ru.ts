import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { chatMessages } from '.';

export const words: WordsOf<typeof chatMessages> = {
  title: 'Сообщения чатов',
  row: 'одно сообщение чата с покупателем',
  columns: {
    addTime: { header: 'Когда', note: 'Когда пришло сообщение, время московское.' },
    sender: { header: 'Кто написал', note: 'Покупатель, вы или WB.' },
    isNewChat: { header: 'Новый чат', note: '«да», если с этого сообщения чат начался.' },
    nmID: columns.nmId,
    rid: columns.srid,
    images: { header: 'Фото, шт.', note: 'Сколько картинок приложено.' },
    files: { header: 'Файлы, шт.', note: 'Сколько файлов приложено.' },
    source: { header: 'Откуда', note: 'Где сообщение написано.' },
    clientName: { header: 'Покупатель', note: 'Имя покупателя. Увидит каждый, кому открыта таблица.' },
    text: { header: 'Сообщение', note: 'Текст сообщения. Увидит каждый, кому открыта таблица.' },
    chatID: { header: 'Номер чата', note: 'Номер, под которым чат известен WB.' },
    eventID: { header: 'Номер сообщения', note: 'Номер, под которым сообщение известно WB.' },
  },
  values: {
    sender: { client: 'Покупатель', seller: 'Вы', wb: 'WB' },
    source: { 'seller-portal': 'Кабинет', 'seller-public-api': 'Программа (API)', rusite: 'Сайт WB', global: 'Global WB', ios: 'iOS', android: 'Android' },
  },
};
