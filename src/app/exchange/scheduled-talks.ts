import { EXCHANGE_IDS, exchangeById } from '../../exchange';
import { asWbError } from '../../wb/answer/unforeseen';
import type { Services } from '../services';
import { hasSecret } from '../shops/vault';
import { TRIGGER_MS_A_DAY } from '../state/trigger-time';
import { keepTalk, talkOf, type TalkState } from './talk-state';
import { startTalk, stepTalk, viewOf } from './talk';

/** Of an hourly execution, after the refresh. What does not fit goes on an hour later. */
const SHORT_MS = 60_000;
/** While half of Google's day is left: a large shop's orders of a day take more than a minute an hour. */
const LONG_MS = 180_000;
/** Since the execution began: Google ends it after six minutes, and the last call may take one. */
const LATEST_MS = 280_000;
/** The trigger does not fire to the minute: what is due within these is due. */
const EARLY_MS = 10 * 60_000;
const HOUR_MS = 3_600_000;

/** Begins this user's conversations that are to be had every so many hours, and goes on with those that wait. One that fails stops no other. @param usedMs of Google's day */
export function scheduledTalks(services: Services, startMs: number, usedMs: number): void {
  const endMs = Math.min(services.clock.nowMs() + (usedMs < TRIGGER_MS_A_DAY / 2 ? LONG_MS : SHORT_MS), startMs + LATEST_MS);
  for (const id of EXCHANGE_IDS) {
    const unit = exchangeById(id);
    if (unit.direction !== 'talk' || !hasSecret(services, unit.system)) continue;
    const state = talkOf(services, id);
    if (state.everyHours > 0) haveTalk(services, id, state, endMs);
  }
}

function haveTalk(services: Services, id: string, state: TalkState, endMs: number): void {
  const { clock } = services;
  try {
    if (state.status !== 'working') {
      if (clock.nowMs() < state.endedAtMs + state.everyHours * HOUR_MS - EARLY_MS) return;
      startTalk(services, id, { ...state.chosen, shop: state.shop, everyHours: String(state.everyHours) });
    }
    for (let view = viewOf(services, id); view.status === 'working' && view.goesOnAtMs <= clock.nowMs() && clock.nowMs() < endMs;) view = stepTalk(services, id);
  } catch (error) {
    const { code, details } = asWbError(error);
    keepTalk(services, id, { ...state, status: 'failed', endedAtMs: clock.nowMs(), error: { code, details } });
  }
}
