/** An element of XML, its name without a prefix. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Element[];
  /** Its own text, without that of its children, trimmed. */
  text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  texts: string[];
}

/** A comment, an instruction or a declaration; CDATA; a tag; or text up to the next of these. */
const PIECE = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!\w[^>]*>|<(\/?)([^\s/>!?]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' };
/** Deeper than any document of 1С: a file must not end the execution. */
const DEEPEST = 200;

/** The root of a document; null for what is no well-formed XML. Entities that a file declares itself are not unfolded. */
export function readXml(text: string): Element | null {
  const root: Open = { name: '', attributes: {}, children: [], texts: [] };
  const open: Open[] = [root];
  PIECE.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (PIECE.lastIndex < text.length) {
    const found = PIECE.exec(text);
    if (found === null) return null;
    const [, data, isEnd, name, attributes = '', isEmpty, plain] = found;
    const inner = open[open.length - 1] as Open;
    if (data !== undefined) inner.texts.push(data);
    else if (plain !== undefined) inner.texts.push(unescaped(plain));
    else if (name === undefined) continue;
    else if (isEnd === '/') {
      if (open.length < 2 || inner.name !== local(name)) return null;
      open.pop();
      (open[open.length - 1] as Open).children.push(closed(inner));
    } else {
      const element: Open = { name: local(name), attributes: attributesIn(attributes), children: [], texts: [] };
      if (isEmpty === '/') inner.children.push(closed(element));
      else if (open.push(element) > DEEPEST) return null;
    }
  }
  const [only] = root.children;
  return open.length === 1 && root.children.length === 1 ? only as Element : null;
}

/** The first child of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one) => one.name === name);
}

/** Children of that name. */
export function childrenOf(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** The text of the first child of that name; '' where there is none. */
export function textIn(element: Element | undefined, name: string): string {
  return child(element, name)?.text ?? '';
}

function closed({ texts, ...element }: Open): Element {
  return { ...element, text: texts.join('').trim() };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributesIn(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  text.replace(ATTRIBUTE, (whole, name: string, double?: string, single = '') => {
    found[local(name)] = unescaped(double ?? single);
    return whole;
  });
  return found;
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? parseInt(hex as string, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
