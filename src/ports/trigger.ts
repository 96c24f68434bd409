export interface TriggerPort {
  /** Makes sure that `handler` runs once an hour for this user in this document: more often is closed to add-ons. */
  ensureHourly(handler: string): void;
  /** Ends that for this user in this document. */
  remove(handler: string): void;
}
