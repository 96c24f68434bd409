import { type HttpOutcome, type HttpPort, type HttpRequest, TIMEOUT_MS } from '../ports/http';
import { allCalls, urlOf } from '../wb/calls';
import { formPayload } from '../wb/request/form';
import { toJson } from '../wb/answer/json';
import { isGoogleTrouble } from '../wb/answer/unforeseen';
import { textInArchive } from './archive';
import { answerOf, failureOf, withoutSecret } from './http-outcome';

/** `timeoutSeconds` is documented since June 2026 and not yet in the type package. */
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions & { timeoutSeconds: number };

export const urlFetchHttp: HttpPort = {
  send(request) {
    if (!allCalls().includes(request.call)) throw new Error(`not in the list of calls: ${request.call.method} ${request.call.path}`);
    try {
      return withoutSecret(outcomeOf(UrlFetchApp.fetch(urlOf(request, request.tokenType), optionsOf(request)), request), request.token);
    } catch (error) {
      if (!isGoogleTrouble(error)) throw error;
      return withoutSecret(failureOf(String(error)), request.token);
    }
  },
};

function optionsOf({ call, token, body, form, timeoutMs = TIMEOUT_MS }: HttpRequest): Options {
  return {
    method: call.method.toLowerCase() as GoogleAppsScript.URL_Fetch.HttpMethod,
    headers: { Authorization: token },
    contentType: 'application/json',
    ...(body === undefined ? {} : { payload: toJson(body) }),
    ...(form === undefined ? {} : formPayload(form)),
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
