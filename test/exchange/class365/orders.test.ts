import fc from 'fast-check';
import { Class365, type Class365Seed } from '../../../local/class365/class365';
import { class365Orders } from '../../../src/exchange/class365-orders';
import { groupsOf, type OrderGroup } from '../../../src/exchange/class365-orders/groups';
import type { FbsOrder } from '../../../src/exchange/fbs-orders/fbs-orders';
import { chosenOf } from '../../../src/exchange/options';
import type { Fields } from '../../reports/tables';
import { Talking } from '../../support/talk';
import { exchangeTablesOf } from '../exchange-tables';

const SECRET = { address: 'romashka.business.ru', appId: '12345', secret: 'canary7365secret00000000000000ab' };
const SEED: Class365Seed = {
  host: 'romashka.business.ru', appId: '12345', secret: SECRET.secret,
  things: {
    organizations: [{ id: '10', name: 'ИП Ромашкин' }], employees: [{ id: '20', name: 'Иван' }], partners: [{ id: '30', name: 'ООО "РВБ"' }], requestsource: [{ id: '41', name: 'Wildberries' }],
    customerorderstatus: [{ id: '1', name: 'Новый' }, { id: '3', name: 'Отменён' }], goods: [{ id: '500', name: 'Кружка' }],
  },
};
const order = (at: number, words: Fields = {}): Fields => ({ id: String(9_999_995 + at), createdAt: 46_350 + Math.floor(at / 4) + 0.5, convertedPrice: 100.1 + at, barcode: '2038460001234', article: 'A1', supplierStatus: 'new', wbStatus: 'waiting', rid: `r${at}`, title: 'Кружка', techSize: '0', ...words });
/** Numbers grow by a digit on the way, and some are cancelled. */
const ORDERS = Array.from({ length: 9 }, (_one, at) => order(at, at % 3 === 1 ? { supplierStatus: 'cancel' } : {}));
const REPORTS = { accountStock: [{ source: 'class365', goodId: '500', barcode: '2038460001234', article: 'A1' }] };
const unit = class365Orders();
const chosen = chosenOf(unit.options, {});
/** Every so many turns, more than one list and one change need, an execution ends, and another one goes on with what was kept. */
const tablesOf = (orders: readonly Fields[], turnsAStep = 1000) => {
  const steps = new Map<number, ReturnType<typeof exchangeTablesOf>>();
  return (turn: number) => {
    const step = Math.floor(turn / turnsAStep);
    const known = steps.get(step) ?? { ...exchangeTablesOf({ fbsOrders: orders }, { reports: REPORTS }), nowMs: Date.UTC(2026, 11, 14, 9) + step * 60_000 };
    steps.set(step, known);
    return known;
  };
};

function account(things: Class365Seed['things'] = {}): Class365 {
  const made = new Class365();
  made.seed({ ...SEED, things: { ...SEED.things, ...things } });
  return made;
}

type Made = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
const thingsOf = (system: Class365): Made => (system.state() as { things: Made }).things;

function expectWhole(system: Class365, orders: readonly Fields[]): void {
  const { customerorders = [], customerordergoods = [], reservations = [] } = thingsOf(system);
  expect(customerorders.map(({ comment }) => /^WB (\d+) · /.exec(String(comment))?.[1]).sort()).toEqual(orders.map(({ id }) => String(id)).sort());
  expect(customerordergoods.map(({ customer_order_id: of }) => of).sort()).toEqual(customerorders.map(({ id }) => id).sort());
  const live = customerorders.filter(({ status_id: status }) => status === '1');
  expect(live.length).toBe(orders.filter(({ supplierStatus }) => supplierStatus !== 'cancel').length);
  expect(reservations.map(({ customer_order_id: of }) => of).sort()).toEqual(live.map(({ id }) => id).sort());
}

it('has each order once, whole, whichever call is lost, done or not', () => {
  const system = account();
  const { calls } = new Talking(unit, system, SECRET, chosen).run(tablesOf(ORDERS));
  expectWhole(system, ORDERS);
  for (let at = 0; at < calls; at += 1) {
    for (const loss of ['done', 'undone'] as const) {
      const own = account();
      new Talking(unit, own, SECRET, chosen).run(tablesOf(ORDERS), (call) => (call === at ? loss : null));
      expectWhole(own, ORDERS);
    }
  }
});

it('has no double however executions end, however many answers are lost, and whoever else hands over between', () => {
  fc.assert(fc.property(fc.integer({ min: 3, max: 9 }), fc.array(fc.constantFrom(null, null, 'done', 'undone'), { maxLength: 60 }), fc.array(fc.nat(1), { minLength: 1, maxLength: 30 }), (turnsAStep, losses, order) => {
    const system = account();
    const tables = tablesOf(ORDERS, turnsAStep);
    const both = [new Talking(unit, system, SECRET, chosen), new Talking(unit, system, SECRET, chosen)];
    // The lease lets one execution at a time have a step; a session that another has ended is opened anew.
    for (let step = 0; both.some(({ isOver }) => !isOver); step += 1) {
      const one = both[order[step % order.length] ?? 0] as Talking;
      const talking = one.isOver ? both.find(({ isOver }) => !isOver) as Talking : one;
      for (let turn = 0; turn < turnsAStep && !talking.isOver; turn += 1) talking.turn(tables(step * turnsAStep), (call) => losses[call] ?? null);
      if (step > 5000) throw new Error('it does not end');
    }
    expectWhole(system, ORDERS);
  }), { numRuns: 20 });
});

