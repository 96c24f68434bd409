import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { chats } from '.';

export const words: WordsOf<typeof chats> = {
  title: 'Chats with buyers',
  row: 'one chat with a buyer',
  columns: {
    lastMessageAt: { header: 'Last message', note: 'When the last message came, Moscow time.' },
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    size: columns.techSize,
    price: { header: 'Price', note: 'What the buyer paid, with all discounts.' },
    priceCurrency: columns.currency,
    rid: columns.srid,
    clientName: { header: 'Buyer', note: 'The name of the buyer. Everyone with the spreadsheet sees it.' },
    lastMessage: { header: 'Message', note: 'The last message of the chat. Everyone with the spreadsheet sees it.' },
    chatID: { header: 'Chat number', note: 'The number that WB knows the chat by.' },
  },
};
