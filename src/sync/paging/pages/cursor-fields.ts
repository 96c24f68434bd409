import type { WireRow } from '../../../tables/table';
import type { WbCall } from '../../../wb/calls';
import { bareNumber } from '../../../wb/answer/json';
import type { Asked, Cursor, Given, Paging } from '../paging';
import { digitsOf, needed, tokenOf } from '../place';

interface CursorFieldsOptions {
  call: WbCall;
  /** What of the answer's cursor says where the next page begins. */
  fields: readonly string[];
  cursorOf: (body: unknown) => WireRow;
  /** @param rowCount rows of the page, as WB counts them */
  isEnd: (cursor: WireRow, rowCount: number) => boolean;
  /** @param place the fields of the last answer's cursor; none at the beginning */
  ask: (place: Readonly<Record<string, string | number>>, given: Given) => Asked;
  rows: (body: unknown, given: Given) => WireRow[];
  /** The rows that one of WB's is made into. */
  spread?: (row: WireRow) => WireRow[];
}

/** Each answer has a cursor of several fields, which the next call sends back. A page without rows is an end whatever its cursor says. */
export function cursorFieldsPages(options: CursorFieldsOptions): Paging {
  const { call, fields, cursorOf, isEnd, ask, rows: rowsOf, spread = (row) => [row] } = options;
  return {
    call: () => call,
    start: () => ({ place: {} }),
    request: ({ place }, { given }) => ({ call, ...ask(sentBack(place as Cursor), given) }),
    read: (body, _cursor, { given }) => {
      const received = rowsOf(body, given);
      const rows = received.flatMap(spread);
      if (received.length === 0) return { rows, next: null };
      const cursor = cursorOf(body);
      if (isEnd(cursor, received.length)) return { rows, next: null };
      return { rows, next: { place: Object.fromEntries(fields.map((name) => [name, needed(tokenOf(cursor[name]), `cursor.${name}`)])) } };
    },
    knows: ({ place }) => typeof place === 'object' && place !== null,
  };
}

/** Numbers with all of their digits. */
function sentBack(place: Cursor): Record<string, string | number> {
  return Object.fromEntries(Object.entries(place).map(([name, value]) => {
    const digits = digitsOf(value);
    return [name, digits === null ? String(value) : bareNumber(digits)];
  }));
}
