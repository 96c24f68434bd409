/** One hung call must not eat the six minutes of an execution; WB's largest pages take about half a minute. */
export const TIMEOUT_MS = 120_000;

export interface HttpRequest {
  method: 'GET' | 'POST';
  url: string;
  /** Sent as the `Authorization` header, raw as WB asks, and never logged. */
  token: string;
  /** JSON text. */
  body?: string;
  /** @default TIMEOUT_MS */
  timeoutMs?: number;
}

export interface HttpAnswer {
  status: number;
  /** Names in lower case: WB does not promise their casing. */
  headers: Readonly<Record<string, string>>;
  text: string;
  /** Size of the body on the wire after decompression: pages are kept under Google's 50 MB by it. */
  bytes: number;
}

/**
 * Why no answer came: `dailyCalls` is Google's quota of a day, `tooLarge` its 50 MB cap, `permission` one that the user has
 * not given. `network` is everything else between Google and WB.
 */
export type HttpFailure = 'network' | 'dailyCalls' | 'tooLarge' | 'permission';

export type HttpOutcome = { answer: HttpAnswer } | { failure: HttpFailure; detail: string };

export interface HttpPort {
  /** Never throws: a failed transport is an outcome like any other. */
  send(request: HttpRequest): HttpOutcome;
}
