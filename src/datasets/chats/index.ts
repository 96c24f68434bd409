import { defineDataset } from '../../sync/dataset';
import { rowsAt, single } from '../../sync/paging';
import { dateTime, id, integer, money, personal, technical, text } from '../../tables/columns';
import { inside } from '../../tables/inside';
import { momentOfMs } from '../../tables/moment-of';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

export const chats = () => defineDataset({
  table: defineTable({
    id: 'chats',
    columns: [
      dateTime('lastMessageAt', 150, momentOfMs('lastMessage', 'addTimestamp')),
      text('vendorCode'),
      integer('nmID', 100),
      text('title', 220),
      text('size', 80),
      money('price', 100),
      text('priceCurrency', 80),
      id('rid', 200),
      personal(text('clientName', 140)),
      personal(text('lastMessage', 280, inside('lastMessage', 'text'))),
      technical(id('chatID', 280)),
    ],
    key: ['chatID'],
    currency: 'priceCurrency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/user-communication', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: single({ call: calls.chats, rows: (body) => rowsAt(body, 'result').map((chat) => ({ ...chat, ...Object(chat.goodCard) })) }),
    }],
    joins: [{ table: 'cards', on: [{ ours: 'nmID', theirs: 'nmID' }], take: { vendorCode: 'vendorCode', title: 'title' } }],
    freshForMs: 3_600_000,
  },
  group: 'reviews',
  presets: [],
  size: [{ dataset: 'orders', factor: 0.05 }],
  isOffByDefault: true,
});
