import { xmlText } from './text';

/**
 * What stands in an element, as a schema names and orders it: elements by name, several of one name as a list, `$` its attributes, `_` its
 * text where it has attributes too. What is '' or null is left out: schemas know no empty values.
 */
export interface XmlNode {
  readonly $?: Readonly<Record<string, string>>;
  readonly _?: string;
  readonly [name: string]: XmlContent;
}

export type XmlContent = string | number | boolean | null | undefined | XmlNode | Readonly<Record<string, string>> | readonly XmlContent[];

/** The document as text, a line an element. */
export function xmlDocument(name: string, root: XmlNode, encoding: 'UTF-8' | 'windows-1251'): string {
  return `<?xml version="1.0" encoding="${encoding}"?>\r\n${element(name, root, '')}`;
}

function element(name: string, content: XmlContent, indent: string): string {
  if (content === null || content === undefined || content === '') return '';
  if (Array.isArray(content)) return (content as readonly XmlContent[]).map((one) => element(name, one, indent)).join('');
  if (typeof content !== 'object') return `${indent}<${name}>${xmlText(String(content))}</${name}>\r\n`;
  const { $: attributes = {}, _: text, ...parts } = content as XmlNode;
  const open = `${indent}<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`).join('')}`;
  if (text !== undefined) return `${open}>${xmlText(text)}</${name}>\r\n`;
  const inside = Object.entries(parts).map(([part, value]) => element(part, value, `${indent}\t`)).join('');
  if (inside === '') return Object.keys(attributes).length === 0 ? '' : `${open}/>\r\n`;
  return `${open}>\r\n${inside}${indent}</${name}>\r\n`;
}
