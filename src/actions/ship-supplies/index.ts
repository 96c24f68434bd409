import { rowsAt } from '../../sync/paging';
import { coded, dateTime, id, integer, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { type Change, defineAction, inParts, type Refusal } from '../action';
import { openSupplies } from '../orders/open-supplies';
import { allSupplies, SUPPLY, suppliesIn } from '../orders/supplies';

/** WB takes so many supplies a call. */
const PAGE = 100;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** How, where and when supplies of FBS go: since 2026-10-01 WB does not take them from Russian sellers without it. WB shows none of it again. */
export const shipSupplies = () => defineAction({
  table: defineTable({
    id: 'shipSupplies',
    columns: [
      dateTime('createdAt'), text('name', 200), typed(coded(text('way', 170))), typed(integer('point', 110)), typed(text('day', 120)), text('result', 300), id('supplyId', 150),
    ],
    key: ['supplyId'],
    write: 'snapshot',
  }),
  nameColumn: 'name',
  resultColumn: 'result',
  keys: SUPPLY,
  category: 'marketplace',
  inputs: ['fbsSupplies'],
  fields: [
    { id: 'way', input: 'way', kind: 'text', isCoded: true },
    { id: 'point', input: 'point', kind: 'whole' },
    { id: 'day', input: 'day', kind: 'text', plain: dayOf },
  ],
  draft: openSupplies,
  look: (keys) => (keys.length === 0 ? [] : [{ ...allSupplies, rows: keys }]),
  shown: (body, keys) => {
    const supplies = suppliesIn(body);
    return new Map(keys.filter((key) => supplies.get(key)?.done === false).map((key) => [key, [null, null, null]]));
  },
  refuse: refusalOf,
  send: (changes) => inParts(changes, PAGE).map((rows) => ({ request: { call: calls.fbsSupplyWrites.ship, body: { data: rows.map(shippingOf) } }, rows })),
  refusedAtOnce: (body) => new Map(rowsAt(body, 'results').filter(({ error }) => error !== undefined && error !== null)
    .map(({ supplyId, error }) => [String(supplyId), String((Object(error) as WireRow).detail ?? (Object(error) as WireRow).code)])),
  isUnseen: true,
  isIdempotent: true,
  cannotUndo: 'isNotShown',
});

/** `05.12.2026` as WB writes it. */
function dayOf(text: string): string {
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month}-${day}`;
}

function refusalOf({ after: [way, point, day] }: Change): Refusal | null {
  if (way === null || point === null || day === null) return 'isIncomplete';
  return DAY.test(String(day)) ? null : 'isNoDay';
}

function shippingOf({ key, after: [shippingType, shippingPointId, shippingDt] }: Change): object {
  return { supplyId: key, shippingDt, shippingPointId, shippingType };
}
