import { DefectError } from '../errors';
import { shortWords } from './without-people';

/** A file as it travels in an answer, and on to a page. */
export interface Base64File {
  name: string;
  /** RFC 4648 §4. */
  base64: string;
}

/** What no system lets stand in a file's name; the slashes would make a folder of it. */
const NOT_IN_A_NAME = /[\u0000-\u001f\u007f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]/g;
const MAX_NAME = 150;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * The file in `data: { fileName, extension, document }`.
 * @throws DefectError WB_UNKNOWN_SHAPE, WB_UNREADABLE_ANSWER  there is none, or it is not in base64
 */
export function base64FileIn(body: unknown): Base64File {
  const { fileName, extension, document } = Object((Object(body) as { data?: unknown }).data) as Partial<Record<'fileName' | 'extension' | 'document', unknown>>;
  if (typeof document !== 'string' || document === '') throw new DefectError('WB_UNKNOWN_SHAPE', { field: 'data.document' });
  if (!BASE64.test(document)) throw new DefectError('WB_UNREADABLE_ANSWER', { start: shortWords(document, 80), length: document.length });
  return { name: withExtension(safeName(fileName), safeName(extension)), base64: document };
}

function safeName(text: unknown): string {
  return typeof text === 'string' ? text.replace(NOT_IN_A_NAME, '_').replace(/^[.\s]+|[.\s]+$/g, '').slice(0, MAX_NAME) : '';
}

/** WB sends the extension apart, and the name with it or without. */
function withExtension(name: string, extension: string): string {
  const full = name === '' ? 'document' : name;
  return extension === '' || full.toLowerCase().endsWith(`.${extension.toLowerCase()}`) ? full : `${full}.${extension}`;
}
