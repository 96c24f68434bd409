/** The side door for tests: `Host: control.local`. */
import { type Answer, json, text } from './answer';
import type { Fault } from './faults';
import type { Settings } from './settings';
import type { ShopChanges } from './shop/shop';
import type { ApiRequest, StandIn } from './stand-in';

export const CONTROL_HOST = 'control.local';

type Command = (standIn: StandIn, request: ApiRequest) => unknown;

const commands: Record<string, Command> = {
  'GET /now': (standIn, { nowMs }) => ({ nowMs, startMs: standIn.clock.startMs }),
  'GET /log': (standIn) => standIn.log.all(),
  'DELETE /log': (standIn) => standIn.log.clear(),
  'POST /faults': (standIn, { body }) => standIn.faults.set(body as Fault[]),
  'DELETE /faults': (standIn) => standIn.faults.set([]),
  'POST /reset': (standIn) => standIn.reset(),
  'POST /revoke': (standIn, { body }) => standIn.revoked.add((body as { sid: string }).sid).size,
  'POST /settings': (standIn, { body }) => (standIn.settings = { ...standIn.settings, ...(body as Partial<Settings>) }),
  'POST /shop': (standIn, { body, nowMs }) => {
    const { changes, sid } = body as { changes: ShopChanges; sid?: string };
    standIn.change(changes, sid ?? null, nowMs);
  },
};

export function controlAnswer(standIn: StandIn, request: ApiRequest): Answer {
  const command = commands[`${request.method} ${request.path}`];
  if (!command) return text(404, 'text/plain', `control has no ${request.method} ${request.path}`);
  return json(command(standIn, request) ?? {});
}
