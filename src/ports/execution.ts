export interface SessionPort {
  documentId(): string;
  /** Whether a person is at the menu, the sidebar or a dialog; false in a cell formula and in a trigger. */
  isInteractive(): boolean;
  /** Whether Google knows whose execution it is; false in a cell formula. */
  hasUser(): boolean;
  /** E-mail address of the account whose execution it is; '' where Google does not tell. */
  account(): string;
  /** Two letters, such as `ru`. */
  language(): string;
}

export interface TriggerPort {
  /** Makes sure that `handler` runs once an hour for this user in this document: more often is closed to add-ons. */
  ensureHourly(handler: string): void;
  /** Ends that for this user in this document. */
  remove(handler: string): void;
}

export interface RandomPort {
  uuid(): string;
  /** Unpredictable bytes, for keys and nonces. */
  bytes(count: number): Uint8Array;
}
