import type { WireRow } from '../../tables/table';
import type { WbCall, WbRequest } from '../../wb/calls';
import type { Action, Change, Part, Value, Values, WishedOf } from '../action';

/** Things of a short list that WB shows whole: warehouses, passes, tags. */
export interface Listed {
  list: WbCall;
  things(body: unknown): readonly WireRow[];
  valuesOf(thing: WireRow): Values;
  /** The field by which a thing is found that has no number yet, and which is emptied to delete it. */
  named: number;
  make: WbCall;
  change: WbCall;
  remove: WbCall;
  /** Part of the path in which WB wants its number. */
  param: string;
  bodyOf(values: Values): object;
}

/** Of a thing by its number, or of one that a person adds: `+1`, `+2`. */
export const LISTED_KEYS = /^(?:\d{1,15}|\+\d{1,2})$/;

/** What reads, makes, changes and deletes such things. A number that WB gives to a new one is found by its name. */
export function listedCalls(listed: Listed): Pick<Action, 'look' | 'shown' | 'derive' | 'send' | 'whole'> {
  const { list, things, valuesOf, named } = listed;
  const nothing = (count: number): Values => Array.from({ length: count }, () => null);
  const find = (body: unknown, key: string, name: Value | undefined): WireRow | undefined =>
    things(body).find(({ id }) => String(id) === key) ?? things(body).find((thing) => name !== null && name !== undefined && valuesOf(thing)[named] === name);
  return {
    look: (keys) => (keys.length === 0 ? [] : [{ request: { call: list }, rows: keys }]),
    shown: (body, keys, wishedOf: WishedOf) => new Map(keys.map((key) => {
      const wished = wishedOf(key);
      const thing = find(body, key, wished[named]);
      return [key, thing === undefined ? nothing(wished.length) : valuesOf(thing)];
    })),
    // Without its name there is nothing of it.
    derive: (_before, after) => (after[named] === null ? nothing(after.length) : after),
    send: (changes) => changes.map((change): Part<Change> => ({ request: requestOf(listed, change, change.key), rows: [change] })),
    whole: {
      reads: (changes) => changes.filter(isOfNew).map((): WbRequest => ({ call: list })),
      request: ([change], [body]) => {
        if (change === undefined) return null;
        if (!isOfNew(change)) return requestOf(listed, change, change.key);
        const thing = find(body, change.key, change.before[named]);
        return thing === undefined ? null : requestOf(listed, change, String(thing.id));
      },
    },
  };
}

/** Of a thing that had no number when it was added, and that now has one. */
function isOfNew({ key, before }: Change): boolean {
  return key.startsWith('+') && before.some((value) => value !== null);
}

function requestOf({ make, change, remove, param, bodyOf, named }: Listed, { before, after }: Change, id: string): WbRequest {
  if (after[named] === null) return { call: remove, params: { [param]: id } };
  const body = bodyOf(after);
  return before[named] === null ? { call: make, body } : { call: change, params: { [param]: id }, body };
}
