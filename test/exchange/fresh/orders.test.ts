import fc from 'fast-check';
import { Fresh, type FreshSeed } from '../../../local/fresh/fresh';
import { freshOrders } from '../../../src/exchange/fresh-orders';
import { chosenOf } from '../../../src/exchange/options';
import type { Fields } from '../../reports/tables';
import { Talking } from '../../support/talk';
import { exchangeTablesOf } from '../exchange-tables';

const key = (at: number): string => `aaaaaaaa-0000-4000-8000-${String(at).padStart(12, '0')}`;
const SECRET = { address: 'https://1cfresh.com/a/sbm/4321', user: 'odata.user', password: 'canary1cfresh password' };
const [GOOD, KIND, AGENT] = [key(500), key(501), key(2)];
const SEED: FreshSeed = {
  host: '1cfresh.com', application: '/a/sbm/4321', user: SECRET.user, password: SECRET.password,
  things: {
    Catalog_Организации: [{ Ref_Key: key(1), Description: 'ИП Ромашкин', DeletionMark: false }],
    Catalog_Контрагенты: [{ Ref_Key: AGENT, Description: 'РВБ ООО', ИНН: '9714053621', DeletionMark: false }],
    Catalog_Валюты: [{ Ref_Key: key(3), Code: '643' }],
    Catalog_Номенклатура: [{ Ref_Key: GOOD, Description: 'Кружка' }],
  },
};
const order = (at: number, words: Fields = {}): Fields => ({ id: String(9_999_995 + at), createdAt: 46_350 + Math.floor(at / 4) + 0.5, convertedPrice: 100.1 + at, barcode: '2038460001234', article: 'A1', supplierStatus: 'new', wbStatus: 'waiting', rid: `r${at}`, title: 'Кружка', techSize: '0', ...words });
/** Numbers grow by a digit on the way. */
const ORDERS = Array.from({ length: 9 }, (_one, at) => order(at));
const CANCELLED = ORDERS.map((one, at) => (at % 3 === 1 ? { ...one, supplierStatus: 'cancel' } : one));
const REPORTS = { accountStock: [{ source: 'fresh', goodId: `${GOOD}#${KIND}`, barcode: '2038460001234', article: 'A1' }] };
const unit = freshOrders();
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

function application(things: FreshSeed['things'] = {}): Fresh {
  const made = new Fresh();
  made.seed({ ...SEED, things: { ...SEED.things, ...things } });
  return made;
}

type Document = Readonly<Record<string, unknown>>;
const documentsOf = (system: Fresh): readonly Document[] => (system.state() as { things: Readonly<Record<string, readonly Document[]>> }).things['Document_ЗаказПокупателя'] ?? [];
const numberOf = ({ Комментарий: note }: Document) => /^WB (\d+) · /.exec(String(note))?.[1] ?? '';
const handOver = (system: Fresh, orders: readonly Fields[]) => new Talking(unit, system, SECRET, chosen).run(tablesOf(orders));

function expectWhole(system: Fresh, orders: readonly Fields[]): void {
  expect(documentsOf(system).map(numberOf).sort()).toEqual(orders.map(({ id }) => String(id)).sort());
  expect(documentsOf(system).every(({ Posted: isPosted }) => isPosted === false)).toBe(true);
}

it('has each order once, unposted, with its good, whichever call is lost, done or not', () => {
  const system = application();
  const { calls } = handOver(system, ORDERS);
  expectWhole(system, ORDERS);
  expect(documentsOf(system)[0]).toMatchObject({
    Date: '2026-11-24T12:00:00', Контрагент_Key: AGENT, Организация_Key: key(1), ВалютаДокумента_Key: key(3), Posted: false, СуммаДокумента: 100.1,
    Запасы: [{ LineNumber: '1', Номенклатура: GOOD, Номенклатура_Type: 'StandardODATA.Catalog_Номенклатура', Характеристика_Key: KIND, Количество: 1, Цена: 100.1, Сумма: 100.1, Всего: 100.1 }],
  });
  for (let at = 0; at < calls; at += 1) {
    for (const loss of ['done', 'undone'] as const) {
      const own = application();
      new Talking(unit, own, SECRET, chosen).run(tablesOf(ORDERS), (call) => (call === at ? loss : null));
      expectWhole(own, ORDERS);
    }
  }
});

