import { windows1251 } from '../encoding/windows-1251';
import { strToU8 } from './packer';

export type Encoding = 'utf-8' | 'utf-8 with a mark' | 'windows-1251';

/** A file as a unit makes it. */
export type ExchangeFile = { readonly name: string; readonly mime: string } & Content;

type Content = { readonly text: string; readonly encoding: Encoding } | { readonly bytes: Uint8Array };

/** A file as a person gives it. */
export interface TakenFile {
  name: string;
  bytes: Uint8Array;
}

const BYTE_ORDER_MARK = '\ufeff';

const ENCODE: Readonly<Record<Encoding, (text: string) => Uint8Array>> = {
  'utf-8': (text) => strToU8(text),
  'utf-8 with a mark': (text) => strToU8(BYTE_ORDER_MARK + text),
  'windows-1251': windows1251,
};

/** What is written to the disk. */
export function bytesOf(file: ExchangeFile): Uint8Array {
  return 'bytes' in file ? file.bytes : ENCODE[file.encoding](file.text);
}
