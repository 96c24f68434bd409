export interface RandomPort {
  uuid(): string;
  /** Unpredictable bytes, for keys and nonces. */
  bytes(count: number): Uint8Array;
}
