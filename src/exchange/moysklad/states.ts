import { moysklad } from '../../systems/moysklad';
import { wireWord } from '../../wb/wire/wire-word';
import type { Chosen, Option, Reply, Turn } from '../exchange';
import { ORDER_STAGES, type OrderStage } from '../fbs-orders/stage';
import { refTo, textOf } from './entity';
import { USUAL_STATES } from './wire-words';

/** Ids of the states of orders, for those steps that have one. */
export type States = Partial<Record<OrderStage, string>>;

export const STATE_OPTIONS: readonly Option[] = ORDER_STAGES.map((stage) => ({ id: `state-${stage}`, kind: 'text' }));

/** Asks for the states of the account. One that a person names must be there; one of the usual names may be missing, and orders keep theirs. */
export function askForStates(chosen: Chosen, found: (states: States) => Reply): Turn {
  return { request: { call: moysklad.orderMetadata }, read: (body) => statesIn(body, chosen, found) };
}

function statesIn(body: unknown, chosen: Chosen, found: (states: States) => Reply): Reply {
  const { states } = Object(body) as { states?: unknown };
  const known = (Array.isArray(states) ? states : []).map((one: unknown) => ({ id: textOf(one, 'id'), name: textOf(one, 'name') }));
  const idOf = (name: string): string | undefined => known.find((one) => wireWord(one.name) === wireWord(name))?.id;
  const missing = ORDER_STAGES.map((stage) => chosen[`state-${stage}`] ?? '').find((name) => name !== '' && idOf(name) === undefined);
  if (missing !== undefined) return { place: null, findings: [{ code: 'noState', details: { state: missing, names: known.map(({ name }) => name).join(', ').slice(0, 300) }, isBlocking: true }] };
  return found(Object.fromEntries(ORDER_STAGES.map((stage) => [stage, idOf(chosen[`state-${stage}`] || USUAL_STATES[stage])]).filter(([, id]) => id !== undefined)) as States);
}

/** A state is named below the metadata of its documents. */
export function stateRef(id: string): ReturnType<typeof refTo> {
  const { meta } = refTo('customerorder/metadata/states', id);
  return { meta: { ...meta, type: 'state' } };
}
