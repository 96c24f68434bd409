import type { RunResult } from '../../local/host';
import type { PanelChange } from '../../src/app/panel/view';
import { errors } from '../../src/locales/ru/errors';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 2, days: 2, ordersPerDay: 1 });
const HOUR_MS = 3_600_000;

/** A file of two people with a token each, and what one of them does while the other is in the middle of something. */
async function shared() {
  const world = await makeWorld();
  const guest = world.host.createUser('guest@example.com', { locale: 'ru' });
  world.document.addEditor(guest);
  const { host, document, user } = world;
  const tokens = { mine: world.token({ categories: [1, 2] }), theirs: world.token({ categories: [1, 2, 3] }) };
  const call = (who: typeof user, name: string, args: unknown[]): RunResult => host.run(name, args, { document, user: who, mode: 'sidebar' });
  return {
    world,
    connect: { mine: () => call(user, 'connectShop', [tokens.mine]), theirs: () => call(guest, 'connectShop', [tokens.theirs]) },
    panels: { mine: new Panel(world), theirs: new Panel(world, guest) },
    remove: (who: 'mine' | 'theirs', change: PanelChange) => call(who === 'mine' ? user : guest, 'panelChange', [change]),
  };
}

/** What two may have of each other's: a store, in which one has read what the other is about to change. */
const CHANGES = /Properties\.(set|delete)|Lock\./;

/**
 * Calls right after which the other comes. All that was read till the next change is old then: between two changes no other moment
 * differs from the last one.
 */
function moments(world: AddOnWorld, outer: () => RunResult): number[] {
  const names: string[] = [];
  world.host.faults = () => ({ onCall: (name) => void names.push(name) });
  expect(outer().kind).toBe('ok');
  world.host.faults = null;
  const found = names.flatMap((_name, at) => (CHANGES.test(names[at + 1] ?? '') ? [at + 1] : []));
  expect(found.length).toBeGreaterThan(5);
  return found;
}

interface Crossing {
  outer: () => RunResult;
  inner: () => void;
  /** Besides that the file is busy. */
  mayBeTold?: string;
}

/** Runs `inner` right after one of the calls of `outer`. */
function within(world: AddOnWorld, at: number, { outer, inner, mayBeTold }: Crossing): void {
  let [calls, isInside] = [0, false];
  world.host.faults = () => ({
    onCall: () => {
      if (isInside || (calls += 1) !== at) return;
      isInside = true;
      inner();
      isInside = false;
    },
  });
  const result = outer();
  world.host.faults = null;
  expect(calls).toBeGreaterThanOrEqual(at);
  expect(result.kind === 'ok' || [errors.STORE_BUSY.what, mayBeTold].some((text) => text !== undefined && errorOf(result).includes(text))).toBe(true);
}

const errorOf = (result: RunResult): string => (result.kind === 'error' ? result.message : '');

/** Whoever was told that the file is busy presses once more. */
function pressed(press: () => RunResult): () => void {
  const result = press();
  if (result.kind === 'ok') return () => undefined;
  expect(errorOf(result)).toContain(errors.STORE_BUSY.what);
  return () => expect(press().kind).toBe('ok');
}

const own = (panel: Panel): number => panel.view().shops.flatMap(({ tokens }) => tokens.filter(({ isOwn }) => isOwn)).length;

it('keep both their tokens when they connect, whenever one is in the middle of the other', async () => {
  const { world, connect, panels, remove } = await shared();
  const begin = (): void => {
    for (const who of ['mine', 'theirs'] as const) expect(remove(who, { kind: 'removeEverything' }).kind).toBe('ok');
    world.host.clock.advance(HOUR_MS);
  };
  // The first time somebody connects to a file takes longer than any other.
  for (const connectOne of [connect.mine, connect.theirs]) expect(connectOne().kind).toBe('ok');
  begin();
  for (const at of moments(world, connect.mine)) {
    begin();
    let again = (): void => undefined;
    within(world, at, {
      outer: connect.mine,
      inner: () => {
        again = pressed(connect.theirs);
      },
    });
    again();
    if (own(panels.mine) === 0) expect(connect.mine().kind).toBe('ok');
    expect({ at, mine: own(panels.mine), theirs: own(panels.theirs) }).toEqual({ at, mine: 1, theirs: 1 });
  }
});

it.each(['removeEverything', 'removeShop', 'removeToken'] as const)('lose nothing where one connects while the other does %s', async (kind) => {
  const { world, connect, panels, remove } = await shared();
  const begin = (): (() => RunResult) => {
    for (const who of ['mine', 'theirs'] as const) remove(who, { kind: 'removeEverything' });
    world.host.clock.advance(HOUR_MS);
    expect(connect.mine().kind).toBe('ok');
    const [shop] = panels.mine.view().shops;
    const [shopId, tokenId] = [String(shop?.id), String(shop?.tokens[0]?.id)];
    return () => remove('mine', kind === 'removeEverything' ? { kind } : kind === 'removeShop' ? { kind, shopId } : { kind, shopId, tokenId });
  };
  for (const at of moments(world, begin())) {
    const outer = begin();
    let again = (): void => undefined;
    within(world, at, {
      outer,
      inner: () => {
        again = pressed(connect.theirs);
      },
      // Where the other was first, a shop with their token is theirs too.
      ...(kind === 'removeShop' ? { mayBeTold: 'убрать его может только он' } : {}),
    });
    again();
    expect({ at, theirs: own(panels.theirs) }).toEqual({ at, theirs: 1 });
  }
});
