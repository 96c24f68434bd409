import { fingerprint } from '../../sheet/fingerprints/fingerprint';
import { PAGE, textIn, type Thing, thingsIn } from '../class365/answer';
import { doublesAmong } from '../doubles';
import type { Finding } from '../exchange';
import type { OrderGroup } from './groups';

/** Orders that stand there, by WB's numbers: their ids, and what their comments say. */
export type Standing = Readonly<Record<string, readonly [id: string, print: string]>>;

/** A page of a list that has been read. */
export interface ReadPage {
  known: Standing;
  /** It was the last one. */
  isWhole: boolean;
  findings: readonly Finding[];
}

/** Adds what a page says of the group's orders. Of several with the same number the first is the one, and the others are named. */
export function readPage(body: unknown, { orders }: OrderGroup, before: Standing): ReadPage {
  const things = thingsIn(body);
  const asked = new Set(orders.map(({ id }) => id));
  const ours = things.flatMap(orderThere).filter(({ order }) => asked.has(order));
  const doubles = doublesAmong(ours, ({ order }) => order, Object.keys(before));
  return {
    known: { ...Object.fromEntries([...ours].reverse().map(({ order, id, print }) => [order, [id, print] as const])), ...before },
    isWhole: things.length < PAGE,
    findings: doubles.map(({ order, shown }) => ({ code: 'double', details: { order, number: shown } })),
  };
}

/** An order there that is one of WB's. */
interface Ours {
  /** WB's number. */
  order: string;
  id: string;
  /** The number that a person finds it by there. */
  shown: string;
  print: string;
}

function orderThere(thing: Thing): Ours[] {
  const comment = textIn(thing, 'comment');
  const [, order] = /^WB (\d+)(?= |$)/.exec(comment) ?? [];
  const id = textIn(thing, 'id');
  return order === undefined ? [] : [{ order, id, shown: textIn(thing, 'number') || id, print: fingerprint([comment]) }];
}
