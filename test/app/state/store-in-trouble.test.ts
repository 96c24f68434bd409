import { SETTINGS, settingsOf } from '../../../src/app/state/settings';
import { changeState, isUnreadable } from '../../../src/app/state/keeper';
import { SHEETS, sheetList } from '../../../src/app/state/sheet-list';
import type { StorePort } from '../../../src/ports/store';
import { freeLock, memoryStore } from '../../support/memory-store';

const TROUBLE = 'a server error occurred';

/** A store that holds the texts, and fails at the n-th reading from now. */
function failing(values: Record<string, string>, nth: number) {
  const store = memoryStore(values);
  let left = nth;
  const read = <T>(give: () => T): T => {
    left -= 1;
    if (left === 0) throw new Error(TROUBLE);
    return give();
  };
  const documentStore: StorePort = { ...store, get: (name) => read(() => store.get(name)), fresh: (name) => read(() => store.fresh(name)) };
  return { documentStore, lock: freeLock, values: store.values };
}

const LIST = 'v1 {"ids":{"orders":5},"isSettled":true}';

it('what Google does not give is not taken for nothing, and nothing is written over it', () => {
  const services = failing({ sheets: LIST }, 1);
  expect(() => changeState(services, SHEETS, ({ ids }) => ({ ids: { ...ids, cards: 7 }, isSettled: true }))).toThrow(TROUBLE);
  expect(services.values).toEqual({ sheets: LIST });
  sheetList(services).change(({ ids }) => ({ ids: { ...ids, cards: 7 }, isSettled: true }));
  expect(services.values['sheets']).toBe('v1 {"ids":{"orders":5,"cards":7},"isSettled":true}');
});

it.each([1, 2])('a value of several pieces neither, whichever of them fails (%s)', (nth) => {
  const pieces = { settings: 'v1/2 abc {"datasets":', 'settings#1': 'v1/2 abc {}}' };
  expect(() => isUnreadable(failing(pieces, nth), SETTINGS)).toThrow(TROUBLE);
});

it('whoever only reads is told too', () => {
  expect(() => settingsOf(failing({ settings: 'v1 {}' }, 1))).toThrow(TROUBLE);
});
