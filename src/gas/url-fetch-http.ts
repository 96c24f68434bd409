import { type HttpAnswer, type HttpFailure, type HttpOutcome, type HttpPort, type HttpRequest, TIMEOUT_MS } from '../ports/http';
import { allCalls, urlOf } from '../wb/calls';
import { toJson } from '../wb/json';
import { tokenEraser } from '../wb/token-traces';
import { isGoogleTrouble } from '../wb/unforeseen';
import { textInArchive } from './archive';

/** `timeoutSeconds` is documented since June 2026 and not yet in the type package. */
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions & { timeoutSeconds: number };

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

export const urlFetchHttp: HttpPort = {
  send(request) {
    if (!allCalls().includes(request.call)) throw new Error(`not in the list of calls: ${request.call.method} ${request.call.path}`);
    try {
      return redacted(outcomeOf(UrlFetchApp.fetch(urlOf(request, request.tokenType), optionsOf(request)), request), request.token);
    } catch (error) {
      if (!isGoogleTrouble(error)) throw error;
      return redacted(failureOf(String(error)), request.token);
    }
  },
};

/** Before anybody sees it: a token that comes back in a good answer would go into a cell. */
function redacted(outcome: HttpOutcome, token: string): HttpOutcome {
  const withoutToken = tokenEraser(token);
  if ('failure' in outcome) return { ...outcome, detail: withoutToken(outcome.detail) };
  const { headers, text } = outcome.answer;
  const clean = Object.entries(headers).map(([name, value]) => [withoutToken(name), withoutToken(value)]);
  return { answer: { ...outcome.answer, headers: Object.fromEntries(clean) as Record<string, string>, text: withoutToken(text) } };
}

function optionsOf({ call, token, body, timeoutMs = TIMEOUT_MS }: HttpRequest): Options {
  return {
    method: call.method.toLowerCase() as GoogleAppsScript.URL_Fetch.HttpMethod,
    headers: { Authorization: token },
    contentType: 'application/json',
    ...(body === undefined ? {} : { payload: toJson(body) }),
    muteHttpExceptions: true,
    followRedirects: false,
    timeoutSeconds: Math.max(1, Math.round(timeoutMs / 1000)),
  };
}

function outcomeOf(response: GoogleAppsScript.URL_Fetch.HTTPResponse, { call }: HttpRequest): HttpOutcome {
  if (call.decoder !== 'zippedCsv' || response.getResponseCode() !== 200) return { answer: answerOf(response, response.getContentText('UTF-8')) };
  const file = textInArchive(response);
  return 'failure' in file ? { ...file, detail: response.getContentText('UTF-8') } : { answer: answerOf(response, file.text) };
}

function answerOf(response: GoogleAppsScript.URL_Fetch.HTTPResponse, text: string): HttpAnswer {
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

function failureOf(detail: string): HttpOutcome {
  const known = FAILURES.find(([part]) => part.test(detail));
  return { failure: known === undefined ? 'network' : known[1], detail };
}
