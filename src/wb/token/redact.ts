const MASK = '***';

/** `eyJ` is base64url of `{"`: a JWT, whole or cut off. The other form is any text of three long base64url parts. */
const JWT = /eyJ[\w-]{8,}(?:\.[\w-]*){0,2}|(?<![\w-])[\w-]{16,}\.[\w-]{16,}\.[\w-]{16,}/g;

/** Control characters and the two that part lines and paragraphs. */
const CONTROL = /[^ -~\xa0-\u2027\u202a-\uffff]+/g;

/** The text without the secrets, without their URL-encoded forms and without anything that looks like a JWT. */
export function redact(text: string, secrets: readonly string[]): string {
  const forms = secrets.flatMap((secret) => [secret, urlEncoded(secret)]).filter((form) => form !== '');
  // The longest first: a secret that begins with another one must not leave its tail behind.
  forms.sort((a, b) => b.length - a.length);
  return forms.reduce((rest, form) => rest.split(form).join(MASK), text).replace(JWT, MASK);
}

/** One line for an error's details: no tokens, no control characters, at most `maxLength` long. */
export function shortText(text: string, maxLength: number): string {
  // A page of megabytes is not worth cleaning; a token cut here is still recognised by its beginning.
  const head = text.slice(0, 20 * maxLength);
  const line = redact(head, []).replace(CONTROL, ' ').trim().slice(0, maxLength);
  return line.replace(/[\uD800-\uDBFF]$/, '').trim();
}

function urlEncoded(secret: string): string {
  try {
    return encodeURIComponent(secret);
  } catch {
    // Half of a surrogate pair has no encoded form; hiding secrets must never fail.
    return '';
  }
}
