import { bitrix24 } from '../../systems/bitrix24';
import { wireWord } from '../../wb/wire/wire-word';
import type { Chosen, Option, Reply, Turn } from '../exchange';
import { ORDER_STAGES, type OrderStage } from '../fbs-orders/stage';
import { listIn, type Thing, textIn } from './answer';

/** The stage of a deal for each step of an order. */
export type Stages = Readonly<Record<OrderStage, string>>;

/** Which funnel, and what its stages are called where the usual ones do not fit. */
export const FUNNEL_OPTIONS: readonly Option[] = [
  { id: 'funnel', kind: 'text', usual: '0', pattern: /^\d{1,9}$/ },
  ...ORDER_STAGES.map((stage): Option => ({ id: `stage-${stage}`, kind: 'text' })),
];

/** Asks for the stages of the chosen funnel. @param found with what to go on */
export function askForStages(chosen: Chosen, found: (stages: Stages) => Reply): Turn {
  const funnel = chosen['funnel'] as string;
  return {
    request: { call: bitrix24.statuses, body: { filter: { ENTITY_ID: funnel === '0' ? 'DEAL_STAGE' : `DEAL_STAGE_${funnel}` }, order: { SORT: 'ASC' } } },
    read: (body) => {
      const things = [...listIn(body).things].sort((one, other) => Number(textIn(one, 'SORT')) - Number(textIn(other, 'SORT')));
      if (things.length === 0) return stopped('noFunnel', { funnel });
      const missing = ORDER_STAGES.find((stage) => named(things, chosen, stage) === null);
      if (missing !== undefined) return stopped('noStage', { stage: chosen[`stage-${missing}`] ?? '', names: things.map((one) => textIn(one, 'NAME')).join(', ').slice(0, 300) });
      return found(Object.fromEntries(ORDER_STAGES.map((stage) => [stage, named(things, chosen, stage) || usual(things, stage)])) as Stages);
    },
  };
}

function stopped(code: string, details: Readonly<Record<string, string>>): Reply {
  return { place: null, findings: [{ code, details, isBlocking: true }] };
}

/** By the name that a person has written; '' where none is, null where there is no such stage. */
function named(things: readonly Thing[], chosen: Chosen, stage: OrderStage): string | null {
  const name = wireWord(chosen[`stage-${stage}`]);
  if (name === '') return '';
  const found = things.find((one) => wireWord(one['NAME']) === name || wireWord(one['STATUS_ID']) === name);
  return found === undefined ? null : textIn(found, 'STATUS_ID');
}

/** Won, lost, and of the stages between them the first, the second and the last. */
function usual(things: readonly Thing[], stage: OrderStage): string {
  const ids = (semantics: string) => things.filter((one) => textIn(one, 'SEMANTICS') === semantics).map((one) => textIn(one, 'STATUS_ID'));
  const [won = '', lost = '', between] = [ids('S')[0], ids('F')[0], [...ids(''), ...ids('P')]];
  const last = between[between.length - 1] ?? '';
  return { new: between[0] ?? '', assembling: between[1] ?? last, delivering: last, sold: won, cancelled: lost }[stage];
}
