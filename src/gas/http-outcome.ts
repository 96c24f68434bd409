import type { HttpAnswer, HttpFailure, HttpOutcome } from '../ports/http';
import { tokenEraser } from '../wb/token/token-traces';

/**
 * Parts of Google's refusals that are not translated, first match wins. All else that happens on the way, the daily quota of
 * data among it, differs only in words of the user's language.
 */
const FAILURES: readonly (readonly [RegExp, HttpFailure])[] = [
  [/googleapis\.com\/auth\//, 'permission'],
  // A limit of one call is named so: of ours only the answer can be too large.
  [/URLFetch/, 'tooLarge'],
  // The service whose day is used up. A refusal about one call names its address; one about a rush names the remedy.
  [/^(?!.*(?:https?:|Utilities\.sleep)).*urlfetch/is, 'dailyCalls'],
];

/** Before anybody sees it: a token that comes back in a good answer would go into a cell. */
export function withoutSecret(outcome: HttpOutcome, secret: string): HttpOutcome {
  const without = tokenEraser(secret);
  if ('failure' in outcome) return { ...outcome, detail: without(outcome.detail) };
  const { headers, text } = outcome.answer;
  const clean = Object.entries(headers).map(([name, value]) => [without(name), without(value)]);
  return { answer: { ...outcome.answer, headers: Object.fromEntries(clean) as Record<string, string>, text: without(text) } };
}

export function answerOf(response: GoogleAppsScript.URL_Fetch.HTTPResponse, text: string): HttpAnswer {
  const headers: Record<string, string> = {};
  const sent = response.getHeaders() as Record<string, unknown>;
  for (const name of Object.keys(sent)) headers[name.toLowerCase()] = String(sent[name]);
  return { status: response.getResponseCode(), headers, text, bytes: utf8Length(text) };
}

/** Counted here, because `getContent()` would make an array of forty million numbers. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}

export function failureOf(detail: string): HttpOutcome {
  const known = FAILURES.find(([part]) => part.test(detail));
  return { failure: known === undefined ? 'network' : known[1], detail };
}
