import { type HttpAnswer, type HttpFailure, type HttpOutcome, type HttpPort, type HttpRequest, TIMEOUT_MS } from '../ports/http';
import { redact, shortText } from '../wb/redact';
import { isGoogleTrouble } from '../wb/unforeseen';

/** A state is stored in 9 KB. */
const MAX_DETAIL_LENGTH = 300;

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
    try {
      return { answer: answerOf(UrlFetchApp.fetch(request.url, optionsOf(request))) };
    } catch (error) {
      if (!isGoogleTrouble(error)) throw error;
      return failureOf(shortText(redact(String(error), [request.token]), MAX_DETAIL_LENGTH));
    }
  },
};

function optionsOf({ method, token, body, timeoutMs = TIMEOUT_MS }: HttpRequest): Options {
  return {
    method: method === 'GET' ? 'get' : 'post',
    headers: { Authorization: token },
    contentType: 'application/json',
    ...(body === undefined ? {} : { payload: body }),
    muteHttpExceptions: true,
    followRedirects: false,
    timeoutSeconds: Math.max(1, Math.round(timeoutMs / 1000)),
  };
}

function answerOf(response: GoogleAppsScript.URL_Fetch.HTTPResponse): HttpAnswer {
  const headers: Record<string, string> = {};
  const sent = response.getHeaders() as Record<string, unknown>;
  for (const name of Object.keys(sent)) headers[name.toLowerCase()] = String(sent[name]);
  const text = response.getContentText('UTF-8');
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
