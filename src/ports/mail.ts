/** Letters to the user whose execution this is, and to nobody else. */
export interface MailPort {
  /** False where the user has not allowed it. */
  isAllowed(): boolean;
  sendToMyself(subject: string, text: string): void;
}
