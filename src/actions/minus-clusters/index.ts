import type { ReportTables } from '../../reports/report';
import { rowsAt } from '../../sync/paging';
import { id, integer, text, typed } from '../../tables/columns';
import { itemsInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { type Change, defineAction, type Part, type Value } from '../action';
import { inPlaces, placeKey, placeOf } from '../engine/clusters';

/** Of one article in one campaign. */
const MOST = 1000;

/** Phrases by which an article of a campaign is not to be shown: all of them at once, as WB takes them. */
export const minusClusters = () => defineAction({
  table: defineTable({
    id: 'minusClusters',
    columns: [text('name', 200), text('vendorCode'), text('title', 220), text('minus', 300), typed(text('newMinus', 320)), text('result', 260), integer('nmId', 100), id('campaign', 110)],
    key: ['nmId', 'campaign'],
    write: 'snapshot',
  }),
  nameColumn: 'vendorCode',
  resultColumn: 'result',
  keys: /^\d{1,15} \d{1,15}$/,
  category: 'advert',
  inputs: ['advertArticles', 'clusters'],
  fields: [{ id: 'minus', input: 'newMinus', kind: 'text', canBeEmptied: true, plain: (words) => phrasesText(words.split('\n')) }],
  draft: draftOf,
  look: (keys) => inPlaces(keys, calls.clusterMinus),
  shown: (body, keys) => {
    const phrases = new Map(rowsAt(body, 'items').map((row) => [placeKey(row), itemsInside(row, 'norm_queries').map(String)]));
    return new Map(keys.map((key): [string, Value[]] => [key, [phrasesText(phrases.get(key) ?? []) || null]]));
  },
  refuse: ({ after: [minus = null] }) => (phrasesIn(minus).length > MOST ? 'isTooLong' : null),
  send: (changes) => changes.map((change): Part<Change> => ({
    request: { call: calls.clusterWrites.minus, body: { ...placeOf(change.key), norm_queries: phrasesIn(change.after[0] ?? null) } }, rows: [change],
  })),
  isIdempotent: true,
});

/** Every article that is advertised, with the phrases that the sheet of clusters knows. */
function draftOf(tables: ReportTables): WireRow[] {
  const minus = new Map<string, string[]>();
  for (const [nmId, campaign, phrase] of tables.rows('clusters', ['nmId', 'advertId', 'normQuery', 'isMinus']).filter((row) => row[3] === true)) {
    const key = `${String(nmId)} ${String(campaign)}`;
    minus.set(key, [...minus.get(key) ?? [], String(phrase)]);
  }
  return tables.rows('advertArticles', ['name', 'vendorCode', 'title', 'nm_id', 'id'])
    .map(([name, vendorCode, title, nmId, campaign]) => ({ name, vendorCode, title, nmId, campaign, minus: phrasesText(minus.get(`${String(nmId)} ${String(campaign)}`) ?? []) }));
}

function phrasesText(phrases: readonly string[]): string {
  return [...new Set(phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== ''))].sort().join('\n');
}

function phrasesIn(text: Value): string[] {
  return text === null ? [] : String(text).split('\n');
}
