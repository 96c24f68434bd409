import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { chats } from '.';

export const words: WordsOf<typeof chats> = {
  title: 'Чаты с покупателями',
  row: 'один чат с покупателем',
  columns: {
    lastMessageAt: { header: 'Последнее сообщение', note: 'Когда пришло последнее сообщение чата, время московское.' },
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    size: columns.techSize,
    price: { header: 'Цена', note: 'Сколько заплатил покупатель, с учётом всех скидок.' },
    priceCurrency: columns.currency,
    rid: columns.srid,
    clientName: { header: 'Покупатель', note: 'Имя покупателя. Увидит каждый, кому открыта таблица.' },
    lastMessage: { header: 'Текст сообщения', note: 'Последнее сообщение чата. Увидит каждый, кому открыта таблица.' },
    chatID: { header: 'Номер чата', note: 'Номер, под которым чат известен WB.' },
  },
};
