import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { chatMessages } from '.';

export const words: WordsOf<typeof chatMessages> = {
  title: 'Chat messages',
  row: 'one message of a chat with a buyer',
  columns: {
    addTime: { header: 'When', note: 'When the message came, Moscow time.' },
    sender: { header: 'From', note: 'The buyer, you or WB.' },
    isNewChat: { header: 'New chat', note: '“yes” where the chat began with it.' },
    nmID: columns.nmId,
    rid: columns.srid,
    images: { header: 'Images', note: 'How many images are attached.' },
    files: { header: 'Files', note: 'How many files are attached.' },
    source: { header: 'Written in', note: 'Where it was written.' },
    clientName: { header: 'Buyer', note: 'The name of the buyer. Everyone with the spreadsheet sees it.' },
    text: { header: 'Message', note: 'The text. Everyone with the spreadsheet sees it.' },
    chatID: { header: 'Chat number', note: 'The number that WB knows the chat by.' },
    eventID: { header: 'Message number', note: 'The number that WB knows the message by.' },
  },
  values: {
    sender: { client: 'Buyer', seller: 'You', wb: 'WB' },
    source: { 'seller-portal': 'Cabinet', 'seller-public-api': 'A program (API)', rusite: 'WB’s site', global: 'Global WB', ios: 'iOS', android: 'Android' },
  },
};
