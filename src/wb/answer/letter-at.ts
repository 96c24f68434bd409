const { charCodeAt } = String.prototype;

/**
 * `text.charCodeAt(at)`, in a third of the time where texts of all sorts come: V8 keeps texts in more shapes than it remembers
 * for one place of the code, and beyond that looks the method up anew for every letter.
 */
export function letterAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}
