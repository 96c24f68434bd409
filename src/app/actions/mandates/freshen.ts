import { startTalk, stepTalk } from '../../exchange/talk';
import { talkOf } from '../../exchange/talk-state';
import type { Services } from '../../services';
import type { Mandate } from './mandates-state';

/** The unit that brings stock from another system; what was chosen there once is chosen again. */
const TALK = 'moysklad-stock';
const OLD_MS = 30 * 60_000;

/** Asks the books for their stock before it is sent on, where a system that can be asked is connected. A file is as old as it is. */
export function freshenSource(services: Services, { kind }: Mandate, endMs: number): void {
  if (kind !== 'stocksFromAccount') return;
  const { status, endedAtMs, shop, chosen } = talkOf(services, TALK);
  if (status !== 'done' || services.clock.nowMs() - endedAtMs < OLD_MS) return;
  let view = startTalk(services, TALK, { ...chosen, shop });
  while (view.status === 'working' && services.clock.nowMs() < endMs) {
    const waitMs = view.goesOnAtMs - services.clock.nowMs();
    if (waitMs > 0) services.clock.sleepMs(Math.min(waitMs, endMs - services.clock.nowMs()));
    view = stepTalk(services, TALK);
  }
}
