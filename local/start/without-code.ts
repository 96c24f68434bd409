/** The text that a page shows of an error: the code that stands before it is for the page itself. */
export function withoutCode(message: string): string {
  return message.replace(/^⟦[A-Z_]+⟧ /, '');
}
