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
