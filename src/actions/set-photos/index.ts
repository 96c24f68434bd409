import { integer, text, typed } from '../../tables/columns';
import { itemsInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, type NamedRefusal, type Part, type Refusal, type Value } from '../action';
import { cardIn, cardLooks } from '../cards/card';
import { badLinks, linkText, linksIn, MOST_PICTURES, MOST_VIDEOS, videosIn } from '../cards/links';

/** Pictures of cards by links: their order, and others in their place. WB copies them and shows them under addresses of its own. */
export const setPhotos = () => defineAction({
  table: defineTable({
    id: 'setPhotos',
    columns: [text('photo', 160), text('vendorCode'), integer('nmID', 100), text('title', 240), typed(text('newLinks', 420)), text('result', 260)],
    key: ['nmID'],
    write: 'snapshot',
  }),
  nameColumn: 'vendorCode',
  resultColumn: 'result',
  keys: /^\d{1,15}$/,
  category: 'content',
  inputs: ['cards'],
  fields: [
    { id: 'links', input: 'newLinks', kind: 'text', plain: linkText },
    { id: 'changed', input: 'result', kind: 'text', isRead: true, isInner: true },
  ],
  draft: (tables) => {
    const rows = tables.rows('cards', ['vendorCode', 'nmID', 'title', 'photo']);
    return [...new Map(rows.map(([vendorCode, nmID, title, photo]) => [String(nmID), { vendorCode, nmID, title, photo }])).values()];
  },
  look: cardLooks,
  shown: (body, keys) => new Map(keys.flatMap((key) => {
    const card = cardIn(body, key);
    return card === null ? [] : [[key, photosOf(card)]];
  })),
  refuse: refusalOf,
  send: (changes) => changes.map((change): Part<Change> => ({
    request: { call: calls.cardWrites.savePhotos, body: { nmId: bareNumber(change.key), data: linksIn(change.after[0]) } }, rows: [change],
  })),
  // A card that has as many pictures as were sent, and has changed since: WB does not say from where it has copied them.
  hasArrived: ({ before, after }, now) => now[1] !== before[1] && linksIn(now[0]).length === linksIn(after[0]).length,
  isIdempotent: true,
  cannotUndo: 'photosAreReplaced',
});

function photosOf(card: WireRow): Value[] {
  const addresses = itemsInside(card, 'photos').map((photo) => (Object(photo) as WireRow).big).filter((address) => typeof address === 'string');
  const video = typeof card.video === 'string' && card.video !== '' ? [card.video] : [];
  const links = [...addresses, ...video].join('\n');
  return [links === '' ? null : links, String(card.updatedAt ?? '')];
}

function refusalOf({ after: [links] }: Change): Refusal | NamedRefusal | null {
  const all = linksIn(links);
  const bad = badLinks(all);
  if (bad.length > 0) return { why: 'isNoLink', names: bad.join(', ') };
  const videos = videosIn(all).length;
  return all.length - videos > MOST_PICTURES || videos > MOST_VIDEOS ? 'isTooLong' : null;
}
