import type { NetAnswer } from '../../../local/host/net/net-types';
import { ScriptError } from '../../../local/host/service/errors';
import type { Fault, FaultAnswer } from '../../../local/wb/faults';
import type { ApiRequest } from '../../../local/wb/stand-in';
import type { LabWorld } from './lab';

/** Arms a world with one fault. */
export type Arm = (world: LabWorld) => void;

/** WB answers so to calls of a path: to the first ones, or to all. */
export function wb(path: string, answer: Fault['answer'], at?: Fault['at']): Arm {
  return ({ standIn }) => standIn.faults.set([{ match: { path }, answer, ...(at === undefined ? {} : { at }) }]);
}

export function refused(path: string, status: number, detail: string, at?: Fault['at'], headers: Record<string, string> = {}): Arm {
  return wb(path, { status, headers, body: { title: 'refused', detail, status } }, at);
}

/** WB's own answer, changed on its way. */
export function edited(path: string, nth: number, edit: (body: never) => unknown): Arm {
  return (world) => onCall(world, path, nth, (asked) => {
    const { status, headers, body } = world.standIn.answer(asked);
    return answered(status, headers, JSON.stringify(edit(JSON.parse(Buffer.concat(body).toString()) as never)));
  });
}

/** The connection itself fails, in the words of Node. */
export function broken(path: string, failure: string, times: number): Arm {
  return ({ net }) => {
    let calls = 0;
    net.instead = (asked) => (asked.path.startsWith(path) && (calls += 1) <= times ? { failure } : null);
  };
}

/** Google refuses to make the call. */
export function google(path: string, message: string, times: number): Arm {
  return ({ net }) => {
    let calls = 0;
    net.instead = (asked) => {
      if (asked.path.startsWith(path) && (calls += 1) <= times) throw new ScriptError(message);
      return null;
    };
  };
}

/** Something happens to WB, or to time, just before the n-th call of a path. */
export function meanwhile(path: string, nth: number, happen: (world: LabWorld) => void): Arm {
  return (world) => onCall(world, path, nth, () => {
    happen(world);
    return null;
  });
}

/** A body that is not what its headers say. */
export function raw(body: string | Buffer, headers: Record<string, string> = {}): FaultAnswer {
  return { status: 200, headers, bodyBase64: Buffer.from(body).toString('base64') };
}

function onCall({ net }: LabWorld, path: string, nth: number, answer: (asked: ApiRequest) => NetAnswer | null): void {
  let calls = 0;
  net.instead = (asked) => (asked.path.startsWith(path) && (calls += 1) === nth ? answer(asked) : null);
}

function answered(status: number, headers: Record<string, string>, text: string): NetAnswer {
  return { status, rawHeaders: Object.entries(headers).flat(), body: new Uint8Array(Buffer.from(text)), elapsedMs: 0 };
}
