import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';
import { choose } from '../support/choices';
import { localeFor } from '../support/locales';
import { column } from '../support/sheet-rows';
import { payoutOf } from '../reports/finance-shop';
import type { Fields } from '../reports/tables';

const ROWS = 10_500;
const LEASE_MS = 6 * 60_000 + 1000;
/** Each execution is killed so many calls later than the one before. */
const LATER = 31;
/** More than any step of this file makes. */
const MOST_CALLS = 5_000;
const makeWorld = addOnWorlds({ articles: 20, days: 84, ordersPerDay: 10, financeRows: ROWS }, { datasets: ['cards', 'finance'] });

const REPORTS = ['payouts', 'financeByWeek', 'financeByMonth', 'financeArticles', 'costs', 'taxes', 'profit'];
const FIELDS = [
  'docTypeName', 'reportId', 'forPay', 'deliveryService', 'paidStorage', 'paidAcceptance', 'deduction', 'penalty', 'additionalPayment', 'cashbackAmount', 'cashbackCommissionChange',
] as const;

/** What the rows of the sheet pay, in kopecks, by the rules as they are written down. */
function owed(world: AddOnWorld): number {
  const headers = localeFor('ru').headers().finance.columns as Readonly<Record<string, string>>;
  const cells = FIELDS.map((field) => column(world.document, 'Финансы', headers[field] as string));
  const rows = Array.from({ length: ROWS }, (_, at): Fields => Object.fromEntries(FIELDS.map((field, place) => [field, cells[place]?.[at] ?? ''])));
  return Math.round(payoutOf(rows) / 10);
}

function total(world: AddOnWorld, sheet: string, header: string): number {
  return column(world.document, sheet, header).reduce<number>((sum, cell) => sum + Math.round(Number(cell) * 100), 0);
}

const step = (world: AddOnWorld, killAtCall: number) => world.host.run('refreshStep', [], { document: world.document, user: world.user, mode: 'sidebar', faults: { killAtCall } });

it('reports of a large sheet come out exact, though one execution after the other is killed, each a little later', async () => {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  choose(world, { reports: Object.fromEntries(REPORTS.map((id) => [id, { isOff: false }])) });

  let kills = 0;
  for (let call = 1; call < MOST_CALLS; call += LATER) {
    const { kind } = step(world, call);
    if (kind !== 'killed') break;
    kills += 1;
    world.host.clock.advance(LEASE_MS);
  }
  expect(kills).toBeGreaterThan(5);
  expect(kills).toBeLessThan(MOST_CALLS / LATER - 2);
  const whole = owed(world);
  expect(whole).not.toBe(0);
  // A line is rounded once: half a kopeck each at most.
  for (const id of ['payouts', 'financeByWeek', 'financeByMonth', 'financeArticles', 'profit'] as const) {
    const { title, columns: { payout } } = localeFor('ru').headers()[id] as { title: string; columns: { payout: string } };
    expect([title, Math.abs(total(world, title, payout) - whole) <= column(world.document, title, payout).length]).toEqual([title, true]);
  }
  expect(world.document.workbook.sheet('Суммы для отчётов').hidden).toBe(true);
}, 300_000);

it('reading that was broken off is gone on with, and what is kept is not read again', async () => {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  choose(world, { reports: { payouts: { isOff: false } } });
  const first = step(world, Infinity).stats;
  choose(world, { reports: Object.fromEntries(['payouts', 'financeByMonth'].map((id) => [id, { isOff: false }])) });
  const second = step(world, Infinity).stats;
  choose(world, { reports: Object.fromEntries(['payouts', 'financeByMonth', 'financeArticles'].map((id) => [id, { isOff: false }])) });
  const third = step(world, Infinity).stats;
  // The third report is made of the sums of the second: it takes a look at three columns.
  expect(first.cellsRead).toBeGreaterThan(ROWS * 12);
  expect(second.cellsRead).toBeGreaterThan(ROWS * 12);
  expect(third.cellsRead).toBeLessThan(ROWS * 4);
}, 300_000);
