/** A request as the network sees it; everything Google-like has been decided before. */
export interface NetRequest {
  secure: boolean;
  hostname: string;
  port: number;
  path: string;
  method: string;
  headers: Record<string, string>;
  body: Uint8Array | null;
  timeoutMs: number;
  validateCertificates: boolean;
}

export type NetAnswer =
  | { status: number; rawHeaders: string[]; body: Uint8Array; elapsedMs: number }
  /** An error code such as ECONNREFUSED, ENOTFOUND or TIMEOUT. */
  | { failure: string };
