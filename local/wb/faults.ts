/** Faults asked for through control: what to do to which call of which method. */
import { type Answer, json, noContent, text } from './answer';

export type Mutation = 'truncate' | 'duplicateLastPage' | 'empty' | 'emptyList' | 'noContent' | 'bom' | 'html502' | 'unknownFields';

export interface FaultAnswer { status: number; headers?: Record<string, string>; body?: unknown; bodyBase64?: string; delayMs?: number }

export interface Fault {
  /** `path` is a prefix; a `*` at its end is allowed and means the same. */
  match: { path: string; method?: string; sid?: string };
  /** Which of the matching calls, counted from 1: one, a range, or (left out) all. */
  at?: number | { from: number; to?: number };
  /** `timeout`: no answer at all; for a virtual client an empty 504 that says 60 s have gone and carries `x-virtual-timeout`. */
  answer: FaultAnswer | 'reset' | 'timeout' | { mutate: Mutation };
}

export interface SeenCall { method: string; path: string; sid: string | null }

function covers(at: Fault['at'], nth: number): boolean {
  if (at === undefined) return true;
  return typeof at === 'number' ? at === nth : nth >= at.from && nth <= (at.to ?? Infinity);
}

const matches = ({ match }: Fault, call: SeenCall): boolean =>
  call.path.startsWith(match.path.replace(/\*$/, ''))
  && (match.method === undefined || match.method === call.method)
  && (match.sid === undefined || match.sid === call.sid);

/** Each fault counts its own matching calls; of several that apply, the first wins. */
export class FaultPlan {
  private faults: { fault: Fault; calls: number }[] = [];

  set(faults: readonly Fault[]): void {
    this.faults = faults.map((fault) => ({ fault, calls: 0 }));
  }

  next(call: SeenCall): Fault['answer'] | null {
    let found: Fault['answer'] | null = null;
    for (const entry of this.faults.filter(({ fault }) => matches(fault, call))) {
      entry.calls += 1;
      if (!found && covers(entry.fault.at, entry.calls)) found = entry.fault.answer;
    }
    return found;
  }
}

export function scriptedAnswer(fault: FaultAnswer): Answer {
  const body = fault.bodyBase64 === undefined
    ? json(fault.body ?? {}).body
    : [Buffer.from(fault.bodyBase64, 'base64')];
  const written = typeof fault.body === 'string' ? [Buffer.from(fault.body)] : body;
  return { status: fault.status, headers: { 'content-type': 'application/json', ...fault.headers }, body: fault.body === undefined && fault.bodyBase64 === undefined ? [] : written };
}

/** A field nobody has heard of, in every object of the answer. */
function withUnknownFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownFields);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, inner]): [string, unknown] => [name, withUnknownFields(inner)]);
  return { newFieldOf2027: { nested: [1, null] }, ...Object.fromEntries(fields) };
}

const replaced = (answer: Answer, body: Buffer): Answer => ({ ...answer, body: [body] });

/** @param previous the last good page of the same method and seller */
export function mutated(answer: Answer, mutation: Mutation, previous: Answer | undefined): Answer {
  const whole = Buffer.concat(answer.body);
  switch (mutation) {
    case 'truncate': return replaced(answer, whole.subarray(0, Math.floor(whole.length / 2)));
    case 'duplicateLastPage': return previous ?? answer;
    case 'empty': return replaced(answer, Buffer.alloc(0));
    case 'emptyList': return json([]);
    case 'noContent': return noContent();
    case 'bom': return replaced(answer, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), whole]));
    case 'html502': return text(502, 'text/html', '<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>');
    case 'unknownFields': return json(withUnknownFields(JSON.parse(whole.toString())), answer.status);
  }
}
