import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { NetAnswer } from '../../../local/host/net/net-types';
import type { LabWorld } from './lab';

/** How a server may write a text again. */
export const WRITINGS: Readonly<Record<string, (token: string) => string>> = {
  'as it is': (token) => token,
  'in hex': (token) => Buffer.from(token).toString('hex'),
  'in base64, behind a word': (token) => Buffer.from(`Bearer ${token}`).toString('base64'),
  'without its head': (token) => token.slice(token.indexOf('.') + 1),
};

export interface Echo {
  /** Texts that carry it. */
  texts(): number;
  /** Methods whose good answers carried it nowhere, as problems. */
  silent(): string[];
}

/** Lets every good answer of WB carry the text in its headers and behind every text in its body. */
export function echoing({ net }: LabWorld, echoed: string): Echo {
  const carried = new Map<string, number>();
  let texts = 0;
  const mark = (text: string): string => {
    texts += 1;
    return `${text} ${echoed}`;
  };
  net.after = (answer, { method, path }) => {
    if (!('status' in answer) || answer.status !== 200) return answer;
    const before = texts;
    const body = new Uint8Array(isArchive(answer.body) ? inArchive(answer.body, mark) : Buffer.from(inBody(Buffer.from(answer.body).toString(), mark)));
    const name = `${method} ${path.replace(/[\da-f]{8}-[\da-f-]{27}/, '{id}')}`;
    carried.set(name, (carried.get(name) ?? 0) + texts - before);
    return { ...answer, body, rawHeaders: [...answer.rawHeaders, 'X-Echo', echoed] } satisfies NetAnswer;
  };
  return { texts: () => texts, silent: () => [...carried].filter(([, count]) => count === 0).map(([name]) => `${name} carried nothing`) };
}

/** Words that WB's own protocol hangs on stay: without them no rows would come. */
const PROTOCOL = new Set(['status', 'id', 'taskId', 'lastChangeDate', 'updatedAt', 'next', 'cursor']);

function inBody(text: string, mark: (text: string) => string): string {
  const changed = (value: unknown, name = ''): unknown => {
    if (Array.isArray(value)) return value.map((one) => changed(one));
    if (typeof value === 'object' && value !== null) return { ...Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner, key)])), echo: mark('') };
    return typeof value === 'string' && !PROTOCOL.has(name) ? mark(value) : value;
  };
  return JSON.stringify(changed(JSON.parse(text === '' ? 'null' : text)));
}

function isArchive(body: Uint8Array): boolean {
  return body[0] === 0x50 && body[1] === 0x4b;
}

function inArchive(body: Uint8Array, mark: (text: string) => string): Uint8Array {
  const files = Object.entries(unzipSync(body)).map(([name, bytes]) => {
    const [header = '', ...lines] = strFromU8(bytes).trimEnd().split('\n');
    return [name, strToU8([header, ...lines.map(mark)].join('\n'))] as const;
  });
  return zipSync(Object.fromEntries(files));
}
