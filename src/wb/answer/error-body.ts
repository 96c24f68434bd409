import { parseJson } from './json';
import { shortText } from '../token/redact';
import { shortWords } from './without-people';

export interface ErrorBody {
  /** What WB says, in one line; '' when it says nothing. */
  detail: string;
  /** WB's support asks for it; '' when not given. */
  requestId: string;
}

/**
 * Where WB's error bodies keep their words. Each category has a shape of its own: problem+json {title, detail}, {errors} as
 * text or list, the envelope {errorText, additionalErrors}, {code, message}, {error}, [{advert_id, error}].
 */
const WORDS = ['field', 'title', 'errorText', 'message', 'detail', 'errors', 'error', 'additionalErrors'];

const MAX_DEPTH = 4;
const MAX_ITEMS = 5;

export function readErrorBody(text: string): ErrorBody {
  const body = parseOrText(text);
  return { detail: shortWords(describe(body, MAX_DEPTH), 200), requestId: shortText(requestIdOf(body), 64) };
}

/** A body that is no JSON is a text or a page of some gateway. */
function parseOrText(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text.slice(0, 4000).replace(/<[^<>]*>/g, ' ').replace(/\s+/g, ' ');
  }
}

/** Bounded in depth and width: the body may be anything. */
function describe(value: unknown, depth: number): string {
  if (typeof value === 'string' || typeof value === 'number') {
    return String(value);
  }
  if (typeof value !== 'object' || value === null || depth === 0) {
    return '';
  }
  if (Array.isArray(value)) {
    return joined(value.slice(0, MAX_ITEMS).map((item) => describe(item, depth - 1)), '; ');
  }
  return describeObject(value as Readonly<Record<string, unknown>>, depth);
}

/** `code` speaks only where nothing else does: in most bodies it is a trace of the gateway. */
function describeObject(object: Readonly<Record<string, unknown>>, depth: number): string {
  const words = joined(WORDS.map((key) => describe(object[key], depth - 1)), ': ');
  return words || describe(object['code'], depth - 1) || describeFields(object, depth);
}

/** `detail: { dateFrom: 'required' }` */
function describeFields(object: Readonly<Record<string, unknown>>, depth: number): string {
  const fields = Object.keys(object).slice(0, MAX_ITEMS).map((key) => [key, describe(object[key], depth - 1)]);
  return fields.filter(([, text]) => text !== '').map((field) => field.join(': ')).join('; ');
}

function joined(texts: readonly string[], separator: string): string {
  return [...new Set(texts)].filter((text) => text !== '').join(separator);
}

function requestIdOf(body: unknown): string {
  const { requestId, request_id: snakeCase } = Object(body) as Readonly<Record<string, unknown>>;
  return [requestId, snakeCase].find((id): id is string => typeof id === 'string') ?? '';
}
