export interface SessionPort {
  documentId(): string;
  /** Whether a person is at the menu, the sidebar or a dialog; false in a cell formula and in a trigger. */
  isInteractive(): boolean;
  /** Two letters, such as `ru`. */
  language(): string;
}
