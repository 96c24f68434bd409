export interface HttpRequest {
  method: 'GET' | 'POST';
  url: string;
  /** Sent as the `Authorization` header, raw as WB asks, and never logged. */
  token: string;
  /** JSON text. */
  body?: string;
  /** @default as long as WB's largest pages take */
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

/** Why no answer came: `bandwidth` and `dailyCalls` are Google's own quotas, `tooLarge` is its 50 MB cap. */
export type HttpFailure = 'network' | 'timeout' | 'bandwidth' | 'dailyCalls' | 'tooLarge';

export type HttpOutcome = { answer: HttpAnswer } | { failure: HttpFailure; detail: string };

export interface HttpPort {
  /** Never throws: a failed transport is an outcome like any other. */
  send(request: HttpRequest): HttpOutcome;
}
