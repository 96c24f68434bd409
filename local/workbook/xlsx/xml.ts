export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Excel's limit of characters in one cell; a longer text makes it call the file damaged. */
const MAX_CELL_TEXT = 32_767;

const NEEDS_CARE = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]|_x/;
/** What XML 1.0 cannot hold in any spelling. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Text for an element or an attribute: escaped, control characters gone, broken surrogates replaced. */
export function xmlText(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return text
    .replace(NOT_XML, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

/** An attribute's value: line breaks and tabs as references, since a parser turns bare ones into spaces. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/**
 * The text of a cell, cut to what xlsx holds.
 * `_x0041_` in a text is protected: readers take it for an escaped `A` (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
 */
export function cellText(text: string): string {
  const xml = xmlText(cutToCell(text));
  return xml.includes('_x') ? xml.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : xml;
}

/** A `<t>` element; without `xml:space` readers drop the outer blanks. */
export function textElement(text: string): string {
  const space = /^\s|\s$|[\n\t\r]/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${cellText(text)}</t>`;
}

function cutToCell(text: string): string {
  if (text.length <= MAX_CELL_TEXT) return text;
  const end = MAX_CELL_TEXT - 1;
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}
