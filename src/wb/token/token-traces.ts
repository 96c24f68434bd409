const MASK = '***';
/** What is shorter stands in good answers by chance. */
export const TELLING_LENGTH = 16;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** An escape of JSON that stands for a sign of ASCII, or the sign before it that takes its meaning away. */
const ESCAPES = /\\\\|\\u00([0-7][\dA-Fa-f])|\\\//g;

/**
 * Takes the token out of texts, whole or one of its telling parts, written as it is or in one of the simple ways in which
 * servers write texts again. What is neither stays as it is, to the letter: this may be a good answer. Its traces are made
 * once, because an answer has some forty texts.
 */
export function tokenEraser(token: string): (text: string) => string {
  const forms = tracesOf(token);
  return (text) => {
    const hidden = masked(text, forms);
    const plain = unescaped(hidden);
    return forms.some((form) => plain.includes(form)) ? masked(plain, forms) : hidden;
  };
}

/** The longest first, so that no part of a form is left behind. */
function tracesOf(token: string): string[] {
  const [, ...parts] = token.split('.');
  const telling = [token, ...parts.filter((part) => part.length >= TELLING_LENGTH)].filter((part) => part !== '');
  return [...new Set(telling.flatMap(writings))].sort((a, b) => b.length - a.length);
}

/** Tokens are ASCII: what is pasted has been read as such before it is sent. */
function writings(part: string): string[] {
  const codes = Array.from(part, (sign) => sign.charCodeAt(0));
  const hex = codes.map((code) => code.toString(16).padStart(2, '0'));
  const base64 = [0, 1, 2].map((shift) => insideBase64(codes, shift)).filter((form) => form.length >= TELLING_LENGTH);
  const percent = hex.map((digits) => `%${digits}`).join('');
  return [
    part, Array.from(part).reverse().join(''), hex.join(''), hex.join('').toUpperCase(), percent, percent.toUpperCase(),
    ...base64, ...base64.map((form) => form.replace(/\+/g, '-').replace(/\//g, '_')),
  ];
}

/** How the part reads inside of a longer text in base64 in which so many signs more than a multiple of three stand before it. */
function insideBase64(codes: readonly number[], shift: number): string {
  const bits = codes.map((code) => code.toString(2).padStart(8, '0')).join('').slice((6 - ((shift * 8) % 6)) % 6);
  const whole = bits.match(/.{6}/g) ?? [];
  return whole.map((six) => ALPHABET[parseInt(six, 2)]).join('');
}

function masked(text: string, forms: readonly string[]): string {
  return forms.reduce((rest, form) => (rest.includes(form) ? rest.split(form).join(MASK) : rest), text);
}

/** Only where there is an escape: a good answer has megabytes. */
function unescaped(text: string): string {
  if (!text.includes('\\u00') && !text.includes('\\/')) return text;
  return text.replace(ESCAPES, (escape, code: string | undefined) => (code !== undefined ? String.fromCharCode(parseInt(code, 16)) : escape === '\\/' ? '/' : escape));
}
