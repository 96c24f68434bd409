/** What a caller of the stand-in gets, over the wire or in the same process. */
import { type Answer, bytesOf } from './answer';
import { mutated, scriptedAnswer } from './faults';
import type { ApiRequest, StandIn } from './stand-in';
import type { Claims } from './token';

const TIMEOUT_MS = 60_000;

/** An answer and the time it takes beyond the usual; or none. */
export type Delivery = { answer: Answer; extraMs: number } | 'reset' | 'timeout';

/** The fault that was asked for, else the stand-in's answer. Every request is logged. */
export function deliver(standIn: StandIn, asked: ApiRequest, isVirtual: boolean): Delivery {
  const delivery = deliveryOf(standIn, asked, isVirtual);
  const { method, host, path, query, body, nowMs, authorization } = asked;
  const answer = typeof delivery === 'string' ? null : delivery.answer;
  standIn.log.add({
    method, host, path, query: Object.fromEntries(query), body: body ?? null, virtualMs: nowMs, sid: sidIn(authorization),
    status: answer?.status ?? 0, bytes: answer ? bytesOf(answer) : 0,
  });
  return delivery;
}

function deliveryOf(standIn: StandIn, asked: ApiRequest, isVirtual: boolean): Delivery {
  const fault = standIn.faults.next({ method: asked.method, path: asked.path, sid: sidIn(asked.authorization) });
  if (fault === 'reset') return 'reset';
  if (fault === 'timeout') {
    const late: Answer = { status: 504, headers: { 'x-virtual-timeout': '1' }, body: [] };
    return isVirtual ? { answer: late, extraMs: TIMEOUT_MS } : 'timeout';
  }
  if (fault && !('mutate' in fault)) return { answer: scriptedAnswer(fault), extraMs: fault.delayMs ?? 0 };
  const answer = standIn.answer(asked);
  const key = `${asked.method} ${asked.path} ${sidIn(asked.authorization) ?? ''}`;
  const given = fault && answer.status < 300 ? mutated(answer, fault.mutate, standIn.lastPages.get(key)) : answer;
  if (answer.status === 200 && bytesOf(answer) < 50_000_000) standIn.lastPages.set(key, answer);
  return { answer: given, extraMs: 0 };
}

/** Whose token it is, sound or not: for the log and the faults only. */
function sidIn(authorization: string): string | null {
  try {
    return (JSON.parse(Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString()) as Claims).sid;
  } catch {
    return null;
  }
}
