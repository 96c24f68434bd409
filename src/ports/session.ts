export interface SessionPort {
  documentId(): string;
  /** Empty in a cell formula, where code runs as nobody in particular. */
  userEmail(): string;
  /** Two letters, such as `ru`. */
  language(): string;
}
