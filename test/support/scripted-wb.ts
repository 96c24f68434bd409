import type { Fault } from '../../local/wb/faults';

/** WB answers calls of a path one after the other so; null is 204, and of the last one so for good. */
export function answersOf(path: string, ...bodies: readonly unknown[]): Fault[] {
  return bodies.map((body, at) => ({
    match: { path },
    at: at === bodies.length - 1 ? { from: at + 1 } : at + 1,
    answer: body === null ? { status: 204 } : { status: 200, body },
  }));
}

/** The same with the text of an answer, for numbers that are longer than JavaScript's. */
export function textOf(path: string, text: string, at?: Fault['at']): Fault {
  return { match: { path }, ...(at === undefined ? {} : { at }), answer: { status: 200, bodyBase64: Buffer.from(text).toString('base64') } };
}
