import type { Execution } from '../execution/execution';
import { ScriptError } from '../service/errors';
import { any, fields, list, str } from '../service/param';
import { methodsOf, serviceClass, type ServiceClass } from '../service/service-class';
import type { WireValue } from '../service/values';
import { ResponseRef } from './http-response';
import { readRequest, type FetchRequest } from './fetch-request';
import { sendAll } from './send-all';

const on = methodsOf<ServiceClass>();
const scope = ['https://www.googleapis.com/auth/script.external_request'];

function fetchAll(execution: Execution, what: string, requests: FetchRequest[]): ResponseRef[] {
  execution.requireScope(`UrlFetchApp.${what}`, scope);
  if (!execution.host.countFetches(execution.user, requests.length)) {
    throw new ScriptError('Service invoked too many times for one day: urlfetch.');
  }
  execution.stats.fetches += requests.length;
  const responses = sendAll(execution, requests);
  responses.forEach((response, i) => requireSuccess(response, requests[i] as FetchRequest));
  return responses;
}

function requireSuccess(response: ResponseRef, request: FetchRequest): void {
  if (response.status < 400 || request.muteHttpExceptions) return;
  const body = response.text();
  const truncated = body.length > 200 ? `${body.slice(0, 200)}... (use muteHttpExceptions option to examine full response)` : body;
  const { origin } = new URL(request.url);
  throw new ScriptError(`Request failed for ${origin} returned code ${response.status}. Truncated server response: ${truncated}`);
}

const oneOf = (item: WireValue): FetchRequest => {
  if (typeof item === 'string') return readRequest(item, {});
  const { url, ...options } = (item ?? {}) as Record<string, WireValue>;
  if (typeof url !== 'string') throw new ScriptError('Attribute provided with no value: url');
  return readRequest(url, options);
};

export const urlFetchClass = serviceClass<GoogleAppsScript.URL_Fetch.UrlFetchApp>({ name: 'UrlFetchApp', global: 'UrlFetchApp' }, {
  fetch: on.write([[str], [str, fields]], (execution, _, url, options = {}) => fetchAll(execution, 'fetch', [readRequest(url, options)])[0]),
  fetchAll: on.write([[list(any)]], (execution, _, requests) => fetchAll(execution, 'fetchAll', requests.map(oneOf))),
  getRequest: on.pure([[str], [str, fields]], (_, _self, url, options = {}) => {
    const request = readRequest(url, options);
    return {
      url, method: request.method.toLowerCase(), headers: { ...request.headers }, contentType: request.headers['Content-Type'],
      payload: request.payload ?? undefined, followRedirects: request.followRedirects, validateHttpsCertificates: request.validateCertificates,
      useIntranet: false,
    };
  }),
});
