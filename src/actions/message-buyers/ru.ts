import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { messageBuyers } from '.';

export const words: WordsOf<typeof messageBuyers> = {
  title: 'Написать покупателям',
  about: 'Сообщения в открытые чаты: впишите рядом с чатом, проверьте и отправьте. Вернуть сообщение нельзя.',
  row: 'один чат с покупателем',
  columns: {
    lastMessageAt: { header: 'Последнее сообщение', note: 'Когда пришло последнее сообщение чата, время московское.' },
    vendorCode: columns.supplierArticle,
    title: columns.title,
    lastMessage: { header: 'Текст сообщения', note: 'Последнее сообщение чата. Есть, если эту колонку вы включили на листе «Чаты с покупателями».' },
    message: { header: 'Ваше сообщение', note: 'До 1000 букв, уйдёт дословно. Пусто — не писать. То, что уже сказано последним, второй раз не уйдёт.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    nmID: columns.nmId,
    chatID: { header: 'Номер чата', note: 'Номер, под которым чат известен WB.' },
  },
};