describe('orders whose list is read at once', () => {
  const made = (createdAts: readonly number[]) => createdAts.map((createdAt, at) => ({ id: String(100_000 + at), createdAt }) as FbsOrder);

  it('are a whole day where it has few', () => {
    const [one] = groupsOf(made([46_350.2, 46_350.7])).values();
    expect([one?.from, Math.round(((one?.to ?? 0) - 46_350) * 86_400), one?.orders.length]).toEqual([46_350, 86_399, 2]);
  });

  it('are fifty at most, each in one group that is asked for by a span with its moment, and spans leave nothing of a day out', () => {
    // WB gives numbers nearly in the order of moments.
    fc.assert(fc.property(fc.array(fc.double({ min: 46_350, max: 46_352.9, noNaN: true }), { maxLength: 700 }), fc.boolean(), (moments, isSorted) => {
      const orders = made(isSorted ? [...moments].sort((one, other) => one - other) : moments);
      const groups = groupsOf(orders);
      for (const order of orders) {
        const group = groups.get(order.id) as OrderGroup;
        expect([group.orders.includes(order), group.orders.length <= 50, group.from <= order.createdAt, order.createdAt < group.to + 1 / 86_400]).toEqual([true, true, true, true]);
      }
      for (const day of new Set(orders.map(({ createdAt }) => Math.floor(createdAt)))) {
        const spans = [...new Set(groups.values())].filter(({ from }) => Math.floor(from) === day).sort((one, other) => one.from - other.from);
        expect([spans[0]?.from, Math.max(...spans.map(({ to }) => to)) > day + 86_398 / 86_400]).toEqual([day, true]);
        spans.slice(1).forEach(({ from }, at) => expect(from).toBeLessThanOrEqual(Math.max(...spans.slice(0, at + 1).map(({ to }) => to))));
      }
    }), { numRuns: 40 });
  });
});

it('follows WB: an order that was cancelled later holds nothing back, and is changed once', () => {
  const system = account();
  const before = ORDERS.map((one) => ({ ...one, supplierStatus: 'new' }));
  new Talking(unit, system, SECRET, chosen).run(tablesOf(before));
  expectWhole(system, before);
  new Talking(unit, system, SECRET, chosen).run(tablesOf(ORDERS));
  expectWhole(system, ORDERS);
  const again = new Talking(unit, system, SECRET, chosen).run(tablesOf(ORDERS));
  // Parties, states, and a list for each of the days: nothing is written.
  expect(again.calls).toBe(4 + 1 + 3);
});

it('leaves orders of unknown goods, of other days and of other sources alone', () => {
  const system = account({ customerorders: [{ id: '1', comment: `WB ${String(ORDERS[0]?.['id'])}`, request_source_id: '99', date: '26.11.2026 12:00:00' }] });
  const strange = order(20, { barcode: 'x', article: 'x' });
  new Talking(unit, system, SECRET, chosen).run(tablesOf([...ORDERS, strange]));
  const { customerorders = [] } = thingsOf(system);
  expect(customerorders.length).toBe(ORDERS.length + 1);
  expect(unit.check(tablesOf([...ORDERS, strange])(0), chosen).findings).toEqual([{ code: 'unmatched', details: { count: 1, names: 'x' } }]);
});

it('names what two spreadsheets made in the same second, and makes no more', () => {
  const system = account();
  const both = [new Talking(unit, system, SECRET, chosen), new Talking(unit, system, SECRET, chosen)];
  const tables = tablesOf(ORDERS);
  while (both.some(({ isOver }) => !isOver)) for (const one of both) if (!one.isOver) one.turn(tables(0));
  const { customerorders = [] } = thingsOf(system);
  expect(customerorders).toHaveLength(2 * ORDERS.length);
  const numberOf = ({ comment }: Made[string][number]) => /^WB (\d+) /.exec(String(comment))?.[1] ?? '';
  const later = customerorders.filter((one, at) => customerorders.findIndex((other) => numberOf(other) === numberOf(one)) < at);
  const { findings } = new Talking(unit, system, SECRET, chosen).run(tables);
  expect(findings).toEqual(later.map((one) => ({ code: 'double', details: { order: numberOf(one), number: one['id'] } })));
  expect(thingsOf(system)['customerorders']).toHaveLength(2 * ORDERS.length);
});

it('names a double on another page of the day than the first', () => {
  const parties = { author_employee_id: '20', responsible_employee_id: '20', organization_id: '10', partner_id: '30', request_source_id: '41', date: '24.11.2026 12:00:00', status_id: '1' };
  const many = Array.from({ length: 260 }, (_one, at) => ({ ...parties, id: String(5000 + at), number: `K-${at}`, comment: at % 259 === 0 ? 'WB 9999995' : `by hand ${at}` }));
  const { findings } = new Talking(unit, account({ customerorders: many }), SECRET, chosen).run(tablesOf(ORDERS.slice(0, 1)));
  expect(findings).toEqual([{ code: 'double', details: { order: '9999995', number: 'K-259' } }]);
});