it('has no double however executions end, however many answers are lost, and whoever else hands over between', () => {
  fc.assert(fc.property(fc.integer({ min: 3, max: 9 }), fc.array(fc.constantFrom(null, null, 'done', 'undone'), { maxLength: 60 }), fc.array(fc.nat(1), { minLength: 1, maxLength: 30 }), (turnsAStep, losses, turns) => {
    const system = application();
    const tables = tablesOf(ORDERS, turnsAStep);
    const both = [new Talking(unit, system, SECRET, chosen), new Talking(unit, system, SECRET, chosen)];
    for (let step = 0; both.some(({ isOver }) => !isOver); step += 1) {
      const one = both[turns[step % turns.length] ?? 0] as Talking;
      const talking = one.isOver ? both.find(({ isOver }) => !isOver) as Talking : one;
      for (let turn = 0; turn < turnsAStep && !talking.isOver; turn += 1) talking.turn(tables(step * turnsAStep), (call) => losses[call] ?? null);
      if (step > 5000) throw new Error('it does not end');
    }
    expectWhole(system, ORDERS);
  }), { numRuns: 20 });
});

it('follows WB: what was cancelled later is marked for deletion, once, and what was cancelled before is not made', () => {
  const system = application();
  handOver(system, ORDERS);
  handOver(system, CANCELLED);
  expectWhole(system, ORDERS);
  expect(documentsOf(system).filter(({ DeletionMark: isMarked }) => isMarked === true).map(numberOf)).toEqual(['9999996', '9999999', '10000002']);
  // Parties, a list: nothing is written.
  expect(handOver(system, CANCELLED).calls).toBe(3 + 1);
  const other = application();
  handOver(other, CANCELLED);
  expect(documentsOf(other)).toHaveLength(6);
});

it('leaves alone what the accountant has posted, and names what is cancelled of it', () => {
  const system = application();
  handOver(system, ORDERS);
  const posted = documentsOf(system).map((one): Record<string, unknown> => ({ ...one, Posted: true }));
  const accountants = application({ Document_ЗаказПокупателя: posted });
  expect(handOver(accountants, CANCELLED).findings).toEqual(['9999996', '9999999', '10000002'].map((id) => ({ code: 'cancelledThere', details: { order: id, number: posted.find((one) => numberOf(one) === id)?.['Number'] } })));
  expect(documentsOf(accountants)).toEqual(posted);
});

it('names what two spreadsheets made in the same second, and looks past orders of others', () => {
  const system = application();
  handOver(system, ORDERS);
  const [first = {}] = documentsOf(system);
  const doubled = application({ Document_ЗаказПокупателя: [...documentsOf(system), { ...first, Ref_Key: key(900), Number: '0000-000900' }, { ...first, Ref_Key: key(901), Number: '0000-000901', DeletionMark: true }, { ...first, Ref_Key: key(902), Контрагент_Key: key(77) }] });
  expect(handOver(doubled, ORDERS).findings).toEqual([{ code: 'double', details: { order: '9999995', number: '0000-000900' } }]);
  expect(documentsOf(doubled)).toHaveLength(ORDERS.length + 3);
});

it('goes on with the one that nobody has marked for deletion, and names no double then', () => {
  const system = application();
  handOver(system, ORDERS);
  const [first = {}, ...rest] = documentsOf(system);
  const tidied = application({ Document_ЗаказПокупателя: [{ ...first, DeletionMark: true }, ...rest, { ...first, Ref_Key: key(900), Number: '0000-000900' }] });
  const moved = ORDERS.map((one, at) => (at === 0 ? { ...one, supplierStatus: 'confirm' } : one));
  expect(handOver(tidied, moved).findings).toEqual([]);
  const byKey = (ref: unknown) => documentsOf(tidied).find((one) => one['Ref_Key'] === ref) ?? {};
  expect([byKey(first['Ref_Key']), byKey(key(900))].map(({ DeletionMark: isMarked, Комментарий: note }) => [isMarked, note === first['Комментарий']])).toEqual([[true, true], [false, false]]);
});

it('reads lists of many pages and orders of many days', () => {
  const many = Array.from({ length: 620 }, (_one, at) => order(at, { createdAt: 46_350 + Math.floor(at / 300) + 0.25 }));
  const system = application();
  handOver(system, many);
  expectWhole(system, many);
  expect(handOver(system, many).findings).toEqual([]);
  expectWhole(system, many);
});

it('lets orders of unknown goods wait', () => {
  const strange = order(20, { barcode: 'x', article: 'x' });
  const system = application();
  handOver(system, [...ORDERS, strange]);
  expectWhole(system, ORDERS);
  expect(unit.check(tablesOf([...ORDERS, strange])(0), chosen).findings).toEqual([{ code: 'unmatched', details: { count: 1, names: 'x' } }]);
  expect(unit.check(tablesOf([])(0), chosen).findings).toEqual([{ code: 'noOrders', isBlocking: true }]);
});
