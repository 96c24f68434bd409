import { xmlText } from './text';

/** An element with its attributes and what is in it; what is null or undefined is left out, wherever it stands. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  content: readonly Element[] | string;
}

type Part = Element | null | undefined | readonly Part[];

/** An element that holds others, in that order. */
export function element(name: string, parts: readonly Part[], attributes: Readonly<Record<string, string>> = {}): Element {
  return { name, attributes, content: parts.flatMap(flat) };
}

/** An element that holds a text. */
export function leaf(name: string, value: string | number | boolean, attributes: Readonly<Record<string, string>> = {}): Element {
  return { name, attributes, content: String(value) };
}

/** As `leaf`; none where there is nothing to say. */
export function leafIf(name: string, value: string, attributes: Readonly<Record<string, string>> = {}): Element | null {
  return value === '' ? null : leaf(name, value, attributes);
}

/** The document as text, a line an element. */
export function xmlDocument(root: Element, encoding: 'UTF-8' | 'windows-1251'): string {
  return `<?xml version="1.0" encoding="${encoding}"?>\r\n${written(root, '')}`;
}

function flat(part: Part): readonly Element[] {
  if (part === null || part === undefined) return [];
  return Array.isArray(part) ? (part as readonly Part[]).flatMap(flat) : [part as Element];
}

function written({ name, attributes, content }: Element, indent: string): string {
  const open = `${indent}<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`).join('')}`;
  if (content.length === 0) return `${open}/>\r\n`;
  if (typeof content === 'string') return `${open}>${xmlText(content)}</${name}>\r\n`;
  return `${open}>\r\n${content.map((one) => written(one, `${indent}\t`)).join('')}${indent}</${name}>\r\n`;
}
