import type { HttpOutcome } from '../ports/http';
import type { SystemHttpPort } from '../ports/system-http';
import { type SystemRequest, wireOf } from '../systems/request';
import type { Secret, Wire, WireTools } from '../systems/system';
import { allSystemCalls, SYSTEMS } from '../systems/systems';
import { TELLING_LENGTH, tokenEraser } from '../wb/token/token-traces';
import { isGoogleTrouble } from '../wb/answer/unforeseen';
import { answerOf, failureOf, withoutSecret } from './http-outcome';

type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

export const systemHttp: SystemHttpPort = {
  send(request, secret) {
    if (!allSystemCalls().includes(request.call)) throw new Error(`not in the list of calls: ${request.call.method} ${request.call.path}`);
    return withoutSecrets(outcomeOf(request, secret), SYSTEMS[request.call.system].hidden(secret, tools));
  },
};

const tools: WireTools = {
  md5: (text) => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, text, Utilities.Charset.UTF_8).map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join(''),
  base64: (text) => Utilities.base64Encode(text, Utilities.Charset.UTF_8),
};

/** A password of six digits stands in a good answer by chance, within a barcode or a sum: it is looked for only where something went wrong. */
function withoutSecrets(outcome: HttpOutcome, hidden: readonly string[]): HttpOutcome {
  const isGood = 'answer' in outcome && outcome.answer.status < 300;
  return hidden.filter((one) => one !== '' && !(isGood && one.length < TELLING_LENGTH)).reduce(withoutSecret, outcome);
}

function outcomeOf(request: SystemRequest, secret: Secret): HttpOutcome {
  const wire = wireOf(request, secret, tools);
  let trouble: unknown;
  try {
    const response = UrlFetchApp.fetch(`https://${wire.host}${wire.path}`, optionsOf(request, wire));
    return { answer: answerOf(response, textOf(response)) };
  } catch (error) {
    trouble = error;
  }
  if (isGoogleTrouble(trouble)) return failureOf(String(trouble));
  // What Google throws may name the address, and with some systems a part of it is the secret: the error goes without its cause.
  throw new Error(SYSTEMS[request.call.system].hidden(secret, tools).reduce((text, one) => tokenEraser(one)(text), String(trouble)));
}

/** Redirects would carry the secret to whatever host they name. */
function optionsOf({ call }: SystemRequest, { headers, body }: Wire): GoogleAppsScript.URL_Fetch.URLFetchRequestOptions {
  return {
    method: call.method.toLowerCase() as GoogleAppsScript.URL_Fetch.HttpMethod,
    headers,
    ...(body === undefined ? { contentType: 'application/json' } : { contentType: body.type, payload: body.text }),
    muteHttpExceptions: true,
    followRedirects: false,
  };
}

/** No document says whether Google unpacks what came packed by a header of ours: the first two bytes tell. */
function textOf(response: Response): string {
  const isPacked = response.getContentText('ISO-8859-1').slice(0, 2) === '\u001f\u008b';
  return isPacked ? Utilities.ungzip(response.getBlob().setContentType('application/x-gzip')).getDataAsString('UTF-8') : response.getContentText('UTF-8');
}
