/** What XML 1.0 cannot hold in any spelling. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SPECIAL = /[&<>"\r\n\t]/g;
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;', '\n': '&#10;', '\t': '&#9;' };

/** Text for an element or an attribute: readers get back what was there, but for what no XML can hold. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '').replace(LONE_SURROGATE, '\ufffd').replace(SPECIAL, (sign) => ESCAPED[sign] as string);
}
