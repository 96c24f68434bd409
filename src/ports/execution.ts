export interface SessionPort {
  documentId(): string;
  /** Whether a person is at the menu, the sidebar or a dialog; false in a cell formula and in a trigger. */
  isInteractive(): boolean;
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
  /** Whether a trigger with that id is this user's in this document; never in a cell formula. */
  isOwn(id: string): boolean;
}

/** What the user allows the add-on to do: single permissions can be unticked, and an update may need more. */
export interface ConsentPort {
  /** Ends the execution with Google's page of consent while one is missing. Only a choice in the menu may ask so. */
  requireAll(): void;
  /** What is missing, by the last part of Google's address, and where it can be given; null when nothing is. */
  missing(): { permissions: string[]; url: string } | null;
}

export interface RandomPort {
  uuid(): string;
  /** Unpredictable bytes, for keys and nonces. */
  bytes(count: number): Uint8Array;
}
