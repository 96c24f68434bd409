import type { HttpOutcome } from '../ports/http';
import type { SystemHttpPort } from '../ports/system-http';
import { type SystemRequest, systemUrl } from '../systems/request';
import { allSystemCalls, SYSTEMS } from '../systems/systems';
import { toJson } from '../wb/json';
import { isGoogleTrouble } from '../wb/unforeseen';
import { answerOf, failureOf, withoutSecret } from './http-outcome';

type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

export const systemHttp: SystemHttpPort = {
  send(request, secret) {
    if (!allSystemCalls().includes(request.call)) throw new Error(`not in the list of calls: ${request.call.method} ${request.call.path}`);
    return withoutSecret(outcomeOf(request, secret), secret);
  },
};

function outcomeOf(request: SystemRequest, secret: string): HttpOutcome {
  try {
    const response = UrlFetchApp.fetch(systemUrl(request), optionsOf(request, secret));
    return { answer: answerOf(response, textOf(response)) };
  } catch (error) {
    if (!isGoogleTrouble(error)) throw error;
    return failureOf(String(error));
  }
}

/** Redirects would carry the secret to whatever host they name. */
function optionsOf({ call, body }: SystemRequest, secret: string): GoogleAppsScript.URL_Fetch.URLFetchRequestOptions {
  return {
    method: call.method.toLowerCase() as GoogleAppsScript.URL_Fetch.HttpMethod,
    headers: SYSTEMS[call.system].headers(secret),
    contentType: 'application/json',
    ...(body === undefined ? {} : { payload: toJson(body) }),
    muteHttpExceptions: true,
    followRedirects: false,
  };
}

/** No document says whether Google unpacks what came packed by a header of ours: the first two bytes tell. */
function textOf(response: Response): string {
  const isPacked = response.getContentText('ISO-8859-1').slice(0, 2) === '\u001f\u008b';
  return isPacked ? Utilities.ungzip(response.getBlob().setContentType('application/x-gzip')).getDataAsString('UTF-8') : response.getContentText('UTF-8');
}
