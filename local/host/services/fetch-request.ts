import { ScriptError } from '../service/errors';
import type { WireValue } from '../service/values';
import { BlobRef, fromSigned } from './blob';

/** A request as the script asked for it, checked. */
export interface FetchRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  payload: string | null;
  body: Buffer | null;
  muteHttpExceptions: boolean;
  followRedirects: boolean;
  validateCertificates: boolean;
  timeoutSec: number;
}

/** https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app#fetchurl,-params ; sizes: guides/services/quotas */
const maxUrlCharacters = 2082;
const maxHeaders = 100;
const maxHeaderBytes = 8 * 1024;
const maxBodyBytes = 50 * 1024 * 1024;
const methods = ['get', 'delete', 'patch', 'post', 'put', 'head'];

type Check = (value: WireValue) => boolean;
const isText: Check = (v) => typeof v === 'string';
const isFlag: Check = (v) => typeof v === 'boolean';
const isObject: Check = (v) => typeof v === 'object' && v !== null && !Array.isArray(v);

/** `timeoutSeconds` is newer than `@types/google-apps-script` 2.0.13. */
const options: Record<string, Check> = {
  method: (v) => typeof v === 'string' && methods.includes(v.toLowerCase()),
  contentType: isText,
  headers: isObject,
  payload: (v) => typeof v === 'string' || Array.isArray(v) || isObject(v),
  muteHttpExceptions: isFlag,
  followRedirects: isFlag,
  validateHttpsCertificates: isFlag,
  escaping: isFlag,
  timeoutSeconds: (v) => typeof v === 'number' && v >= 1,
};

export function readRequest(url: string, given: Record<string, WireValue>): FetchRequest {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    if (!options[name]) throw new ScriptError(`Attribute provided with invalid value: ${name} (unknown option)`);
    if (!options[name]?.(value)) throw new ScriptError(`Attribute provided with invalid value: ${name}`);
  }
  if (url.length > maxUrlCharacters) throw new ScriptError(`Limit Exceeded: URLFetch URL Length.`);
  const method = String(given.method ?? 'get').toUpperCase();
  const { body, contentType } = readPayload(given);
  if (method === 'GET' && given.payload !== undefined) throw new ScriptError('Attribute provided with invalid value: payload (a GET request has no body)');
  if ((body?.length ?? 0) > maxBodyBytes) throw new ScriptError('Limit Exceeded: URLFetch POST Size.');
  const headers = readHeaders(given.headers);
  if (contentType && body) headers['Content-Type'] = contentType;
  return {
    url: given.escaping === false ? url : escaped(url), method, headers, body, payload: body?.toString() ?? null,
    muteHttpExceptions: given.muteHttpExceptions === true,
    followRedirects: given.followRedirects !== false,
    validateCertificates: given.validateHttpsCertificates !== false,
    timeoutSec: Number(given.timeoutSeconds ?? 360),
  };
}

/** Google escapes reserved characters such as spaces and Cyrillic letters, and leaves what is escaped already. */
const escaped = (url: string): string => url.replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, (letter) => encodeURIComponent(letter));

function readHeaders(given: WireValue): Record<string, string> {
  const entries = Object.entries((given ?? {}) as Record<string, WireValue>);
  if (entries.length > maxHeaders) throw new ScriptError('Limit Exceeded: URLFetch Headers.');
  const headers: Record<string, string> = {};
  for (const [name, value] of entries) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[^\t\x20-\x7e\x80-\xff]/.test(String(value))) throw new ScriptError(`Attribute provided with invalid value: Header:${name}`);
    if (Buffer.byteLength(name + String(value)) > maxHeaderBytes) throw new ScriptError('Limit Exceeded: URLFetch Header Size.');
    headers[name] = String(value);
  }
  return headers;
}

function readPayload({ payload, contentType }: Record<string, WireValue>): { body: Buffer | null; contentType: string | null } {
  const type = typeof contentType === 'string' ? contentType : null;
  const form = 'application/x-www-form-urlencoded';
  if (payload === undefined) return { body: null, contentType: type };
  if (typeof payload === 'string') return { body: Buffer.from(payload), contentType: type ?? form };
  if (Array.isArray(payload)) return { body: fromSigned(payload as number[]), contentType: type ?? form };
  if (payload instanceof BlobRef) return { body: payload.bytes, contentType: type ?? payload.contentType };
  const pairs = Object.entries(payload as Record<string, WireValue>).map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`);
  return { body: Buffer.from(pairs.join('&')), contentType: type ?? form };
}
