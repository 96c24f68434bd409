import type { WbRequest } from '../wb/calls';
import type { TokenType } from '../wb/token/token-type';

/** One hung call must not eat the six minutes of an execution; WB's largest pages take about half a minute. */
export const TIMEOUT_MS = 120_000;

/** What is asked of WB is a call of the list: the port takes no address. */
export interface HttpRequest extends WbRequest {
  /** Which says whether WB's sandbox is meant. */
  tokenType: TokenType;
  /** Sent as the `Authorization` header, raw as WB asks, and never logged. */
  token: string;
  /** @default TIMEOUT_MS */
  timeoutMs?: number;
}

export interface HttpAnswer {
  status: number;
  /** Names in lower case: WB does not promise their casing. */
  headers: Readonly<Record<string, string>>;
  /** Of the one file in the archive, where the call is decoded as that and the answer is a good one. */
  text: string;
  /** Size of the body on the wire after decompression: pages are kept under Google's 50 MB by it. */
  bytes: number;
}

/**
 * Why no answer came: `dailyCalls` is Google's quota of a day, `tooLarge` its 50 MB cap, `permission` one that the user has
 * not given, `notAnArchive` an answer that should be one file in a zip archive. `network` is everything else between Google
 * and WB.
 */
export type HttpFailure = 'network' | 'dailyCalls' | 'tooLarge' | 'permission' | 'notAnArchive';

/** What came back of the request, without the token that it was made with. */
export type HttpOutcome = { answer: HttpAnswer } | { failure: HttpFailure; detail: string };

export interface HttpPort {
  /** A failed transport is an outcome like any other. @throws Error  only for a call that is not in the list */
  send(request: HttpRequest): HttpOutcome;
}
