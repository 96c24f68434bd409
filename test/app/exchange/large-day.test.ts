import { createHash, randomBytes } from 'node:crypto';
import { Class365 } from '../../../local/class365/class365';
import { keepTalk, NO_TALK, talkOf, type TalkState } from '../../../src/app/exchange/talk-state';
import { talkStep } from '../../../src/app/exchange/talk-step';
import type { Services } from '../../../src/app/services';
import { keepSecret } from '../../../src/app/shops/vault';
import { class365Orders } from '../../../src/exchange/class365-orders';
import { chosenOf } from '../../../src/exchange/options';
import type { HttpOutcome } from '../../../src/ports/http';
import { type SystemRequest, wireOf } from '../../../src/systems/request';
import type { Secret } from '../../../src/systems/system';
import { exchangeTablesOf } from '../../exchange/exchange-tables';
import { manualClock } from '../../support/manual-clock';
import { freeLock, memoryStore } from '../../support/memory-store';

const SECRET = { address: 'romashka.business.ru', appId: '12345', secret: 'canary7365secret00000000000000ab' };
const ORDERS = 1000;
/** An answer takes that long. */
const ANSWER_MS = 350;
const tools = { md5: (text: string) => createHash('md5').update(text).digest('hex'), base64: (text: string) => Buffer.from(text).toString('base64') };
const unit = class365Orders();
const DAY = { fbsOrders: Array.from({ length: ORDERS }, (_one, at) => ({
  id: String(2_816_993_144 + at), createdAt: 46_350 + at / ORDERS, convertedPrice: 100.1 + at, barcode: '2038460001234', article: 'A1', title: 'Кружка', techSize: '0', rid: `DAu.${at}.0`,
  supplierStatus: at % 7 === 3 ? 'cancel' : 'confirm', wbStatus: 'waiting',
})) };
const MATCHES = { reports: { accountStock: [{ source: 'class365', goodId: '500', barcode: '2038460001234', article: 'A1' }] } };
const DATA = exchangeTablesOf(DAY, MATCHES);

function world() {
  const [system, clock, userStore] = [new Class365(), manualClock(Date.UTC(2026, 11, 14, 9)), memoryStore()];
  system.seed({
    host: SECRET.address, appId: SECRET.appId, secret: SECRET.secret,
    things: {
      organizations: [{ id: '10', name: 'ИП Ромашкин' }], employees: [{ id: '20', name: 'Иван' }], partners: [{ id: '30', name: 'ООО "РВБ"' }], requestsource: [{ id: '41', name: 'Wildberries' }],
      customerorderstatus: [{ id: '1', name: 'Новый' }, { id: '3', name: 'Отменён' }], goods: [{ id: '500', name: 'Кружка' }],
    },
  });
  let calls = 0;
  const services = {
    clock, userStore, documentStore: memoryStore(), lock: freeLock, session: { documentId: () => 'file' },
    random: { uuid: () => 'u', bytes: (count: number) => new Uint8Array(randomBytes(count)) },
    systemHttp: {
      send: ({ call, ...rest }: SystemRequest, secret: Secret): HttpOutcome => {
        const { host, path, body } = wireOf({ call, ...rest }, secret, tools);
        clock.pass(ANSWER_MS);
        calls += 1;
        const { status, body: answer } = system.answers({ method: call.method, host, url: new URL(`https://${host}${path}`), headers: {}, text: body?.text ?? '', atMs: clock.nowMs() });
        const text = JSON.stringify(answer);
        return { answer: { status, text, headers: {}, bytes: text.length } };
      },
    },
  } as Partial<Record<keyof Services, unknown>> as Services;
  keepSecret(services, 'class365', SECRET);
  /** Executions one after another, each with nothing but what the one before has left in the user's store. */
  const handOver = (): { state: TalkState; steps: number; tookMs: number; calls: number } => {
    const [startMs, before] = [clock.nowMs(), calls];
    keepTalk(services, unit.id, { ...NO_TALK, status: 'working', chosen: chosenOf(unit.options, {}), shop: 's' });
    for (let steps = 1; ; steps += 1) {
      // The store is Google's: it takes no value above nine kilobytes, and the state is read back from it.
      const begun = talkOf(services, unit.id);
      const step = { ...DATA, nowMs: clock.nowMs() };
      const stepMs = clock.nowMs();
      const state = talkStep(services, { id: unit.id, unit, label: 'Ромашка', tables: () => step }, begun);
      expect(clock.nowMs() - stepMs).toBeLessThan(25_000);
      if (state.status !== 'working') return { state, steps, tookMs: clock.nowMs() - startMs, calls: calls - before };
    }
  };
  return { handOver, things: () => (system.state() as { things: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> }).things };
}

it('hands over a thousand orders of a day, each once and whole, in steps of seconds with little kept between them', () => {
  const { handOver, things } = world();
  const first = handOver();
  expect(first.state).toMatchObject({ status: 'done', made: ORDERS, findings: [], error: null });
  const { customerorders = [], customerordergoods = [], reservations = [] } = things();
  const cancelled = DAY.fbsOrders.filter(({ supplierStatus }) => supplierStatus === 'cancel').length;
  expect(new Set(customerorders.map(({ comment }) => /^WB (\d+) · /.exec(String(comment))?.[1])).size).toBe(ORDERS);
  expect([customerorders.length, new Set(customerordergoods.map(({ customer_order_id: of }) => of)).size, new Set(reservations.map(({ customer_order_id: of }) => of)).size]).toEqual([ORDERS, ORDERS, ORDERS - cancelled]);
  // Four calls an order, a second each, and the list once more in each step.
  expect(first.calls).toBeLessThan(4.6 * ORDERS);
  expect(first.tookMs).toBeLessThan(4.8 * ORDERS * 1000);
  const again = handOver();
  expect(again.state).toMatchObject({ status: 'done', made: 0, findings: [] });
  // Parties and states, the session, and a list of every fifty.
  expect(again.calls).toBeLessThan(6 + 2 * ORDERS / 50 + again.steps);
  expect(things()['customerorders']).toHaveLength(ORDERS);
});
