import { type ActionId, isActionId } from '../../actions';
import { isMandateId, type MandateId } from '../../actions/mandates/kinds';
import { DefectError, UserActionError } from '../../wb/errors';
import type { Services } from '../services';
import { requireHolder } from '../shops/holders';
import { hasKeptTokens } from '../shops/vault';
import { actionsView } from './actions-view';
import { beginCheck, beginProposal, beginUndo, dropPlan, fillByKind } from './check';
import { confirmPlan } from './confirm';
import { makeDraft } from './drafts';
import { giveMandate, revokeMandate } from './mandates/give';
import { offerForm } from './mandates/mandate-views';
import { stepOfPlan } from './step';
import type { ActionsView, ActionWish } from './view';
import { keepWriting, pullStop, releaseStop } from './writing-state';

const MOST_PERCENT = 99;
const MOST_BID = 100_000;

/** Does what the page asks for. Everything but the stop is for whoever holds a token in this file. */
export function doAction(services: Services, wish: ActionWish): ActionsView {
  if (wish.kind === 'stop') pullStop(services);
  else {
    if (!hasKeptTokens(services)) throw new UserActionError('HOLDER_ONLY');
    requireHolder(services);
    asHolder(services, wish);
  }
  return { ...actionsView(services, null, wish.kind === 'rows' ? Number(wish.from) : 0), offer: wish.kind === 'offer' ? offerForm(services, knownKind(wish.mandate), String(wish.shop)) : null };
}

export function stepAction(services: Services): ActionsView {
  return actionsView(services, stepOfPlan(services));
}

function asHolder(services: Services, wish: Exclude<ActionWish, { kind: 'stop' }>): void {
  switch (wish.kind) {
    case 'draft': return makeDraft(services, known(wish.action));
    case 'check': return beginCheck(services, known(wish.action), String(wish.shop));
    case 'confirm': return confirmPlan(services, { plan: String(wish.plan), hash: String(wish.hash), rows: typeof wish.rows === 'number' ? wish.rows : null });
    case 'undo': return beginUndo(services, String(wish.plan));
    case 'drop': return dropPlan(services);
    case 'offer':
    case 'rows': return undefined;
    case 'fill': return fillByKind(services, knownKind(wish.mandate), String(wish.shop), wish.terms);
    case 'propose': return beginProposal(services, knownKind(wish.mandate), String(wish.shop), wish.terms);
    case 'allow': return giveMandate(services, { kind: knownKind(wish.mandate), sid: String(wish.shop), days: Number(wish.days), terms: wish.terms });
    case 'revoke': return revokeMandate(services, String(wish.id));
    case 'switch': return keepWriting(services, wish.isOn === true ? { isOn: true, editors: readOf(services, wish.editors) } : { isOn: false });
    case 'release': return releaseStop(services);
    case 'limits': return keepWriting(services, { limits: { priceChangePercent: within(wish.limits.priceChangePercent, MOST_PERCENT), highestBid: within(wish.limits.highestBid, MOST_BID) } });
    default: throw new DefectError('UNEXPECTED', { message: `no such wish: ${String(Object(wish).kind)}` });
  }
}

/** Whoever has come since the page showed who may edit was not read of. */
function readOf({ workbook }: Services, shown: unknown): string[] {
  return workbook.editors().filter((address) => Array.isArray(shown) && shown.includes(address));
}

function within(value: unknown, most: number): number {
  if (typeof value !== 'number' || !(value >= 1 && value <= most)) throw new UserActionError('LIMIT_BEYOND_RANGE', { most });
  return value;
}

function knownKind(id: unknown): MandateId {
  if (!isMandateId(String(id))) throw new DefectError('UNEXPECTED', { message: 'no such mandate' });
  return String(id) as MandateId;
}

function known(id: unknown): ActionId {
  if (!isActionId(String(id))) throw new DefectError('UNEXPECTED', { message: 'no such action' });
  return String(id) as ActionId;
}
