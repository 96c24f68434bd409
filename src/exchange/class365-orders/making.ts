import { class365 } from '../../systems/class365';
import { momentText, PAGE, textIn, thingsIn } from '../class365/answer';
import type { Parties } from '../class365/parties';
import type { Place, Turn } from '../exchange';
import type { FbsOrder } from '../fbs-orders/fbs-orders';
import type { OrderStage } from '../fbs-orders/stage';

/** An order that stands there and is not whole yet. */
export interface Making {
  order: string;
  step: 'good' | 'reservation' | 'comment';
  /** Nothing behind its head is there: of the step of ours in which that was seen, because in another one somebody else may have gone on. */
  bareAtMs?: number;
  /** That is to be taken back. */
  reservation?: string;
}

/** Ids of the states of orders, for those steps that have one. */
export type Statuses = Partial<Record<OrderStage, string>>;

/** With what a comment begins, and while the order is not whole all of it. */
export function headOf(id: string): string {
  return `WB ${id}`;
}

export interface Step {
  order: FbsOrder;
  making: Making;
  good: string;
  here: Place;
  onward: Place;
  parties: Parties;
  statuses: Statuses;
  nowMs: number;
}

/** What is made of an order behind its head, in this order: a step that may be there already is looked for before it is made. */
export const steps: Readonly<Record<Making['step'], (step: Step) => Turn>> = { good: addGood, reservation: reserve, comment: complete };

function addGood({ order: { price }, making, good, here, nowMs }: Step): Turn {
  const { order, bareAtMs } = making;
  const behind = (bare?: number): Place => ({ ...here, making: { order, step: 'reservation', ...(bare === undefined ? {} : { bareAtMs: bare }) } });
  if (bareAtMs !== nowMs) return {
    request: { call: class365.orderGoods, query: { customer_order_id: order, limit: PAGE } },
    read: (body) => ({ place: thingsIn(body).length > 0 ? behind() : { ...here, making: { ...making, bareAtMs: nowMs } } }),
  };
  return {
    request: { call: class365.addOrderGood, body: { customer_order_id: order, good_id: good, amount: 1, price: price.toFixed(2) } },
    ifUnsure: { ...here, making: { order, step: 'good' } }, read: () => ({ place: behind(nowMs) }),
  };
}

/** A cancelled order holds nothing back: what was reserved for it goes, one after another. */
function reserve(step: Step): Turn {
  const { order: { stage, createdAt, id }, making: { order, reservation, bareAtMs }, here, parties, nowMs } = step;
  const again: Place = { ...here, making: { order, step: 'reservation' } };
  const whole: Place = { ...here, making: { order, step: 'comment' } };
  const isCancelled = stage === 'cancelled';
  if (isCancelled && bareAtMs === nowMs) return complete(step);
  if (reservation !== undefined) return { request: { call: class365.unreserve, body: { id: reservation } }, ifUnsure: again, read: () => ({ place: again }) };
  if (bareAtMs !== nowMs) return {
    request: { call: class365.reservations, query: { customer_order_id: order, limit: PAGE } },
    read: (body) => {
      const [first] = thingsIn(body);
      if (first === undefined) return { place: isCancelled ? whole : { ...here, making: { order, step: 'reservation', bareAtMs: nowMs } } };
      return { place: isCancelled ? { ...here, making: { order, step: 'reservation', reservation: textIn(first, 'id') } } : whole };
    },
  };
  return {
    request: { call: class365.reserve, body: { ...ofParties(parties), customer_order_id: order, sync_with_order: true, comment: headOf(id), date: momentText(createdAt) } },
    ifUnsure: again, read: () => ({ place: whole }),
  };
}

/** The comment says that the order is whole: written last, and again without harm. */
function complete({ order: { note, stage }, making: { order }, onward, statuses }: Step): Turn {
  const status = statuses[stage];
  return {
    request: { call: class365.changeOrder, body: { id: order, comment: note, ...(status === undefined ? {} : { status_id: status }) } },
    read: () => ({ place: onward, made: 1 }),
  };
}

/** Whose a thing is. */
export function ofParties({ organization, employee, partner }: Parties) {
  return { author_employee_id: employee, organization_id: organization, partner_id: partner };
}
