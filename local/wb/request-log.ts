export interface LoggedRequest {
  method: string; host: string; path: string;
  query: Record<string, string>;
  body: unknown;
  /** 0 where a fault left the request without an answer. */
  status: number;
  virtualMs: number;
  sid: string | null;
  /** Size of the answer. */
  bytes: number;
}

const KEPT = 20_000;

export class RequestLog {
  private entries: LoggedRequest[] = [];

  add(entry: LoggedRequest): void {
    this.entries.push(entry);
    if (this.entries.length > KEPT) this.entries.shift();
  }

  all(): readonly LoggedRequest[] {
    return this.entries;
  }

  clear(): void {
    this.entries = [];
  }
}
