import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { messageBuyers } from '.';

export const words: WordsOf<typeof messageBuyers> = {
  title: 'Write to buyers',
  about: 'Messages in open chats: enter one beside a chat, check and send. A message cannot be taken back.',
  row: 'one chat with a buyer',
  columns: {
    lastMessageAt: { header: 'Last message', note: 'When the last message came, Moscow time.' },
    vendorCode: columns.supplierArticle,
    title: columns.title,
    lastMessage: { header: 'Text of the message', note: 'The last message of the chat. It is here if you have chosen that column on the sheet of chats.' },
    message: { header: 'Your message', note: 'Up to 1000 letters, sent word for word. Empty sends none. What was said last already is not sent twice.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    nmID: columns.nmId,
    chatID: { header: 'Chat number', note: 'The number by which WB knows the chat.' },
  },
};
