import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { CORE } from '../support/choices';
import { refreshKilledAt } from '../support/killed-refresh';
import { dataSheets } from '../support/sheet-changes';

const makeWorld = addOnWorlds({ articles: 4, days: 21, ordersPerDay: 2 });

/** Which service calls to kill at. `KILL_STEP=1 npx jest test/scenarios/kills` tries every one of them, in about half an hour. */
const FIRST = Number(process.env.KILL_FIRST ?? 29);
const STEP = Number(process.env.KILL_STEP ?? 0);

function callsToKillAt(calls: number, usualStep: number): number[] {
  const step = STEP || usualStep;
  return Array.from({ length: Math.ceil(calls / step) }, (_, at) => 1 + ((FIRST - 1) % step) + at * step).filter((call) => call <= calls);
}

async function connected(): Promise<AddOnWorld> {
  const world = await makeWorld();
  world.connect();
  return world;
}

/** A shop that was imported and has changed since. */
async function changed(): Promise<AddOnWorld> {
  const world = await connected();
  refreshKilledAt(world, 0);
  await world.waitUntil('2026-11-23T08:00:00Z');
  await world.wb.changeShop({ sellOut: 373000001, addOrders: 1, touchOrders: 2, addCards: 1 });
  return world;
}

/** Notes when «Остатки» shows fewer rows than before, or a row without its barcode or quantity. */
function watchStocks({ document }: AddOnWorld): { look(): void; complaints: string[] } {
  const complaints: string[] = [];
  let most = 0;
  const look = (): void => {
    if (document.model.sheetNamed('Остатки') === undefined) return;
    const rows = document.workbook.rows('Остатки').slice(1).filter(([shop]) => shop !== '');
    if (rows.length < most) complaints.push(`${rows.length} rows after ${most}`);
    if (rows.some((row) => row[5] === '' || row[7] === '')) complaints.push('a row without barcode or quantity');
    most = Math.max(most, rows.length);
  };
  return { look, complaints };
}

/** The sheets after a kill at each of the calls, where they are not as without a kill. */
async function sweep(start: () => Promise<AddOnWorld>, usualStep: number): Promise<{ kills: number; wrong: unknown[] }> {
  const unkilled = await start();
  const calls = refreshKilledAt(unkilled, 0);
  const expected = dataSheets(unkilled.document);
  const wrong: unknown[] = [];
  const killedAt = callsToKillAt(calls, usualStep);
  for (const call of killedAt) {
    const world = await start();
    const stocks = watchStocks(world);
    refreshKilledAt(world, call, stocks.look);
    const sheets = dataSheets(world.document);
    const names = Object.keys({ ...expected, ...sheets }).filter((name) => JSON.stringify(sheets[name]) !== JSON.stringify(expected[name]));
    if (names.length > 0 || stocks.complaints.length > 0) wrong.push({ call, names, complaints: stocks.complaints });
  }
  return { kills: killedAt.length, wrong };
}

describe('a refresh whose execution is killed at any service call', () => {
  it('fills an empty file just as it would have', async () => {
    const { kills, wrong } = await sweep(connected, 131);
    expect(wrong).toEqual([]);
    expect(kills).toBeGreaterThan(10);
  }, 3_600_000);

  it('brings an imported shop up to date just as it would have, and the stocks never get fewer on the way', async () => {
    const { kills, wrong } = await sweep(changed, 53);
    expect(wrong).toEqual([]);
    expect(kills).toBeGreaterThan(10);
  }, 3_600_000);

  it('tells in the journal that it had begun, and how it ended', async () => {
    const world = await connected();
    refreshKilledAt(world, 1500);
    const events = world.journal('Лист', 'Событие');
    expect(new Set(events.filter(([, event]) => event === 'готово').map(([sheet]) => sheet)).size).toBe(CORE.length);
    expect(events.filter(([, event]) => event !== 'начато' && event !== 'готово')).toEqual([]);
  });
});

it('connecting that was killed can be done again', async () => {
  const world = await makeWorld();
  const { document, host, user } = world;
  const whole = host.run('connectShop', [world.token()], { document, user, mode: 'sidebar' }).stats.serviceCalls;
  for (let call = 1; call <= whole; call += 7) {
    const other = await makeWorld();
    other.host.faults = () => ({ killAtCall: call });
    expect(() => other.connect()).toThrow('killed');
    other.host.faults = null;
    other.host.clock.advance(60_000);
    expect(other.connect()).toContain('подключён');
    expect([other.rows('Магазины').length, other.document.triggers.length]).toEqual([1, 1]);
  }
});
