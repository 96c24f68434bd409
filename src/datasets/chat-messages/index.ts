import { defineDataset } from '../../sync/dataset';
import { nextPages, objectAt, rowsAt } from '../../sync/paging';
import { always, boolean, coded, dateTime, id, integer, personal, technical, text } from '../../tables/columns';
import { inside, listInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';

/** Without a word for the page, WB begins with the oldest message. */
const FIRST = '';

export const chatMessages = () => defineDataset({
  table: defineTable({
    id: 'chatMessages',
    columns: [
      always(dateTime('addTime')),
      coded(text('sender', 120)),
      boolean('isNewChat', 100),
      integer('nmID', 100, inside('message', 'attachments', 'goodCard', 'nmID')),
      id('rid', 200, inside('message', 'attachments', 'goodCard', 'rid')),
      integer('images', 90, attached('images')),
      integer('files', 90, attached('files')),
      coded(text('source', 140)),
      personal(text('clientName', 140)),
      personal(text('text', 300, inside('message', 'text'))),
      technical(id('chatID', 280)),
      technical(id('eventID', 280)),
    ],
    key: ['eventID'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/user-communication', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: nextPages({
        call: calls.chatEvents,
        first: FIRST,
        goesOn: true,
        ask: (next) => ({ query: { ...(next === FIRST ? {} : { next }) } }),
        next: (body) => objectAt(body, 'result').next,
        rows: (body) => (body === null ? [] : rowsAt(body, 'result', 'events')),
      }),
    }],
    freshForMs: 3_600_000,
  },
  group: 'reviews',
  presets: [],
  size: [{ dataset: 'chats', factor: 6 }],
  isOffByDefault: true,
});

function attached(what: string): (row: WireRow) => number | undefined {
  return (row) => listInside(Object(inside('message', 'attachments')(row)) as WireRow, what)?.length;
}
