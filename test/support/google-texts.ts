import { sheetCall } from '../../src/gas/spreadsheet/sheet-errors';
import { urlFetchHttp } from '../../src/gas/url-fetch-http';
import { calls } from '../../src/wb/calls';
import { asWbError } from '../../src/wb/answer/unforeseen';

export interface GoogleText {
  /** Of src/gas/diagnostics/google-texts.ts, or what somebody has quoted. */
  call: string;
  name: string;
  text: string;
}

/** What a refusal must come to, whatever Google says: by the adapter through which the add-on meets it. */
const MUST_BE: Readonly<Record<string, readonly [(error: Error) => string, string]>> = {
  outsideTheSheet: [onSheet, 'GOOGLE_TROUBLE'],
  nameTaken: [onSheet, 'GOOGLE_TROUBLE'],
  tooManyCells: [onSheet, 'SHEET_FULL'],
  largeProperty: [asIs, 'GOOGLE_TROUBLE'],
  unknownHandler: [asIs, 'GOOGLE_TROUBLE'],
  ownSyntax: [asIs, 'UNEXPECTED'],
  ownType: [asIs, 'UNEXPECTED'],
  serverError: [asIs, 'GOOGLE_TROUBLE'],
  permissionWithheld: [asIs, 'PERMISSION_MISSING'],
  hostNotListed: [onFetch, 'network'],
  hostUnknown: [onFetch, 'network'],
  longAddress: [onFetch, 'tooLarge'],
  dayUsedUp: [onFetch, 'dailyCalls'],
  fetchWithheld: [onFetch, 'permission'],
};

export const KNOWN_CALLS = Object.keys(MUST_BE);

/** What a text comes to and what it must come to, beside the call that it was said of. */
export function judged({ call, name, text }: GoogleText): { is: string; must: string } {
  const [through, must] = MUST_BE[call] ?? [() => 'no such call', 'a call of src/gas/diagnostics/google-texts.ts'];
  return { is: `${call}: ${through(Object.assign(new Error(text), { name }))}`, must: `${call}: ${must}` };
}

function asIs(error: unknown): string {
  return asWbError(error).code;
}

function onSheet(error: Error): string {
  try {
    return sheetCall('Заказы', () => { throw error; });
  } catch (thrown) {
    return asIs(thrown);
  }
}

function onFetch(error: Error): string {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'UrlFetchApp');
  Object.assign(globalThis, { UrlFetchApp: { fetch: () => { throw error; } } });
  try {
    const outcome = urlFetchHttp.send({ call: calls.orders, tokenType: 'personal', token: 'secret', query: {} });
    return 'failure' in outcome ? outcome.failure : 'an answer';
  } finally {
    if (before === undefined) Reflect.deleteProperty(globalThis, 'UrlFetchApp');
    else Object.defineProperty(globalThis, 'UrlFetchApp', before);
  }
}
